import { Hono } from 'hono'
import { signedIn } from '../sessions/index.ts'
import type { Env } from '../web/context.ts'
import { SWITCH_COMPANY } from '../web/company-menu.ts'
import { afterSignIn } from '../web/return-to.ts'
import { companiesPage } from './companies-page.ts'
import { menuFragment } from './fragment.ts'
import { switchTo } from './switch.ts'

/** The company menu outside of Doorward's own pages, and what its forms do. Its markup is in `web/company-menu.ts`. */
export const companyMenu = new Hono<Env>()
  .get('/auth/menu', menuFragment)
  .get(SWITCH_COMPANY, signedIn(), (c) => companiesPage(c))
  .post(SWITCH_COMPANY, signedIn({ page: SWITCH_COMPANY }), async (c) => {
    const switched = await switchTo(c, c.get('form').text('company'))
    return switched
      ? c.redirect(afterSignIn(c.req.query('return_to'), c.get('edge').config), 303)
      : companiesPage(c, 'unknown-company')
  })
