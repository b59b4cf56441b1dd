import { createMiddleware } from 'hono/factory'
import { Hono } from 'hono'
import {
  currentSession,
  hasFreshCode,
  isRecoverySession,
  keepDraft,
  pathAndQuery,
  signedIn,
  zoneOf,
  type Session,
} from '../sessions/index.ts'
import { codeProblem, codeProof } from '../totp/index.ts'
import { answerForSession } from '../unlock/index.ts'
import { messages } from './messages.ts'
import type { Ctx, Env } from '../web/context.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { doorPage, type Way } from '../web/page.ts'
import { mainButton } from '../web/parts.ts'
import type { Reason } from '../web/reasons.ts'
import { refuse } from '../web/refusal.ts'
import { afterSignIn, safeReturnTo, withReturnTo } from '../web/return-to.ts'

const PROFILE = '/auth/profile'

/**
 * Guards what matters: lets a session through whose own code is fresh, asks all others for a new one and brings the
 * form back refilled. Stands behind `signedIn`.
 */
export function steppedUp({ page }: { page?: string } = {}) {
  return createMiddleware<Env>(async (c, next) => {
    const session = currentSession(c)
    if (session.secondFactor !== 1) return needsSecondFactor(c)
    if (isRecoverySession(session)) return refuseRecoverySession(c)
    if (hasFreshCode(c.get('edge'), session)) return next()
    const formPage = page ?? (c.req.method === 'POST' ? c.req.path : pathAndQuery(c))
    if (c.req.method === 'POST') await keepDraft(c.get('edge'), session.id, formPage, c.get('form'))
    return c.redirect(withReturnTo('/auth/step-up', formPage), 303)
  })
}

/**
 * Guards what a recovery code must not open although the session has a second factor: whoever got in with one signs in
 * anew, with a code of an authenticator. Stands behind `signedIn`.
 */
export async function noRecoverySession(c: Ctx, next: () => Promise<void>) {
  return isRecoverySession(currentSession(c)) ? refuseRecoverySession(c) : next()
}

/** A new code for a session that is open, before something that matters. */
export const stepUp = new Hono<Env>()
  .get('/auth/step-up', signedIn(), (c) => {
    const session = currentSession(c)
    if (session.secondFactor !== 1) return needsSecondFactor(c)
    if (isRecoverySession(session)) return refuseRecoverySession(c)
    return hasFreshCode(c.get('edge'), session) ? goOn(c) : stepUpPage(c, session)
  })
  .post('/auth/step-up', signedIn({ ceremony: true }), async (c) => {
    const session = currentSession(c)
    if (session.secondFactor !== 1) return needsSecondFactor(c)
    if (isRecoverySession(session)) return refuseRecoverySession(c)
    const outcome = await answerForSession(c, session, { waits: true })
    return outcome.ok ? goOn(c) : stepUpPage(c, session, codeProblem(c, outcome.problem, zoneOf(session)))
  })

const goOn = (c: Ctx) => c.redirect(afterSignIn(c.req.query('return_to'), c.get('edge').config), 303)

async function stepUpPage(c: Ctx, session: Session, shown?: ReturnType<typeof codeProblem>) {
  const t = say(c, messages)
  const proof = await codeProof(c, { accountId: session.accountId, zone: zoneOf(session), shown })
  const here = withReturnTo('/auth/step-up', safeReturnTo(c.req.query('return_to'), c.get('edge').config))
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        problem: shown?.note,
        body: html`<p class="muted">${t.why}</p>
          <form class="flow" method="post" action="${here}">${proof}${mainButton(t.go)}</form>`,
        ways: [
          { icon: 'phone', text: t.lost, href: '/auth/support?topic=phone' },
          { icon: 'person', text: t.back, href: PROFILE },
        ],
      },
      status,
    )
  return shown ? refuse(c, shown.refusal, page) : page(200)
}

/** For pages that open to nobody without one. */
export function needsSecondFactor(c: Ctx) {
  const t = say(c, messages)
  return refuseWith(c, 'second-factor-needed', t.noSecondFactor, { icon: 'person', text: t.toProfile, href: PROFILE })
}

export function refuseRecoverySession(c: Ctx) {
  const t = say(c, messages)
  const logOut = { icon: 'log-out', text: t.logOut, href: '/auth/logout' } as const
  return refuseWith(c, 'recovery-session', t.recoverySession, logOut, {
    icon: 'person',
    text: t.toProfile,
    href: PROFILE,
  })
}

function refuseWith(c: Ctx, reason: Reason, { title, next }: { title: string; next: string }, ...ways: Way[]) {
  return refuse(c, { reason, status: 403, title, next }, (status) =>
    doorPage(c, { title, refused: true, body: html`<p class="muted">${next}</p>`, ways }, status),
  )
}
