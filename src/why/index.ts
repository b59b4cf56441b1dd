import { Hono } from 'hono'
import { whoAsks } from '../help/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { html, when } from '../web/html.ts'
import { say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { note } from '../web/parts.ts'
import { articleFor, isReason, REASONS, type Reason } from '../web/reasons.ts'
import { messages } from './messages.ts'

/** What a reason code means, for everybody and in every state: the person, the company admin and support read the same. */
export const why = new Hono<Env>().get('/auth/support/why/:code', (c) => {
  const code = c.req.param('code')
  return isReason(code) ? explained(c, code) : notKnown(c)
})

async function explained(c: Ctx, reason: Reason) {
  const who = await whoAsks(c)
  const t = say(c, messages)
  const words = t.explained[REASONS[reason]]
  const article = articleFor(reason)
  return insidePage(c, {
    title: words.title,
    narrow: true,
    who,
    body: html`<div class="head">
        <div class="flow">
          <p class="small">${t.code} <code>${reason}</code></p>
          <h1>${words.title}</h1>
          <p class="lead">${t.lead}</p>
        </div>
      </div>
      <div class="prose">
        <h2>${t.whyHeading}</h2>
        <p>${words.why}</p>
        <h2>${t.next}</h2>
        <p>${words.next}</p>
        ${when(
          words.helper,
          () =>
            html`<h2>${t.helper}</h2>
              <p>${words.helper}</p>`,
        )}
        <p class="row">
          ${when(article, () => html`<a class="btn" href="${article}">${t.article}</a>`)}<a
            class="btn"
            href="/auth/support?why=${reason}"
            >${t.contact}</a
          >
        </p>
      </div>`,
  })
}

/** A mistyped code: no refusal of ours, so it has no reason code itself. */
async function notKnown(c: Ctx) {
  const who = await whoAsks(c)
  const t = say(c, messages)
  const { title, next: text } = t.notKnown
  return insidePage(
    c,
    {
      title: t.title,
      narrow: true,
      who,
      body: html`<h1>${t.title}</h1>
        ${note({ title, text })}
        <p class="row"><a class="btn" href="/auth/support">${t.contact}</a></p>`,
    },
    404,
  )
}
