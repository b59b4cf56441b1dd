import { Hono } from 'hono'
import { asCompanyAdmin } from '../company-admin/index.ts'
import { signedIn } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import type { Env } from '../web/context.ts'
import { askToRemove, remove } from './remove-page.ts'
import { askForRole, takeRole } from './role-page.ts'

export { byCommandLine } from './by.ts'
export { changeRole, type RoleRefusal } from './change-role.ts'
export { tellRole, whoAndWhen } from './tell-role.ts'
export { removeMember } from './remove-member.ts'

const ROLE = '/auth/company/members/:id/role'
const REMOVE = '/auth/company/members/:id/remove'

/** Who leads a company, and who belongs to it no longer. */
export const memberRoles = new Hono<Env>()
  .get(ROLE, signedIn(), asCompanyAdmin, steppedUp(), askForRole)
  .post(ROLE, signedIn(), asCompanyAdmin, steppedUp(), takeRole)
  .get(REMOVE, signedIn(), asCompanyAdmin, steppedUp(), askToRemove)
  .post(REMOVE, signedIn(), asCompanyAdmin, steppedUp(), remove)
