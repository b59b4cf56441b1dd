import { Hono } from 'hono'
import { changeAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inTransaction } from '../edge/edge.ts'
import { sessionOf, type Session } from '../sessions/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { each, html, nothing, raw } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, rememberLanguage, say, type Language } from '../web/language.ts'
import { doorPage } from '../web/page.ts'
import { problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { safeOwnPage, withReturnTo } from '../web/return-to.ts'
import { messages } from './messages.ts'

/** The language of this browser, and of the person when one is signed in. Reachable in every state. */
export const language = new Hono<Env>()
  .get('/auth/language', async (c) => {
    await sessionOf(c)
    return languagePage(c)
  })
  .post('/auth/language', async (c) => {
    const session = await sessionOf(c)
    const wanted = c.get('form').text('language')
    if (!isLanguage(wanted))
      return languagePage(c, { reason: 'unknown-language', status: 422, ...say(c, messages).unknown })
    // Whoever stands before a locked session may be somebody else: they choose for this browser alone.
    if (session?.state === 'open' && session.language !== wanted) await chooseForPerson(c, session, wanted)
    rememberLanguage(c, wanted)
    return c.redirect(back(c) ?? '/auth/', 303)
  })

const back = (c: Ctx) => safeOwnPage(c.req.query('return_to'), c.get('edge').config)

const chooseForPerson = (c: Ctx, { accountId, companyId }: Session, language: Language) =>
  inTransaction(c.get('edge'), async (edge) => {
    await changeAccount(edge, accountId, { status: 'active' }, { language })
    const network = c.get('peer').address
    await record(edge, { event: 'user_updated', actor: accountId, accountId, companyId, network, reason: 'language' })
  })

function languagePage(c: Ctx, refusal?: Refusal) {
  const t = say(c, messages)
  const now = c.get('language')
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        here: back(c) ?? '/auth/language',
        problem: refusal && problemNote(refusal),
        body: html`<p class="muted">${t.lead}</p>
          <form class="flow" method="post" action="${withReturnTo('/auth/language', back(c))}">
            ${each(LANGUAGES, (language) => html`<button class="btn full" name="language" value="${language}" lang="${language}" ${raw(language === now ? 'aria-current="true"' : '')}>${language === now ? icon('check') : nothing}${LANGUAGE_NAMES[language]}</button>`)}
          </form>`,
        ways: [{ icon: 'arrow', text: t.back, href: back(c) ?? '/auth/' }],
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}
