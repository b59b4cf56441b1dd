import { each, html, nothing, raw, when, type Html } from './html.ts'
import { icon, type IconName } from './icons.ts'
import type { Language } from './language.ts'

/** The error summary: first thing in the door, takes the focus without a script. */
export const problemNote = ({
  title,
  next,
  symbol = 'warning',
}: {
  title: string
  next: Html | string
  symbol?: IconName
}) =>
  html`<div class="note bad" role="group" aria-labelledby="problem" tabindex="-1" autofocus>
    ${icon(symbol)}
    <div class="flow">
      <h2 id="problem">${title}</h2>
      ${typeof next === 'string' ? html`<p>${next}</p>` : next}
    </div>
  </div>`

export const note = ({
  tone = '',
  symbol = 'info',
  title,
  text,
}: {
  tone?: 'warn' | 'bad' | ''
  symbol?: IconName
  title?: string
  text?: Html | string
}) =>
  html`<div class="note${tone && ` ${tone}`}">
    ${icon(symbol)}
    <div>${when(title, () => html`<h3>${title}</h3>`)}${when(text, () => html`<p>${text}</p>`)}</div>
  </div>`

/** What will happen, in lines, each with its symbol. */
export const effectRows = (symbols: IconName[], said: { what: string; more: string }[]) =>
  html`<ul class="rows">
    ${each(
      said.map((line, at) => ({ ...line, symbol: symbols[at]! })),
      ({ symbol, what, more }) =>
        html`<li>
          ${icon(symbol)}<span><b>${what}</b> ${more}</span>
        </li>`,
    )}
  </ul>`

/** What a person wrote, as it was typed: its line ends stay, and nothing in it becomes markup or a link. */
export const textLines = (text: string) => html`${each(text.split('\n'), (line) => html`${line}<br />`)}`

export interface Field {
  name: string
  label: string
  value?: string
  type?: string
  autocomplete?: string
  hint?: string | undefined
  error?: string | undefined
  /** The id of something else that explains the field. */
  describedBy?: string | undefined
  autofocus?: boolean
  /** More attributes, written by us and never by a person. */
  more?: string
}

export function field({
  name,
  label,
  value = '',
  type = 'text',
  autocomplete = 'off',
  hint,
  error,
  describedBy,
  autofocus,
  more = '',
}: Field) {
  const described = [error && `${name}-err`, hint && `${name}-hint`, describedBy].filter(Boolean).join(' ')
  return html`<div class="field">
    <label for="${name}">${label}</label
    ><input
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      value="${value}"
      ${attributes({ error, described, autofocus, more })}
    />${help(name, hint, error)}
  </div>`
}

/** Room for sentences. The hint stands above, because the text may grow far below it. */
export function textArea({
  name,
  label,
  value = '',
  hint,
  error,
  required = true,
}: Pick<Field, 'name' | 'label' | 'value' | 'hint' | 'error'> & { required?: boolean }) {
  const described = [error && `${name}-err`, hint && `${name}-hint`].filter(Boolean).join(' ')
  // Browsers drop the line end with which a textarea begins: without ours they would drop one of the person's.
  const text = `\n${value}`
  const more = attributes({ error, described, more: required ? 'required' : '' })
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${help(name, hint, undefined)}
    <textarea id="${name}" name="${name}" ${more}>${text}</textarea>${help(name, undefined, error)}
  </div>`
}

/** One of a few; each option may be written in a language of its own. */
export function choice({
  name,
  label,
  value,
  options,
  hint,
  error,
}: Pick<Field, 'name' | 'label' | 'hint' | 'error'> & {
  value: string
  options: { value: string; text: string; language?: Language }[]
}) {
  const described = [error && `${name}-err`, hint && `${name}-hint`].filter(Boolean).join(' ')
  return html`<div class="field">
    <label for="${name}">${label}</label
    ><select id="${name}" name="${name}" autocomplete="off" ${attributes({ error, described, more: '' })}>
      ${each(options, (option) => html`<option value="${option.value}" ${option.language ? raw(`lang="${option.language}"`) : nothing} ${option.value === value ? raw('selected') : nothing}>${option.text}</option>`)}
    </select>
    ${help(name, hint, error)}
  </div>`
}

/** What a password needs in length, in words for the script; `#` in `missing` stands for what was typed. */
export interface TypedCount {
  least: number
  most: number
  missing: string
  enough: string
  tooMany: string
}

/** `showLabel` names the button that reveals what was typed; it needs a script and is hidden without. */
export function passwordField({
  name,
  label,
  autocomplete = 'current-password',
  hint,
  error,
  autofocus,
  showLabel,
  count,
}: Omit<Field, 'value' | 'type'> & { showLabel: string; count?: TypedCount }) {
  const described = [error && `${name}-err`, hint && `${name}-hint`].filter(Boolean).join(' ')
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <div class="with">
      <input
        id="${name}"
        name="${name}"
        type="password"
        autocomplete="${autocomplete}"
        spellcheck="false"
        ${attributes({ error, described, autofocus, more: 'required' })}
      /><button type="button" hidden data-reveal="${name}" aria-pressed="false" aria-label="${showLabel}">
        ${icon('eye')}
      </button>
    </div>
    ${help(name, hint, error)}${count ? typedCount(name, count) : nothing}
  </div>`
}

/** Not read aloud at each sign: the hint has said the rule. */
const typedCount = (name: string, { least, most, missing, enough, tooMany }: TypedCount) =>
  html`<p
    class="hint"
    hidden
    data-count="${name}"
    data-least="${least}"
    data-most="${most}"
    data-missing="${missing}"
    data-enough="${enough}"
    data-too-many="${tooMany}"
  ></p>`

/** ONE field for a code; the six faint places are a drawn background. */
export function codeField({
  name = 'code',
  label,
  digits = 6,
  hint,
  error,
  describedBy,
  autofocus,
}: {
  name?: string
  label: string
  digits?: 6 | 8
  hint?: string
  error?: string | undefined
  describedBy?: string
  autofocus?: boolean
}) {
  const described = [error && `${name}-err`, hint && `${name}-hint`, describedBy].filter(Boolean).join(' ')
  return html`<div class="field">
    <label for="${name}">${label}</label
    ><input
      class="code${digits === 8 ? ' eight' : ''}"
      id="${name}"
      name="${name}"
      type="text"
      inputmode="numeric"
      autocomplete="one-time-code"
      spellcheck="false"
      data-digits="${digits}"
      ${attributes({ error, described, autofocus, more: 'required' })}
    />${help(name, hint, error)}
  </div>`
}

const attributes = ({
  error,
  described,
  autofocus,
  more,
}: {
  error?: string | undefined
  described: string
  autofocus?: boolean | undefined
  more: string
}) =>
  raw(
    [
      more,
      error ? 'aria-invalid="true"' : '',
      described ? `aria-describedby="${described}"` : '',
      autofocus && !error ? 'autofocus' : '',
    ]
      .filter(Boolean)
      .join(' '),
  )

const help = (name: string, hint: string | undefined, error: string | undefined) =>
  html`${when(error, () => html`<p class="err" id="${name}-err">${icon('warning')}${error}</p>`)}${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}`

export const mainButton = (text: string) => html`<button class="btn main full" type="submit">${text}</button>`
export const plainButton = (text: string, symbol?: IconName) =>
  html`<button class="btn plain full" type="submit">${symbol ? icon(symbol) : nothing}${text}</button>`
