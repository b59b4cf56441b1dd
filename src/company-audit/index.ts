import { Hono } from 'hono'
import { asCompanyAdmin } from '../company-admin/index.ts'
import { signedIn } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import type { Env } from '../web/context.ts'
import { exportAuditOfCompany } from './export.ts'
import { addressOf, EXPORT, PAGE } from './filter.ts'
import { auditPage } from './page.ts'

/** What happened in the company, for its admins. */
export const companyAudit = new Hono<Env>()
  .get(PAGE, signedIn(), asCompanyAdmin, auditPage)
  .get(EXPORT, signedIn(), asCompanyAdmin, steppedUp(), exportAuditOfCompany)

/** Where everything about one person stands, for a link from a list of members. */
export const auditOfMember = (accountId: string) => addressOf({ group: undefined, person: accountId })
