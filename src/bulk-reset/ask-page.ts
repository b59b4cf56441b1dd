import { companyPage, currentCompany } from '../company-admin/index.ts'
import { memberResetMessages } from '../member-reset/index.ts'
import { narrowingOf, queryOf, readFilter, type Filter } from '../members/index.ts'
import { couldApprove } from '../requests/index.ts'
import { currentSession, formToken, pathAndQuery, takeDraft } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { html, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { doorPage, type Way } from '../web/page.ts'
import { field, note, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { groupsOf, lines, MOST_NAMED, number } from './lists.ts'
import { messages } from './messages.ts'
import { ASK, bulkPath, MEMBERS } from './paths.ts'
import { aboutNobody, MOST_AT_ONCE, OPEN_MS, type LeftOut } from './rules.ts'
import * as selection from './selection-store.ts'
import * as store from './store.ts'

/** The selection is that of the list of members, by the same address; where in the list somebody is says nothing. */
export const filterOf = (c: Ctx): Filter => readFilter((name) => c.req.query(name))

/** What was typed, and what of it was refused. */
export interface Typed {
  reason: string
  count: string
  refusal: Refusal
}

/** Whom it would be about, who is left out and why, and what would happen. Nothing does. */
export async function askPage(c: Ctx, typed?: Typed) {
  const t = say(c, messages)
  const session = currentSession(c)
  const query = queryOf(filterOf(c))
  const judged = await judgedNow(c)
  const chosen = judged.filter(({ why }) => why === 'reset')
  const leftOut = judged.filter(({ why }) => why !== 'reset')
  const tooMany = (chosen[0]?.people ?? 0) > MOST_AT_ONCE
  const draft = typed ?? (await takeDraft(c.get('edge'), session.id, pathAndQuery(c)))
  const sum = new Map(leftOut.map(({ why, people }) => [why, people])).values().reduce((one, more) => one + more, 0)
  const page = (status: Parameters<typeof companyPage>[2]) =>
    companyPage(
      c,
      {
        title: t.title,
        narrow: true,
        problem: typed && problemNote(typed.refusal),
        back: { href: `${MEMBERS}${query}`, text: t.back },
        body: html`<form class="flow" method="post" action="${ASK}${query}">
          ${formToken(c, session, ASK)}
          <p class="muted">${t.selection} <a href="${MEMBERS}${query}">${t.change}</a></p>
          ${when(chosen.length === 0, () => note({ tone: 'warn', symbol: 'info', title: t.nobody.title, text: t.nobody.next }))}
          ${when(
            chosen.length > 0,
            () =>
              html`<div class="sheet flow">
                <h2>${t.toBeReset(number(c, chosen[0]!.people))}</h2>
                ${groupsOf(c, chosen, () => undefined)} ${lines(['person', 'log-out', 'mail'], t.lines)}
              </div>`,
          )}
          ${when(
            leftOut.length > 0,
            () =>
              html`<div class="sheet flow">
                <h2>${t.leftOut(number(c, sum))}</h2>
                ${groupsOf(c, leftOut, ({ why }) => whyWords(c, why as LeftOut))}
              </div>`,
          )}
          ${when(tooMany && typed?.refusal.reason !== 'too-many', () => {
            const { title, next } = t.tooMany(number(c, MOST_AT_ONCE))
            return note({ tone: 'warn', symbol: 'info', title, text: next })
          })}
          ${when(
            chosen.length > 0 && !tooMany,
            () =>
              html`${note({ symbol: 'key', text: t.alone })}
                ${field({
                  name: 'reason',
                  label: t.reason,
                  hint: t.reasonHint,
                  value: draft.reason ?? '',
                  error: typed && typed.refusal.reason !== 'wrong-count' ? typed.refusal.title : undefined,
                  more: 'required',
                })}
                ${field({
                  name: 'count',
                  label: t.count,
                  hint: t.countHint,
                  value: draft.count ?? '',
                  error: typed?.refusal.reason === 'wrong-count' ? typed.refusal.title : undefined,
                  more: 'required inputmode="numeric"',
                })}
                <p class="row stretch">
                  <button class="btn grave" type="submit">${icon('key')}${t.go}</button
                  ><a class="btn plain" href="${MEMBERS}${query}">${t.cancel}</a>
                </p>`,
          )}
        </form>`,
      },
      status,
    )
  return typed ? refuse(c, typed.refusal, page) : page(200)
}

/** Everybody whom the address selects, by the answer of the key symbol. */
export async function judgedNow(c: Ctx): Promise<selection.Judged[]> {
  const edge = c.get('edge')
  const { id: companyId } = currentCompany(c)
  const narrowing = await narrowingOf(edge, companyId, filterOf(c))
  const { accountId: openedBy } = currentSession(c)
  return selection.judge(edge.db, { companyId, narrowing, openedBy, nowMs: edge.clock.nowMs() }, MOST_NAMED)
}

/** In the words of the key symbol, where it has some. */
export function whyWords(c: Ctx, why: LeftOut): string {
  const own = say(c, messages).why
  return isOwn(why, own) ? own[why] : say(c, memberResetMessages).why[why]
}
const isOwn = <Own extends object>(why: PropertyKey, own: Own): why is keyof Own => Object.hasOwn(own, why)

/** Why there is nothing to ask for: nobody could ever approve it, or one waits already. */
export async function whyNot(c: Ctx): Promise<'no-second' | { openId: string } | undefined> {
  const edge = c.get('edge')
  const { id: companyId } = currentCompany(c)
  const open = await store.openOf(edge.db, companyId)
  if (open) return { openId: open.id }
  // Whoever is an admin for 7 days before it would end can still be its second person.
  const asked = { ...aboutNobody(currentSession(c).accountId), companyId }
  return (await couldApprove(edge, asked, edge.clock.nowMs() + OPEN_MS)).length === 0 ? 'no-second' : undefined
}

export function refusedPage(c: Ctx, why: 'no-second' | { openId: string }) {
  const t = say(c, messages)
  const { title, next } = why === 'no-second' ? t.noSecond : t.openAlready
  const reason = why === 'no-second' ? why : 'open-already'
  const ways: Way[] = [
    ...(why === 'no-second' ? [] : [{ icon: 'key', text: t.toOpen, href: bulkPath(why.openId) } satisfies Way]),
    { icon: 'arrow', text: t.back, href: MEMBERS },
    { icon: 'help', text: t.support, href: '/auth/support' },
  ]
  return refuse(c, { reason, status: 409, title, next }, (status) =>
    doorPage(c, { title, refused: true, body: html`<p class="muted">${next}</p>`, ways }, status),
  )
}
