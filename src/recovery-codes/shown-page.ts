import { Hono } from 'hono'
import { accountById, lockAccount } from '../accounts/index.ts'
import { inTransaction } from '../edge/edge.ts'
import { currentSession, isRecoverySession, signedIn, zoneOf, type Session } from '../sessions/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { each, html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { maskAddress } from '../web/mask.ts'
import { doorPage } from '../web/page.ts'
import { mainButton, note, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { afterSignIn } from '../web/return-to.ts'
import { messages } from './messages.ts'
import { makePage } from './make-page.ts'
import { keepRecoveryCodes, recoveryCodesOf, shownCodes, type CodeSet } from './sets.ts'

const PAGE = '/auth/recovery-codes'

/**
 * The last step of a set-up, and where new codes are shown: to the session that made them, until they are kept.
 * Whoever has none, or never said to have kept them, is offered new ones here after a sign-in.
 */
export const shownPage = new Hono<Env>()
  .get(PAGE, signedIn(), async (c) => {
    const session = currentSession(c)
    const set = await ownCodes(c)
    const codes = shownCodes(c.get('edge'), set, session)
    if (set && codes) return c.req.query('as') === 'text' ? asText(c, set, codes) : codesPage(c, set, codes)
    return mayMake(session) && !isProvided(set) ? makePage(c, set) : goOn(c)
  })
  .post(PAGE, signedIn({ ceremony: true }), async (c) => {
    const set = await ownCodes(c)
    const codes = shownCodes(c.get('edge'), set, currentSession(c))
    const kept = c.get('form').text('kept') === 'yes'
    if (set && codes && !kept)
      return codesPage(c, set, codes, { reason: 'not-kept', status: 422, ...say(c, messages).shown.notKept })
    if (set && kept && set.keptAtMs === null && mayMake(currentSession(c)))
      await inTransaction(c.get('edge'), async (edge) => {
        await lockAccount(edge, currentSession(c).accountId)
        await keepRecoveryCodes(edge, set.id)
      })
    else if (!kept) return c.redirect(PAGE, 303)
    return codes ? c.redirect(afterSignIn(set?.returnTo, c.get('edge').config), 303) : goOn(c)
  })

const ownCodes = (c: Ctx) => recoveryCodesOf(c.get('edge'), currentSession(c).accountId)
const mayMake = (session: Session) =>
  session.secondFactor === 1 && session.twoFactor === 'on' && !isRecoverySession(session)
/** Has codes, has kept them, and has not used all of them. */
const isProvided = (set: CodeSet | undefined) => set !== undefined && set.keptAtMs !== null && set.left > 0
const goOn = (c: Ctx) => c.redirect(afterSignIn(c.req.query('return_to'), c.get('edge').config), 303)

async function codesPage(c: Ctx, set: CodeSet, codes: string[], refusal?: Refusal) {
  const { shown: t, file } = say(c, messages)
  const { platformName } = c.get('edge').config
  const session = currentSession(c)
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        ...(set.madeBecause === 'set-up' && { steps: { done: 4, of: 4, name: say(c, messages).step } }),
        problem: refusal && problemNote(refusal),
        body: html`<p class="muted unprinted">${t.lead}</p>
          <p class="small">${t.of(platformName, maskAddress(session.email))}</p>
          <div class="printed small">
            <p>${file.lead}</p>
            <p>${file.made(exactly(set.madeAtMs, zoneOf(session), c.get('language')))}</p>
            <p>${signInAt(c)}</p>
          </div>
          <ol class="codes" id="codes" aria-label="${t.list}">
            ${each(codes, (code) => html`<li>${code}</li>`)}
          </ol>
          <div class="row stretch">
            <button class="btn" type="button" hidden data-copy="codes" data-done="${t.copied}">
              ${icon('copy')}${t.copy}
            </button>
            <a class="btn" href="${PAGE}?as=text" download="recovery-codes.txt">${icon('download')}${t.download}</a>
            <button class="btn" type="button" hidden data-print>${icon('print')}${t.print}</button>
          </div>
          ${note({ symbol: 'info', text: t.outside })}
          <form class="flow" method="post" action="${PAGE}">
            <label class="pick"><input type="checkbox" name="kept" value="yes" required /><span>${t.kept}</span></label>
            ${mainButton(t.go(platformName))}
          </form>`,
        ways: [{ icon: 'log-out', text: t.later, href: '/auth/logout' }],
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

const signInAt = (c: Ctx) => `${c.get('edge').config.publicUrl.origin}/auth/login`

/** The same as a file, so that it needs no script. */
async function asText(c: Ctx, set: CodeSet, codes: string[]) {
  const t = say(c, messages).file
  const edge = c.get('edge')
  const session = currentSession(c)
  const account = await accountById(edge, session.accountId)
  const made = exactly(set.madeAtMs, zoneOf(session), c.get('language'))
  const text = [
    t.title(edge.config.platformName, maskAddress(account?.email ?? '')),
    signInAt(c),
    t.lead,
    t.made(made),
    '',
    ...codes,
    '',
  ].join('\r\n')
  c.header('Content-Disposition', 'attachment; filename="recovery-codes.txt"')
  return c.text(text)
}
