import { createMiddleware } from 'hono/factory'
import { Hono } from 'hono'
import { asCompanyAdmin, currentCompany } from '../company-admin/index.ts'
import { looksLikeId } from '../edge/random.ts'
import { openInvitation } from '../invitation/index.ts'
import { signedIn } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { problemPage } from '../web/problem.ts'
import { asksForAdmins, IMPORT, importPage, importTable } from './import-page.ts'
import { asksForAdmin, inviteMany } from './invite-many.ts'
import { invitationsPage, PAGE } from './page.ts'
import { sendAgain, withdraw } from './send.ts'

/** Inviting as an admin is appointing (DESIGN §4). */
const steppedUpForAdmin = (isForAdmin: (c: Ctx) => boolean | Promise<boolean>, page = PAGE) =>
  createMiddleware<Env>(async (c, next) => ((await isForAdmin(c)) ? steppedUp({ page })(c, next) : next()))

const isOfAdmin = async (c: Ctx) => (await wanted(c))?.role === 'admin'

/** Who is invited to this company, and inviting more. */
export const invitations = new Hono<Env>()
  .get(PAGE, signedIn(), asCompanyAdmin, (c) => invitationsPage(c))
  .post(PAGE, signedIn(), asCompanyAdmin, steppedUpForAdmin(asksForAdmin), inviteMany)
  .get(IMPORT, signedIn(), asCompanyAdmin, importPage)
  .post(IMPORT, signedIn(), asCompanyAdmin, steppedUpForAdmin(asksForAdmins, IMPORT), importTable)
  .get(`${PAGE}/:id/resend`, signedIn(), asCompanyAdmin, backToList)
  .get(`${PAGE}/:id/withdraw`, signedIn(), asCompanyAdmin, backToList)
  .post(`${PAGE}/:id/resend`, signedIn({ page: PAGE }), asCompanyAdmin, steppedUpForAdmin(isOfAdmin), async (c) => {
    const invitation = await wanted(c)
    const outcome = invitation ? await sendAgain(c, invitation) : 'gone'
    if (outcome === 'gone') return problemPage(c, 'not-found')
    return outcome === 'sent' ? c.redirect(`${PAGE}?said=again`, 303) : invitationsPage(c, { refused: outcome })
  })
  .post(`${PAGE}/:id/withdraw`, signedIn({ page: PAGE }), asCompanyAdmin, async (c) => {
    const invitation = await wanted(c)
    const outcome = invitation ? await withdraw(c, invitation) : 'gone'
    if (outcome === 'gone') return problemPage(c, 'not-found')
    return outcome === 'withdrawn'
      ? c.redirect(`${PAGE}?said=withdrawn`, 303)
      : invitationsPage(c, { refused: outcome })
  })

/** Of this company, whatever id the address says (promise 9). */
async function wanted(c: Ctx) {
  const id = c.req.param('id')
  return looksLikeId(id) ? openInvitation(c.get('edge'), currentCompany(c).id, id) : undefined
}

/** Opening such an address does nothing; whoever comes back from a new code finds the button there again. */
async function backToList(c: Ctx) {
  return (await wanted(c)) ? c.redirect(PAGE, 303) : problemPage(c, 'not-found')
}
