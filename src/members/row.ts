import { memberResetMessages, resetAction, resetPath } from '../member-reset/index.ts'
import { currentSession } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { day } from '../web/dates.ts'
import { html, nothing, when, type Html } from '../web/html.ts'
import { icon, type IconName } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { currentCompany } from '../company-admin/index.ts'
import type { Sort, State } from './filter.ts'
import type { Member } from './list.ts'
import { messages } from './messages.ts'
import { memberPath } from './paths.ts'
import { atTime } from './when.ts'

/** A name where there is one, else the address. */
export const calledBy = ({ name, email }: Pick<Member, 'name' | 'email'>) => name || email

/** The one time that a row has room for: what the list goes by, else the last use. */
export const timeShown = (sort: Sort): 'joined' | 'used' => (sort === 'joined' ? 'joined' : 'used')

/** `due`: whoever is not set up has to be by now. */
export function memberRow(c: Ctx, member: Member, sort: Sort, due: boolean) {
  const t = say(c, messages)
  const { zone } = currentCompany(c)
  const time = timeShown(sort)
  return html`<tr role="row">
    <th role="rowheader" scope="row">${personOf(c, member)}</th>
    <td role="cell" class="all">${stateWords(c, member)}</td>
    <td role="cell" data-label="${t.columns.role}">${t.roles[member.role]}</td>
    <td role="cell" data-label="${t.columns[time]}">
      ${atTime({ used: member.lastUsedAtMs, joined: member.joinedAtMs }[time], c.get('edge').clock.nowMs(), zone, c.get('language'))}
    </td>
    <td role="cell" data-label="${t.columns.codes}" class="num">
      ${member.codesLeft ?? html`<span aria-hidden="true">–</span><span class="sr">${t.no}</span>`}
    </td>
    <td role="cell"><span class="acts">${actionsOf(c, member, due)}</span></td>
  </tr>`
}

/** Face, name and address, and what the company's admins wrote down: on the list and on the pages of one member. */
export function personOf(c: Ctx, member: Member) {
  const { name, email, note, role, accountId } = member
  const isMe = accountId === currentSession(c).accountId
  const face = name
    ? html`<span class="face${role === 'admin' ? '' : ' plain'}" aria-hidden="true">${initialsOf(name)}</span>`
    : html`<span class="face plain" aria-hidden="true">${icon('mail')}</span>`
  return html`<span class="person"
    >${face}<span
      >${when(name, () => html`<b>${name}${isMe ? html` <span>(${say(c, messages).you})</span>` : nothing}</b>`)}<span>${email}</span>${when(note, () => html`<span class="remark">${icon('note')}<span class="sr">${say(c, messages).note}: </span>${note}</span>`)}</span
    ></span
  >`
}

/** "Mara Lindt" is ML, "李" is 李. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter(Boolean)
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words
  return ends.map((word) => [...word][0]!.toUpperCase()).join('')
}

const LOOKS: Record<State, { tone: string; symbol: IconName }> = {
  on: { tone: 'on', symbol: 'check' },
  off: { tone: 'off', symbol: 'off' },
  pending: { tone: 'wait', symbol: 'clock' },
  requested: { tone: 'stop', symbol: 'warning' },
  suspended: { tone: 'stop', symbol: 'pause' },
  invited: { tone: 'wait', symbol: 'clock' },
  disabled: { tone: 'off', symbol: 'lock' },
  elsewhere: { tone: 'off', symbol: 'building' },
}

export function stateWords(c: Ctx, { state, stateSinceMs, reset }: Member): Html {
  const t = say(c, messages)
  const { tone, symbol } = LOOKS[state]
  const words = reset.managed === 'none' ? t.states.byNone : t.states[state]
  const since = day(stateSinceMs ?? 0, currentCompany(c).zone, c.get('language'))
  return html`<span class="state ${tone}">${icon(symbol)}${typeof words === 'string' ? words : words(since)}</span>`
}

/** What can be done about one member; a part of the product joins with its own line. */
function actionsOf(c: Ctx, member: Member, due: boolean) {
  const t = say(c, messages)
  const person = calledBy(member)
  const isAdmin = member.role === 'admin'
  // Whoever was only invited, or signs in nowhere, is made no admin.
  const mayChange = isAdmin || !['invited', 'disabled'].includes(member.state)
  // For whoever has to set up and cannot read the mailbox.
  const mayNeedPass =
    !isAdmin &&
    (member.state === 'pending' || (due && member.state === 'off')) &&
    member.accountId !== currentSession(c).accountId
  return html`${key(c, member)}${when(mayNeedPass, () => action(member, 'pass', 'phone', t.pass, t.passFor(person)))}${when(mayChange, () => action(member, 'role', 'admin', isAdmin ? t.withdraw : t.appoint, (isAdmin ? t.withdrawOf : t.appointOf)(person)))}${action(member, 'note', 'note', t.note, t.noteOn(person))}${action(member, 'remove', 'remove', t.remove, t.removeOf(person))}`
}

/** Leads to a page that asks again; where it does nothing it says why. */
function key(c: Ctx, member: Member) {
  const t = say(c, memberResetMessages)
  const does = resetAction({ ...member.reset, isSelf: member.accountId === currentSession(c).accountId })
  const name = does.kind === 'send-again' ? t.again : t.key
  // A card has room for one word, which is part of the name.
  const short = say(c, messages).keyShort[does.kind === 'send-again' ? 'again' : 'reset']
  const spoken = html`${icon('key')}<span class="sr show" aria-hidden="true">${short}</span
    ><span class="sr">${name}: ${calledBy(member)}</span>`
  if (does.kind !== 'disabled')
    return html`<a class="btn icon first" href="${resetPath(member.accountId)}" title="${name}">${spoken}</a>`
  const why = `why-${member.accountId}`
  const reason = t.why[does.reason]
  return html`<span class="sr why" id="${why}">${reason}</span
    ><button class="btn icon first" type="button" aria-disabled="true" aria-describedby="${why}" title="${reason}">
      ${spoken}
    </button>`
}

const action = ({ accountId }: Member, page: string, symbol: IconName, tip: string, spoken: string) =>
  html`<a class="btn icon plain" href="${memberPath(accountId)}/${page}" title="${tip}"
    >${icon(symbol)}<span class="sr">${spoken}</span></a
  >`
