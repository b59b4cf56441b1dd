import { accountById, type Account } from '../accounts/index.ts'
import { memberOf, type Member } from '../companies/index.ts'
import { currentCompany } from '../company-admin/index.ts'
import { calledBy, MEMBERS } from '../members/index.ts'
import { currentSession, formToken, whoIs } from '../sessions/index.ts'
import { companyStylePath } from '../web/assets.ts'
import type { Ctx } from '../web/context.ts'
import { each, html, type Html } from '../web/html.ts'
import { icon, type IconName } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { insidePage } from '../web/page.ts'
import { problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'

export type Target = { account: Account; member: Member }

/** The member of the company in use whom the address names; undefined for everybody else's, as for nobody's. */
export async function targetOf(c: Ctx): Promise<Target | undefined> {
  const id = c.req.param('id') ?? ''
  const member = await memberOf(c.get('edge'), currentCompany(c).id, id)
  const account = member && (await accountById(c.get('edge'), id))
  return account && member && { account, member }
}

export interface Asking {
  title: string
  refusal: Refusal | undefined
  fields?: Html
  /** One for each line of `effects`. */
  symbols: IconName[]
  effects: [what: string, more: string][]
  go: string
  grave: boolean
}

/** Who is meant, what will happen in lines, and one button: before anything about a member's place is changed. */
export function memberPage(c: Ctx, target: Target, { title, refusal, fields, symbols, effects, go, grave }: Asking) {
  const action = c.req.path
  const page = (status: Parameters<typeof insidePage>[2]) =>
    insidePage(
      c,
      {
        title,
        narrow: true,
        who: whoIs(currentSession(c)),
        sheet: companyStylePath,
        problem: refusal && problemNote(refusal),
        body: html`${head(c, title)}
          <form class="flow" method="post" action="${action}">
            ${formToken(c, currentSession(c), action)}${fields}
            <div class="sheet flow">${personLine(c, target)} ${effectRows(symbols, effects)}</div>
            <p class="row stretch">
              <button class="btn ${grave ? 'grave' : 'main'}" type="submit">${go}</button
              ><a class="btn plain" href="${MEMBERS}">${say(c, messages).cancel}</a>
            </p>
          </form>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

const head = (c: Ctx, title: string) =>
  html`<div class="head">
    <div class="flow">
      <p class="small"><a href="${MEMBERS}">${say(c, messages).back}</a></p>
      <h1>${title}</h1>
    </div>
  </div>`

/** Who is meant, so that two of the same name are told apart by their addresses. */
const personLine = (c: Ctx, { account, member }: Target) => {
  const initials = calledBy(account)
    .split(/\s+/)
    .map((part) => [...part][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase()
  return html`<p class="person">
    <span class="face" aria-hidden="true">${initials}</span
    ><span><b>${calledBy(account)}</b><span>${account.email} · ${say(c, chrome)[member.role]}</span></span>
  </p>`
}

/** What will happen, in lines, each with its symbol. */
const effectRows = (symbols: IconName[], lines: [what: string, more: string][]) =>
  html`<ul class="rows">
    ${each(
      lines.map(([what, more], line) => ({ symbol: symbols[line] ?? 'info', what, more })),
      ({ symbol, what, more }) =>
        html`<li>
          ${icon(symbol)}
          <span><b>${what}</b> ${more}</span>
        </li>`,
    )}
  </ul>`
