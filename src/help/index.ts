import { Hono } from 'hono'
import type { Config } from '../config.ts'
import { HOUR_MS } from '../edge/clock.ts'
import { dutyWords, policies, type Duty } from '../policy/index.ts'
import { sessionOf, useSession, whoIs } from '../sessions/index.ts'
import type { Who } from '../web/company-menu.ts'
import type { Ctx, Env } from '../web/context.ts'
import { amount, distance } from '../web/dates.ts'
import { each, html, raw, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say, type Language } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { note } from '../web/parts.ts'
import { problemPage } from '../web/problem.ts'
import { readArticle, SLUGS, type Slug } from './articles.ts'
import { messages } from './messages.ts'

export { feedbackByArticle, forgetOldFeedback, type ArticleFeedback } from './feedback.ts'

/** Reachable in every state, for everybody (promise 6). */
export const help = new Hono<Env>()
  .get('/auth/help', async (c) => {
    const who = await whoAsks(c)
    const t = say(c, messages)
    return insidePage(c, {
      title: t.title,
      narrow: true,
      who,
      body: html`<div class="head">
          <div class="flow">
            <h1>${t.title}</h1>
            <p class="lead">${t.lead}</p>
          </div>
        </div>
        <ul class="rows">
          ${each(SLUGS, (slug) => html`<li>${icon('shield')}<a href="/auth/help/${slug}">${t.articles[slug]}</a></li>`)}
        </ul>
        ${contact(c)}`,
    })
  })
  .get('/auth/help/:slug', async (c) => {
    const slug = c.req.param('slug')
    return SLUGS.includes(slug as Slug) ? articlePage(c, slug as Slug) : problemPage(c, 'not-found')
  })

async function articlePage(c: Ctx, slug: Slug) {
  const who = await whoAsks(c)
  const t = say(c, messages)
  const article = await readArticle(slug, c.get('language'), valuesOf(c.get('edge').config, c.get('language')))
  const [before = '', after = ''] = article.html.split(/<p>\{\{policy\}\}<\/p>/)
  return insidePage(c, {
    title: `${article.title} · ${t.help}`,
    who,
    body: html`<div class="head">
        <div class="flow">
          <p class="small"><a href="/auth/help">${t.help}</a></p>
          <h1>${article.title}</h1>
        </div>
      </div>
      <div class="reading">
        <nav class="toc" aria-label="${t.onThisPage}">
          <details open>
            <summary>${t.onThisPage}</summary>
            ${each(article.headings, ({ anchor, text }) => html`<a href="#${anchor}">${text}</a>`)}
          </details>
        </nav>
        <article class="prose">${raw(before)}${await policyNote(c)}${raw(after)}${contact(c)}</article>
      </div>`,
  })
}

/** What articles say comes from the running system, so that none is ever wrong. */
const valuesOf = (config: Config, language: Language) => ({
  platform: config.platformName,
  support: config.supportEmail ?? '',
  idleTime: amount(config.sessionIdleMinutes, 'minute', language),
  lifetime: amount(config.sessionLifetimeHours, 'hour', language),
  passwordWait: distance(config.passwordWaitHours * HOUR_MS, language),
  resetWait: distance(config.resetWaitHours * HOUR_MS, language),
  challenges: amount(config.keepChallengesHours, 'hour', language),
  links: amount(config.keepLinksDays, 'day', language),
  sessions: amount(config.keepSessionsDays, 'day', language),
  networks: amount(config.keepNetworksDays, 'day', language),
  signIns: amount(config.keepSignInsDays, 'day', language),
  changes: amount(config.keepChangesDays, 'day', language),
})

/** The platform's date; what counts for one person (a company's earlier date) stands in the Profile. */
async function policyNote(c: Ctx) {
  const { platform } = await policies(c.get('edge'))
  const t = say(c, messages).policy
  if (!platform) return note({ symbol: 'info', text: t.none })
  const required = c.get('edge').clock.nowMs() >= platform.instantMs
  const duty: Duty = { kind: required ? 'required' : 'optional', from: platform }
  return note({
    tone: 'warn',
    symbol: 'clock',
    title: dutyWords(duty, c.get('language')),
    text: required ? t.required : t.optional,
  })
}

function contact(c: Ctx) {
  const t = say(c, messages)
  const { supportEmail } = c.get('edge').config
  return html`<div class="sheet row apart">
    <h2>${t.more}</h2>
    <p class="row">
      <a class="btn" href="/auth/support">${t.contact}</a
      >${when(supportEmail, () => html`<a class="small" href="mailto:${supportEmail}">${supportEmail}</a>`)}
    </p>
  </div>`
}

/** Help is for everybody; whoever is signed in keeps the company menu and the language. Ask it before anything is said. */
export async function whoAsks(c: Ctx): Promise<Who | null> {
  const session = await sessionOf(c)
  if (session?.state !== 'open') return null
  await useSession(c.get('edge'), session)
  return whoIs(session)
}
