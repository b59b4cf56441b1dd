import { isStoreError } from '../edge/store-error.ts'
import { sessionOf, useSession, whoIs } from '../sessions/index.ts'
import { comingBanner } from '../two-factor/index.ts'
import { menuStylePath } from '../web/assets.ts'
import { companyMenu } from '../web/company-menu.ts'
import type { Ctx } from '../web/context.ts'
import { html, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { safeReturnTo, wantedOfProxy, withReturnTo } from '../web/return-to.ts'

/**
 * The company menu for the platform's own header: a fragment, never a page, whatever happens, because it stands inside of
 * somebody else's page. Whoever has no open session gets a link and nothing about anybody.
 */
export async function menuFragment(c: Ctx) {
  // Nobody else's menu, from no cache on the way; the platform may keep its page, but never with this in it.
  c.header('Cache-Control', 'private, no-store')
  c.header('Vary', 'Cookie, Accept-Language')
  try {
    return c.html(await fragmentFor(c))
  } catch (error) {
    if (!isStoreError(error)) throw error
    c.get('edge').log.error({ err: error }, 'the store did not answer a company menu')
    c.header('Retry-After', '10')
    return c.html(signIn(c, '/auth/login'), 503)
  }
}

const WHERE = { anonymous: '/auth/login', locked: '/auth/unlock', spent: '/auth/profile/two-factor' }

async function fragmentFor(c: Ctx): Promise<Html> {
  const edge = c.get('edge')
  const session = await sessionOf(c)
  if (session?.state !== 'open') return signIn(c, WHERE[session?.state ?? 'anonymous'])
  await useSession(edge, session)
  const banner = await comingBanner(c, edge, session)
  return fragment(c, html`${banner}${companyMenu(c, whoIs(session), wanted(c) ?? null)}`)
}

const signIn = (c: Ctx, where: string) =>
  fragment(c, html`<a class="sign-in" href="${withReturnTo(where, wanted(c))}">${say(c, chrome).signIn}</a>`)

const fragment = (c: Ctx, inner: Html) => {
  c.header('Content-Language', c.get('language'))
  return html`<link rel="stylesheet" href="${menuStylePath}" />
    <div class="doorward-menu" lang="${c.get('language')}">${inner}</div> `
}

/** The page of the platform in whose header this stands, if it or the proxy said so: there people come back to. */
const wanted = (c: Ctx) => safeReturnTo(c.req.query('return_to'), c.get('edge').config) ?? wantedOfProxy(c)
