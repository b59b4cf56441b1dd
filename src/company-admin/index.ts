import { Hono } from 'hono'
import { signedIn } from '../sessions/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { asCompanyAdmin } from './guard.ts'
import { HOME } from './tabs.ts'

export { asCompanyAdmin, currentCompany, isStillAdmin } from './guard.ts'
export { companyPage, type CompanyPage } from './frame.ts'

/** Where the company menu leads an admin: to the first tab, with the word of success that came along. */
export const companyAdmin = new Hono<Env>().get('/auth/company', signedIn(), asCompanyAdmin, (c: Ctx) =>
  c.redirect(HOME + new URL(c.req.url).search, 303),
)
