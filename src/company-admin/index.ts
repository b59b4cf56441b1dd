import { Hono } from 'hono'
import { signedIn } from '../sessions/index.ts'
import type { Env } from '../web/context.ts'
import { companyAdminPage } from './page.ts'
import { asCompanyAdmin } from './guard.ts'

export { asCompanyAdmin, currentCompany, isStillAdmin } from './guard.ts'
export { companyTabs, type Tab } from './tabs.ts'

/** Where the company menu leads an admin. */
export const companyAdmin = new Hono<Env>().get('/auth/company', signedIn(), asCompanyAdmin, companyAdminPage)
