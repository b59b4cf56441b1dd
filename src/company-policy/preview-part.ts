import { currentCompany } from '../company-admin/index.ts'
import type { PolicyInstant } from '../policy/index.ts'
import { currentSession } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { each, html, when, type Html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { note } from '../web/parts.ts'
import { messages } from './messages.ts'
import { previewOf } from './preview.ts'

/** So many are named; the others are counted. */
const MOST = 50

/** Whom the date would concern, by name, and the button that saves it. */
export async function previewPart(c: Ctx, { wanted, form }: { wanted: PolicyInstant | null; form: Html }) {
  const t = say(c, messages).preview
  const edge = c.get('edge')
  const language = c.get('language')
  const { asked, stuck, elsewhere, noHelper } = await previewOf(edge, currentCompany(c).id)
  if (!wanted)
    return html`<section class="sheet flow" aria-labelledby="preview">
      <h2 id="preview">${t.clearTitle}</h2>
      <p>${t.clearText}</p>
      ${form}
    </section>`
  const me = currentSession(c).accountId
  const name = (one: { id?: string; name: string; email: string }) =>
    html`<b>${one.name}</b>${when(one.id === me, () => html` (${t.you})`)}
      <span class="muted small">${one.email}</span>`
  return html`<section class="sheet flow" aria-labelledby="preview">
    <h2 id="preview">${t.title(exactly(wanted.instantMs, wanted.zone, language))}</h2>
    ${when(wanted.instantMs <= edge.clock.nowMs(), () => note({ tone: 'warn', symbol: 'warning', text: t.atOnce }))}
    ${when(edge.mailIsOff, () => note({ tone: 'bad', symbol: 'warning', text: t.mailIsOff }))}
    ${when(noHelper, () => note({ tone: 'warn', symbol: 'warning', text: t.noHelper }))}
    <h3>${t.stuck(String(stuck.length))}</h3>
    ${when(stuck.length === 0, () => html`<p>${t.nobodyStuck}</p>`)}
    ${list(
      stuck,
      (one) =>
        html`${name(one)}<br /><span class="small">${one.reasons.map((reason) => t.reasons[reason]).join(' ')}</span>`,
      t.more,
      'warning',
    )}
    <h3>${t.asked(String(asked.length))}</h3>
    <p class="small muted">${asked.length === 0 ? t.nobodyAsked : t.askedWhat}</p>
    ${list(asked, name, t.more, 'person')}
    ${when(
      elsewhere.length > 0,
      () =>
        html`<h3>${t.elsewhere(String(elsewhere.length))}</h3>
          <p class="small muted">${t.elsewhereWhy}</p>
          ${list(elsewhere, name, t.more, 'building')}`,
    )}
    ${form}
  </section>`
}

function list<One>(
  people: One[],
  show: (one: One) => Html,
  more: (count: string) => string,
  symbol: 'person' | 'warning' | 'building',
) {
  if (people.length === 0) return html``
  return html`<ul class="rows">
      ${each(
        people.slice(0, MOST),
        (one) =>
          html`<li>
            ${icon(symbol)}
            <p>${show(one)}</p>
          </li>`,
      )}
    </ul>
    ${when(people.length > MOST, () => html`<p class="small">${more(String(people.length - MOST))}</p>`)}`
}
