import { Hono } from 'hono'
import { signedIn } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { SWITCH_COMPANY, SWITCH_FORM } from '../web/company-menu.ts'
import { afterSignIn } from '../web/return-to.ts'
import { companiesPage } from './companies-page.ts'
import { menuFragment } from './fragment.ts'
import { moveManagement } from './manage.ts'
import { switchTo } from './switch.ts'

/** The company menu outside of Doorward's own pages, and what its forms do. Its markup is in `web/company-menu.ts`. */
export const companyMenu = new Hono<Env>()
  .get('/auth/menu', menuFragment)
  .get(SWITCH_COMPANY, signedIn(), (c) => companiesPage(c))
  .post(SWITCH_COMPANY, signedIn({ page: SWITCH_COMPANY, lesser: menuForm }), freshWhereItMatters, async (c) => {
    if (isMove(c)) {
      const moved = await moveManagement(c, c.get('form').text('company'))
      return moved ? c.redirect(`${SWITCH_COMPANY}?said=moved`, 303) : companiesPage(c, 'unknown-company')
    }
    const switched = await switchTo(c, c.get('form').text('company'))
    return switched
      ? c.redirect(afterSignIn(c.req.query('return_to'), c.get('edge').config), 303)
      : companiesPage(c, 'unknown-company')
  })

const isMove = (c: Ctx) => c.get('form').text('manage') === 'yes'

/**
 * The form of the menu stands in pages of the platform. Markup that somebody has put into one of those can wrap it into a
 * form with more fields, so its token switches and does nothing else.
 */
function menuForm(c: Ctx) {
  return isMove(c) ? undefined : SWITCH_FORM
}

/** Who may reset the account changes with a code of one's own alone; which company is in use changes nothing of that. */
function freshWhereItMatters(c: Ctx, next: () => Promise<void>) {
  return isMove(c) ? stepUpFirst(c, next) : next()
}
const stepUpFirst = steppedUp({ page: SWITCH_COMPANY })
