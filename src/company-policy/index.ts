import { Hono } from 'hono'
import { asCompanyAdmin } from '../company-admin/index.ts'
import { signedIn } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import type { Env } from '../web/context.ts'
import { PAGE, showPolicy, takePolicy } from './page.ts'

export { changeCompanyPolicy } from './change.ts'

/** From when on a company asks its people for a code: earlier than the platform, never later. */
export const companyPolicy = new Hono<Env>()
  .get(PAGE, signedIn(), asCompanyAdmin, steppedUp(), showPolicy)
  .post(PAGE, signedIn(), asCompanyAdmin, steppedUp(), takePolicy)
