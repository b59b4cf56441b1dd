import { Hono } from 'hono'
import { changeAccount, type Account } from '../accounts/index.ts'
import { MOST_NAME_SIGNS } from '../activation/index.ts'
import { record } from '../audit/index.ts'
import { authenticatorsPart } from '../authenticators/index.ts'
import { inTransaction } from '../edge/edge.ts'
import { dutyOf } from '../policy/index.ts'
import { recoveryCodesPart, recoverySessionNote } from '../recovery-codes/index.ts'
import { currentAccount, currentSession, formToken, signedIn, takeDraft, whoIs, zoneOf } from '../sessions/index.ts'
import { twoFactorMessages, twoFactorPart } from '../two-factor/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { expireCookie } from '../web/cookies.ts'
import { day } from '../web/dates.ts'
import { oneLine } from '../web/form.ts'
import { html, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, rememberLanguage, say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { choice, field, note, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { changePassword } from './change-password.ts'
import { messages } from './messages.ts'

const PAGE = '/auth/profile'

/** In place of a language: the pages ask the browser again. */
const AS_BROWSER = 'browser'

export const profile = new Hono<Env>()
  .get(PAGE, signedIn(), async (c) => {
    const draft = await takeDraft(c.get('edge'), currentSession(c).id, PAGE)
    return profilePage(c, await currentAccount(c), { name: draft.name, language: draft.language })
  })
  .post(PAGE, signedIn(), async (c) => {
    const name = oneLine(c.get('form').text('name'))
    const wanted = c.get('form').text('language')
    const account = await currentAccount(c)
    const t = say(c, messages)
    const refuseWith = (reason: 'name-missing' | 'unknown-language', words: { title: string; next: string }) =>
      profilePage(c, account, { name, language: wanted, refusal: { reason, status: 422, ...words } })
    if (!name || name.length > MOST_NAME_SIGNS) return refuseWith('name-missing', t.nameMissing)
    // Whoever sends no language, such as a program that changes the name, leaves it as it is.
    if (wanted && wanted !== AS_BROWSER && !isLanguage(wanted)) return refuseWith('unknown-language', t.languageUnknown)
    const language = !wanted ? account.language : isLanguage(wanted) ? wanted : null
    await save(c, account, { name, language })
    if (language) rememberLanguage(c, language)
    else if (account.language) expireCookie(c, 'language')
    return c.redirect(`${PAGE}?said=saved`, 303)
  })
  .route('/', changePassword)

function save(c: Ctx, account: Account, values: Pick<Account, 'name' | 'language'>) {
  const changed = (['name', 'language'] as const).filter((column) => values[column] !== account[column])
  return inTransaction(c.get('edge'), async (edge) => {
    await changeAccount(edge, account.id, { status: 'active' }, values)
    await record(edge, {
      event: 'user_updated',
      actor: account.id,
      accountId: account.id,
      companyId: account.managedBy,
      network: c.get('peer').address,
      reason: changed.join(' '),
    })
  })
}

/** What was typed goes before what is kept. */
interface Shown {
  name?: string | undefined
  language?: string | undefined
  refusal?: Refusal
}

async function profilePage(c: Ctx, account: Account, { name, language, refusal }: Shown) {
  const t = say(c, messages)
  const session = currentSession(c)
  const duty = await dutyOf(c.get('edge'), account)
  const said = { saved: t.saved, joined: t.joined }[c.req.query('said') ?? '']
  const changed =
    account.passwordChangedAtMs === null
      ? ''
      : t.lastChanged(day(account.passwordChangedAtMs, zoneOf(session), c.get('language')))
  const recovery = await recoveryCodesPart(c, account)
  const body = html`<div class="head">
      <div>
        <h1>${t.title}</h1>
        <p class="muted">${account.email}</p>
      </div>
    </div>
    ${when(!refusal && said, () => note({ symbol: 'check', text: said! }))}${recoverySessionNote(c)}
    <section class="part" aria-labelledby="p2">
      <div><h2 id="p2">${say(c, twoFactorMessages).heading}</h2></div>
      <div class="sheet flow">${twoFactorPart(c, account, duty)}</div>
    </section>
    ${await authenticatorsPart(c, account, 'p6')} ${recovery}
    <section class="part" aria-labelledby="p1">
      <div><h2 id="p1">${t.you}</h2></div>
      <form class="flow" method="post" action="${PAGE}">
        ${formToken(c, session, PAGE)}
        ${field({ name: 'name', label: t.name, value: name ?? account.name, autocomplete: 'name', more: 'required', error: refusal?.reason === 'name-missing' ? refusal.title : undefined })}
        ${choice({ name: 'language', label: t.language, hint: t.languageHint, value: language || (account.language ?? AS_BROWSER), options: languagesFor(t.likeBrowser), error: refusal?.reason === 'unknown-language' ? refusal.title : undefined })}
        <p><button class="btn" type="submit">${t.save}</button></p>
      </form>
    </section>
    <section class="part" aria-labelledby="p3">
      <div><h2 id="p3">${t.password}</h2></div>
      <div class="row apart">
        <p class="muted">${changed}</p>
        <a class="btn" href="${PAGE}/password">${t.change}</a>
      </div>
    </section>
    <section class="part" aria-labelledby="p4">
      <div><h2 id="p4">${t.email}</h2></div>
      <div class="flow">
        <div class="row apart">
          <p class="muted">${account.email}</p>
          <a class="btn" href="${PAGE}/email">${t.changeEmail}</a>
        </div>
        <div class="row apart">
          <p class="muted">${account.secondEmail === null ? t.noSecondEmail : t.secondEmail(account.secondEmail)}</p>
          <a class="btn" href="${PAGE}/email/second">${account.secondEmail === null ? t.addSecond : t.changeSecond}</a>
        </div>
      </div>
    </section>
    <section class="part" aria-labelledby="p5">
      <div><h2 id="p5">${t.watch}</h2></div>
      <ul class="rows bare">
        <li>${icon('laptop')}<a href="${PAGE}/sessions">${t.sessions}</a></li>
        <li>${icon('clock')}<a href="${PAGE}/activity">${t.activity}</a></li>
      </ul>
    </section>`
  const page = (status: Parameters<typeof insidePage>[2]) =>
    insidePage(
      c,
      { title: t.title, narrow: true, who: whoIs(session), problem: refusal && problemNote(refusal), body },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

const languagesFor = (likeBrowser: string) => [
  { value: AS_BROWSER, text: likeBrowser },
  ...LANGUAGES.map((language) => ({ value: language, text: LANGUAGE_NAMES[language], language })),
]
