import { companyPage, currentCompany, isStillAdmin } from '../company-admin/index.ts'
import { remindAllForm } from '../members/index.ts'
import { dutyWords, instantOf, type LocalTimeRefusal, type PolicyInstant } from '../policy/index.ts'
import { currentSession, formToken, takeDraft } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { html, nothing, when, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { field, note, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { changeCompanyPolicy, datesOf, seenIn, type Dates, type PolicyRefusal } from './change.ts'
import { messages } from './messages.ts'
import { previewPart } from './preview-part.ts'

export const PAGE = '/auth/company/policy'
export type PageRefusal = LocalTimeRefusal | PolicyRefusal

const STATUS: Record<PageRefusal, Refusal['status']> = {
  'not-a-time': 422,
  'unknown-zone': 422,
  'time-does-not-exist': 422,
  'later-than-platform': 409,
  'changed-meanwhile': 409,
  'not-allowed': 403,
}

interface Typed {
  local: string
  zone: string
}

export async function showPolicy(c: Ctx) {
  const draft = await takeDraft(c.get('edge'), currentSession(c).id, PAGE)
  return policyPage(c, {
    ...(draft.enforce_from !== undefined && { typed: { local: draft.enforce_from, zone: draft.zone ?? '' } }),
  })
}

/** The first press shows whom it would concern; the second, which brings back what was shown, saves it. */
export async function takePolicy(c: Ctx) {
  const form = c.get('form')
  const company = currentCompany(c)
  const clears = form.text('clear') === 'yes'
  const typed = { local: form.text('enforce_from').trim(), zone: form.text('zone').trim() || company.zone }
  const read = clears ? ({ ok: true, policy: null } as const) : instantOf(typed.local, typed.zone)
  if (!read.ok) return policyPage(c, { typed, problem: read.refusal })
  const { policy } = read
  const dates = await datesOf(c.get('edge'), company.id)
  if (policy && dates.platform && policy.instantMs > dates.platform.instantMs)
    return policyPage(c, { typed, problem: 'later-than-platform' })
  const seen = form.text('seen')
  if (!seen) return policyPage(c, { typed, wanted: policy })
  const changed = await changeCompanyPolicy(c.get('edge'), {
    company,
    policy,
    actor: currentSession(c).accountId,
    seen,
    stillMay: (edge) => isStillAdmin(c, edge),
  })
  if (changed.ok) return c.redirect(`${PAGE}?said=${policy ? 'set' : 'cleared'}`, 303)
  return policyPage(c, { typed, wanted: policy, problem: changed.refusal })
}

/** `wanted`: what is previewed; null is to have no date of one's own. */
async function policyPage(
  c: Ctx,
  { typed, wanted, problem }: { typed?: Typed; wanted?: PolicyInstant | null; problem?: PageRefusal },
) {
  const t = say(c, messages)
  const company = currentCompany(c)
  const dates = await datesOf(c.get('edge'), company.id)
  const refusal: Refusal | undefined = problem && { reason: problem, status: STATUS[problem], ...t.refused[problem] }
  const said = { set: t.said.set, cleared: t.said.cleared }[c.req.query('said') ?? '']
  const shown = wanted !== undefined && problem !== 'later-than-platform' && problem !== 'not-allowed'
  const page = async (status: Parameters<typeof companyPage>[2]) =>
    companyPage(
      c,
      {
        title: t.title,
        narrow: true,
        problem: refusal && problemNote(refusal),
        current: 'policy',
        fact: t.lead,
        body: html`<div class="flow">
          ${when(!refusal && said, () => note({ symbol: 'check', text: said! }))}
          ${note({ symbol: 'clock', title: t.nowTitle, text: inForce(c, dates) })} ${await remindAllForm(c)}
          ${shown ? await previewPart(c, { wanted: wanted, form: saveForm(c, dates, wanted, typed) }) : nothing}
          ${dateForm(c, dates, typed)} ${when(dates.own && wanted !== null, () => clearForm(c))}
          <p class="small"><a href="/auth/help/before-the-date">${t.help}</a></p>
        </div>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

/** Both dates, and what follows from them. */
function inForce(c: Ctx, { platform, own }: Dates): Html {
  const t = say(c, messages)
  const nowMs = c.get('edge').clock.nowMs()
  const words = (from: PolicyInstant | null) =>
    dutyWords(
      from ? { kind: from.instantMs <= nowMs ? 'required' : 'optional', from } : { kind: 'optional', from: null },
      c.get('language'),
    )
  return html`${t.platform(words(platform))}<br />${own ? t.own(words(own)) : t.noOwn}`
}

function dateForm(c: Ctx, { own }: Dates, typed: Typed | undefined) {
  const t = say(c, messages)
  const zone = typed?.zone ?? own?.zone ?? currentCompany(c).zone
  const local = typed?.local ?? (own ? localTime(own) : '')
  return html`<form class="sheet flow" method="post" action="${PAGE}">
    ${formToken(c, currentSession(c), PAGE)}
    <h2>${t.change}</h2>
    ${field({ name: 'enforce_from', label: t.from, type: 'datetime-local', value: local, hint: t.fromHint, more: 'required' })}
    ${field({ name: 'zone', label: t.zone, value: zone, hint: t.zoneHint })}
    <button class="btn" type="submit">${t.show}</button>
  </form>`
}

const clearForm = (c: Ctx) =>
  html`<form method="post" action="${PAGE}">
    ${formToken(c, currentSession(c), PAGE)}<input type="hidden" name="clear" value="yes" />
    <button class="btn plain" type="submit">${say(c, messages).clear}</button>
  </form>`

function saveForm(c: Ctx, dates: Dates, wanted: PolicyInstant | null, typed: Typed | undefined) {
  const t = say(c, messages)
  return html`<form method="post" action="${PAGE}">
    ${formToken(c, currentSession(c), PAGE)}<input type="hidden" name="seen" value="${seenIn(dates, wanted)}" />
    ${
      wanted
        ? html`<input type="hidden" name="enforce_from" value="${typed?.local ?? ''}" /><input
              type="hidden"
              name="zone"
              value="${wanted.zone}"
            />`
        : html`<input type="hidden" name="clear" value="yes" />`
    }
    <p class="row stretch">
      <button class="btn main" type="submit">${wanted ? t.save : t.saveClear}</button
      ><a class="btn plain" href="${PAGE}">${t.cancel}</a>
    </p>
  </form>`
}

/** As a field for dates wants it. */
const localTime = ({ instantMs, zone }: PolicyInstant) =>
  new Date(instantMs).toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16).replace(' ', 'T')
