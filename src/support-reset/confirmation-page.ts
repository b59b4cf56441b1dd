import { accountById, type Account } from '../accounts/index.ts'
import { currentCompany } from '../company-admin/index.ts'
import type { Edge } from '../edge/edge.ts'
import { currentSession, formToken, whoIs } from '../sessions/index.ts'
import { ticketById } from '../tickets/index.ts'
import { companyStylePath } from '../web/assets.ts'
import type { Ctx } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { each, html, nothing, when, type Html } from '../web/html.ts'
import { icon, type IconName } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { note, problemNote } from '../web/parts.ts'
import { personLine } from '../web/person-line.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { isNew } from './answer.ts'
import { standing } from './judge.ts'
import { messages, type Words } from './messages.ts'
import { confirmationPath } from './paths.ts'
import * as store from './store.ts'
import type { Confirmation } from './store.ts'

const REQUESTS = '/auth/company/requests'

/** What support asks an admin of the company in use; undefined for every other company's, and for what is not there. */
export async function askedOf(edge: Edge, companyId: string, id: string): Promise<Confirmation | undefined> {
  const asked = await store.byId(edge.db, id)
  return asked?.companyId === companyId ? asked : undefined
}

/** Whether somebody still waits for the answer. */
async function isOpen(edge: Edge, account: Account | undefined, asked: Confirmation): Promise<boolean> {
  if (!account || asked.answer !== null || asked.endedAtMs !== null) return false
  if ((await ticketById(edge, asked.ticketId))?.accountId !== account.id) return false
  return ['waiting', 'lapsed'].includes(await standing(edge, account, asked))
}

/** Did this person call? One page, two buttons, behind a step-up. */
export async function confirmationPage(c: Ctx, asked: Confirmation, refusal?: Refusal) {
  const t = say(c, messages)
  const edge = c.get('edge')
  const account = await accountById(edge, asked.accountId)
  const name = account?.name ?? t.gone
  const title = t.admin.title(name)
  const said = c.req.query('said') ?? ''
  const word = Object.hasOwn(t.admin.said, said) ? t.admin.said[said as keyof Words['admin']['said']] : undefined
  const open = await isOpen(edge, account, asked)
  const agent = await accountById(edge, asked.askedBy)
  const body = html`<div class="head">
      <div class="flow">
        <p class="small"><a href="${REQUESTS}">${t.admin.back}</a></p>
        <h1>${title}</h1>
      </div>
    </div>
    <div class="flow">
      ${when(word, () => note({ symbol: 'check', text: word! }))}
      <div class="sheet flow">
        ${account ? personLine(account, currentCompany(c).name) : nothing}
        <p class="small muted">${t.admin.asked(agent?.name ?? t.gone, at(c, asked.askedAtMs))}</p>
        <p>${t.admin.what(name)}</p>
        <p><b>${t.admin.reason}:</b> ${asked.reason}</p>
        ${when(open, () => lines(c, name, asked))}
      </div>
      ${open ? await decision(c, asked, name) : when(!word && !refusal, () => note({ symbol: 'info', text: t.admin.over }))}
    </div>`
  const page = (status: Parameters<typeof insidePage>[2]) =>
    insidePage(
      c,
      {
        title,
        narrow: true,
        who: whoIs(currentSession(c)),
        sheet: companyStylePath,
        problem: refusal && problemNote(refusal),
        body,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

const at = (c: Ctx, ms: number) => exactly(ms, currentCompany(c).zone, c.get('language'))

function lines(c: Ctx, name: string, asked: Confirmation): Html {
  const symbols: IconName[] = ['check', 'warning', 'clock']
  const said = say(c, messages).admin.lines
  return html`<ul class="rows">
    ${each(
      said,
      (line) =>
        html`<li>
          ${icon(symbols[said.indexOf(line)]!)}<span
            ><b>${line.what}</b> ${line.more(name, at(c, asked.lapsesAtMs))}</span
          >
        </li>`,
    )}
  </ul>`
}

async function decision(c: Ctx, asked: Confirmation, name: string): Promise<Html> {
  const t = say(c, messages).admin
  const session = currentSession(c)
  if (session.accountId === asked.accountId) return why(t.refused['own-account'])
  const action = confirmationPath(asked.id)
  const no =
    session.accountId === asked.askedBy
      ? 'opened-it'
      : (await isNew(c.get('edge'), asked.companyId, session.accountId))
        ? 'too-new'
        : undefined
  const button = (decision: string, text: string, kind: string) =>
    html`<button class="btn ${kind}" type="submit" name="decision" value="${decision}">${text}</button>`
  return html`${note({ tone: 'warn', symbol: 'warning', text: t.call(name) })} ${when(no, () => why(t.refused[no!]))}
    <form method="post" action="${action}">
      ${formToken(c, session, action)}
      <p class="row stretch">
        ${when(!no, () => button('confirm', t.confirm(name), ''))}${button('refuse', t.refuse(name), '')}
      </p>
    </form>`
}

const why = ({ title, next }: { title: string; next: string }) => note({ symbol: 'info', title, text: next })

/** Among the requests of a company: what waits for an answer of an admin. */
export async function confirmationRows(c: Ctx): Promise<Html[]> {
  const edge = c.get('edge')
  const t = say(c, messages).admin
  const rows: Html[] = []
  for (const asked of await store.unansweredOf(edge.db, currentCompany(c).id)) {
    const account = await accountById(edge, asked.accountId)
    if (!account || !(await isOpen(edge, account, asked))) continue
    rows.push(
      html`<li>
        ${icon('phone')}
        <div>
          <a href="${confirmationPath(asked.id)}"><b>${account.name}</b></a>
          <p class="small muted">${t.row(at(c, asked.askedAtMs))}</p>
          <p class="small">${t.rowUntil(at(c, asked.lapsesAtMs))}</p>
        </div>
      </li>`,
    )
  }
  return rows
}
