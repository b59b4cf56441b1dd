import { accountById, type Account } from '../accounts/index.ts'
import { currentCompany } from '../company-admin/index.ts'
import { nameForOthers } from '../outbox/index.ts'
import { currentSession, formToken, whoIs } from '../sessions/index.ts'
import { companyStylePath } from '../web/assets.ts'
import type { Ctx } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { html, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { insidePage } from '../web/page.ts'
import { note, problemNote } from '../web/parts.ts'
import { personLine } from '../web/person-line.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'
import { head } from './page.ts'
import { MEMBERS, resetPath } from './paths.ts'
import type { Subject } from './subject.ts'

/**
 * Somebody whose reset waits for set-up: whose it was, the link once more, and in the session that did it the two
 * words, also after Back and a reload.
 */
export async function donePage(c: Ctx, { account, role }: Subject, refusal?: Refusal) {
  const t = say(c, messages).done
  const session = currentSession(c)
  const { name, resetPhrase, resetIn } = account
  const path = resetPath(account.id)
  const words = resetIn === session.id ? resetPhrase : null
  const said = c.req.query('said')
  const instant = exactly(account.twoFactorSinceMs, currentCompany(c).zone, c.get('language'))
  const by = await whoReset(c, account)
  const word = refusal ? undefined : said === 'reset' ? t.said : said === 'again' ? t.saidAgain : undefined
  const page = (status: Parameters<typeof insidePage>[2]) =>
    insidePage(
      c,
      {
        title: t.title(name),
        narrow: true,
        sheet: companyStylePath,
        who: whoIs(session),
        problem: refusal && problemNote(refusal),
        body: html`${head(c, t.title(name))}
          ${when(word, () => note({ symbol: 'check', title: word!.title, text: word!.next }))}
          <div class="sheet flow">
            ${personLine(account, say(c, chrome)[role])}
            <p class="small muted">${t.since(instant, by)}</p>
            ${when(words, () => note({ symbol: 'phone', text: html`<b>${t.words(name, html`<span id="phrase">${words}</span>`)}.</b> ${t.wordsWhy}` }))}
            <p>${t.next(name)}</p>
          </div>
          <form class="flow gap" method="post" action="${path}">
            ${formToken(c, session, path)}
            <p class="small muted">${t.againWhy}</p>
            <p><button class="btn" type="submit">${icon('mail')}${t.again}</button></p>
          </form>
          <p class="gap"><a class="btn plain" href="${MEMBERS}/${account.id}/pass">${t.pass(name)}</a></p>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

async function whoReset(c: Ctx, { resetBy }: Account): Promise<string> {
  const t = say(c, messages).done
  const edge = c.get('edge')
  if (resetBy === null) return t.operator(edge.config.platformName)
  const account = await accountById(edge, resetBy)
  return account ? nameForOthers(account) : t.gone
}
