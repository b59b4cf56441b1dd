import { html } from './html.ts'

/** The small arch before a person: the first signs of the first two parts of the name. */
export const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => [...part][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase()

/** Who is meant, with the address, so that two of the same name are told apart. */
export const personLine = ({ name, email }: { name: string; email: string }, about: string) =>
  html`<p class="person">
    <span class="face" aria-hidden="true">${initialsOf(name)}</span
    ><span><b>${name}</b><span>${email} · ${about}</span></span>
  </p>`
