import { createMiddleware } from 'hono/factory'
import { accountById, type Account } from '../accounts/index.ts'
import { membershipsOf, serverZone } from '../companies/index.ts'
import { Gone } from '../edge/gone.ts'
import type { Edge } from '../edge/edge.ts'
import type { Ctx, Env } from '../web/context.ts'
import { html } from '../web/html.ts'
import { speakTo } from '../web/language.ts'
import { SWITCH_FORM, type Switching, type Who } from '../web/company-menu.ts'
import { problemPage } from '../web/problem.ts'
import { safeReturnTo, withReturnTo } from '../web/return-to.ts'
import { keepDraft } from './drafts.ts'
import { recogniseSession, useSession, type Session } from './sessions.ts'

/**
 * The session of this browser; from here on pages speak the language of its person, so ask before you `say` anything.
 * Inside a transaction hand its edge in.
 */
export async function sessionOf(c: Ctx, edge: Edge = c.get('edge')): Promise<Session | undefined> {
  const session = await recogniseSession(edge, c.get('cookies').get('session'))
  // Before a locked or spent session somebody may have chosen for this browser since; an open one keeps its choices.
  if (!session) return undefined
  speakTo(c, session.language, session.state === 'open' ? Infinity : session.lastUsedAtMs)
  return { ...session, switching: await switchingOf(c, edge, session) }
}

/** What the company menu offers to whoever belongs to several companies and has an open session; all others save a look-up. */
async function switchingOf(c: Ctx, edge: Edge, session: Session): Promise<Switching | undefined> {
  if (session.state !== 'open' || Number(session.memberships) < 2) return undefined
  const others = (await membershipsOf(edge, session.accountId)).filter(({ id }) => id !== session.companyId)
  return { others, token: formToken(c, session, SWITCH_FORM) }
}

/**
 * Lets open sessions through; everybody else is led to what is missing. An unknown cookie is never expired, so that
 * two tabs cannot sign each other out. `page` is where the form of a POST stands (default: its own path); forms of the
 * ceremony carry no token. `lesser` names a form elsewhere whose token is enough for what this one asks.
 */
export const signedIn = ({
  page,
  spentToo = false,
  ceremony = false,
  lesser,
}: { page?: string; spentToo?: boolean; ceremony?: boolean; lesser?: (c: Ctx) => string | undefined } = {}) =>
  createMiddleware<Env>(async (c, next) => {
    const edge = c.get('edge')
    const session = await sessionOf(c)
    const formPage = c.req.method === 'POST' ? (page ?? c.req.path) : pathAndQuery(c)
    const returnTo = safeReturnTo(formPage, edge.config)
    if (!session) return c.redirect(withReturnTo('/auth/login', returnTo), 303)
    if (session.state === 'spent' && !spentToo) return c.redirect('/auth/profile/two-factor', 303)
    if (session.state === 'locked') {
      if (c.req.method === 'POST' && isFreshForm(c, session, lesser?.(c)))
        await keepDraft(edge, session.id, formPage, c.get('form'))
      return c.redirect(withReturnTo('/auth/unlock', returnTo), 303)
    }
    if (c.req.method === 'POST' && !ceremony && !isFreshForm(c, session, lesser?.(c)))
      return problemPage(c, 'stale-form')
    if (session.state === 'open') await useSession(edge, session)
    c.set('session', session)
    return next()
  })

/** Whoever is signed in, behind the guard. */
export const currentSession = (c: Ctx) => c.get('session') as Session

/** The account of whoever is signed in, as it is now. */
export async function currentAccount(c: Ctx): Promise<Account> {
  const account = await accountById(c.get('edge'), currentSession(c).accountId)
  if (!account) throw new Gone()
  return account
}

/**
 * The hidden token of a form, bound to the session (not to its rotating secret) and to where the form goes; below
 * `/auth/company` to the company in use as well, or a page that one tab still shows would act on the company to which
 * another tab has switched.
 */
export const formToken = (c: Ctx, session: Session, action: string) =>
  html`<input type="hidden" name="form" value="${tokenFor(c, session, action)}" />`

function tokenFor(c: Ctx, { id, companyId }: Session, path: string) {
  const about = path.startsWith('/auth/company') ? `${path} ${companyId}` : path
  return c.get('edge').keys.mac('form', `${id} ${about}`)
}
const isFreshForm = (c: Ctx, session: Session, lesser: string | undefined) =>
  [c.req.path, ...(lesser ? [lesser] : [])].some((path) => c.get('form').text('form') === tokenFor(c, session, path))

/** The very page that was wanted. */
export const pathAndQuery = (c: Ctx) => {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}

export const whoIs = (session: Session): Who => ({
  name: session.name,
  company: session.companyName,
  role: session.staff ?? session.role,
  isCompanyAdmin: session.role === 'admin',
  isStaff: session.staff !== null,
  switching: session.switching,
})

/** The zone in which dates are shown to this person. */
export const zoneOf = (session: { companyZone: string | null }) => session.companyZone ?? serverZone
