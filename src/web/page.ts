import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { scriptPath, stylePath } from './assets.ts'
import { companyMenu, type Who } from './company-menu.ts'
import type { Ctx } from './context.ts'
import { each, html, nothing, raw, when, type Html } from './html.ts'
import { icon, mark, tabIcon, type IconName } from './icons.ts'
import { LANGUAGE_NAMES, LANGUAGES, say } from './language.ts'
import { messages } from './messages.ts'
import { articleFor, whyPath } from './reasons.ts'
import { safeOwnPage, withReturnTo } from './return-to.ts'

export interface Way {
  icon: IconName
  text: string
  href: string
}
export interface DoorPage {
  title: string
  /** What is refused; makes the title begin with "Error:". */
  problem?: Html | undefined
  /** The page itself is the refusal. */
  refused?: boolean
  steps?: { done: number; of: number; name?: string }
  wide?: boolean
  body: Html
  ways?: Way[]
  /** Where this page can be opened again, when that is not its own address: it answers a form that went elsewhere. */
  here?: string
}
export interface InsidePage {
  title: string
  problem?: Html | undefined
  narrow?: boolean
  body: Html
  /** Whoever is signed in; null shows a way to sign in. */
  who: Who | null
  /** As for a page at the door. */
  here?: string
  /** A second sheet, for rules that the sign-in page does not need. */
  sheet?: string
}
/** A page at the door: one arch with one task. */
export function doorPage(c: Ctx, page: DoorPage, status: ContentfulStatusCode = 200) {
  const t = say(c, messages)
  const body = html`<main class="door${page.wide ? ' wide' : ''}" id="main">
    ${plate(c)}
    <div class="flow">
      ${page.steps ? steps(c, page.steps) : nothing}${page.problem ? html`${page.problem}${whyLine(c)}` : nothing}
      <h1>${each(page.title.split(HYPHENATED), unbroken)}</h1>
      ${page.body}${page.problem ? nothing : whyLine(c)}
    </div>
    ${when(page.ways?.length, () => ways(t.otherWays, page.ways ?? []))}
  </main>`
  return send(c, { ...page, place: 'at-door', body }, status)
}

/** A page inside: a bar with the company menu and a wide sheet. */
export function insidePage(c: Ctx, page: InsidePage, status: ContentfulStatusCode = 200) {
  const body = html`<header class="bar">
      ${plate(c)}${page.who ? companyMenu(c, page.who) : html`<a class="btn plain" href="/auth/login">${say(c, messages).signIn}</a>`}
    </header>
    <main class="page${page.narrow ? ' narrow' : ''}" id="main">
      ${page.problem ? html`${page.problem}${whyLine(c)}` : nothing}${page.body}${page.problem ? nothing : whyLine(c)}
    </main>`
  return send(c, { ...page, place: 'inside', body }, status)
}

function send(
  c: Ctx,
  page: Pick<DoorPage, 'title' | 'problem' | 'refused' | 'here' | 'body'> & { place: string; sheet?: string },
  status: ContentfulStatusCode,
) {
  const t = say(c, messages)
  const platform = c.get('edge').config.platformName
  c.header('Content-Language', c.get('language'))
  return c.html(
    html`<!doctype html>
      <html lang="${c.get('language')}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${page.problem || page.refused ? `${t.error} ` : ''}${page.title} · ${platform}</title>
          <link rel="icon" href="${tabIcon}" />
          <link rel="stylesheet" href="${stylePath}" />
          ${when(page.sheet, () => html`<link rel="stylesheet" href="${page.sheet}" />`)}
          <script src="${scriptPath}" defer></script>
        </head>
        <body class="${page.place}">
          <a class="skip" href="#main">${t.skip}</a>
          ${page.body}
          <footer class="floor">
            <ul>
              <li><a href="/auth/help">${t.help}</a></li>
              <li><a href="${supportPath(c)}">${t.contact}</a></li>
            </ul>
            ${languageSwitch(c, page.here)}
          </footer>
        </body>
      </html>`,
    status,
  )
}

/** The reason code of a refusal, which can be told to whoever helps, and the article about it. */
function whyLine(c: Ctx) {
  const reason = c.get('refused')
  if (!reason) return nothing
  const t = say(c, messages)
  const article = articleFor(reason)
  return html`<p class="small muted reason">
    ${t.reason}
    <a href="${whyPath(reason)}">${reason}</a>${when(article, () => html` · <a href="${article}">${t.helpWithIt}</a>`)}
  </p>`
}

/** Support hears what was refused, so that nobody has to copy it. */
const supportPath = (c: Ctx) => {
  const reason = c.get('refused')
  return reason ? `/auth/support?why=${reason}` : '/auth/support'
}

/** Short words with a hyphen, such as "two-factor": a title that breaks inside of one reads badly. */
const HYPHENATED = /(\b\p{L}{1,9}-\p{L}{1,9}\b)/u
const unbroken = (part: string) => (HYPHENATED.test(part) ? html`<span class="whole">${part}</span>` : html`${part}`)

/** Brings the same page again, in another language. Works without a script and in the middle of a sign-in. */
function languageSwitch(c: Ctx, here?: string) {
  const { pathname, search } = new URL(c.req.url)
  const back = safeOwnPage(here ?? pathname + search, c.get('edge').config)
  return html`<form
    class="langs"
    method="post"
    action="${withReturnTo('/auth/language', back)}"
    aria-label="${say(c, messages).language}"
  >
    ${each(LANGUAGES, (language) => html`<button name="language" value="${language}" lang="${language}" ${language === c.get('language') ? raw('aria-current="true"') : nothing}>${LANGUAGE_NAMES[language]}</button>`)}
  </form>`
}

const plate = (c: Ctx) =>
  html`<a class="plate" href="${c.get('edge').config.platformUrl?.href ?? '/'}"
    >${mark}${c.get('edge').config.platformName}</a
  >`

const steps = (c: Ctx, { done, of, name }: NonNullable<DoorPage['steps']>) =>
  html`<p class="steps">
    ${each([...Array(of).keys()], (step) => (step < done ? html`<i class="done"></i>` : html`<i></i>`))}<span
      >${say(c, messages).stepOf(done, of, name)}</span
    >
  </p>`

const ways = (label: string, list: Way[]) =>
  html`<nav class="ways" aria-label="${label}">
    <ul>
      ${each(list, (way) => html`<li><a href="${way.href}">${icon(way.icon)}${way.text}</a></li>`)}
    </ul>
  </nav>`
