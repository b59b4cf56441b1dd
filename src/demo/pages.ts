import { Hono } from 'hono'
import { SECOND_MS } from '../edge/clock.ts'
import type { Mail } from '../edge/mail.ts'
import { authenticatorsOf, codeAt, enrolmentsAbout, STEP_SECONDS } from '../totp/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { amount } from '../web/dates.ts'
import { each, html, raw } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { problemPage } from '../web/problem.ts'
import { messages } from './messages.ts'
import { allAccounts } from './people.ts'

/** What stands in for phones and mailboxes. These pages exist in the demo only. */
export const demoPages = (mails: Mail[]) =>
  new Hono<Env>()
    // Only under its own name: a page of elsewhere must not read codes through a name that points here.
    .use('/auth/demo/*', async (c, next) => {
      if (new URL(c.req.url).host !== c.get('edge').config.publicUrl.host) return problemPage(c, 'not-found')
      return next()
    })
    .get('/auth/demo/phone', async (c) => {
      const t = say(c, messages)
      const entries = await entriesOf(c)
      const left = STEP_SECONDS - (Math.floor(c.get('edge').clock.nowMs() / SECOND_MS) % STEP_SECONDS)
      const list = html`<ul class="rows">
        ${each(
          entries,
          ({ label, code, waiting }) =>
            html`<li>
              ${icon('phone')}
              <p>${label}${waiting ? html`<br /><span class="muted small">${t.waiting}</span>` : ''}</p>
              <p>
                <code class="key">${code}</code
                ><span class="muted small">${t.left(amount(left, 'second', c.get('language')))}</span>
              </p>
            </li>`,
        )}
      </ul>`
      return insidePage(c, {
        title: t.phone,
        narrow: true,
        who: null,
        body: html`<div class="head">
            <div class="flow">
              <h1>${t.phone}</h1>
              <p class="lead">${t.phoneLead}</p>
            </div>
            <a class="btn" href="/auth/demo/mailbox">${t.other.phone}</a>
          </div>
          ${entries.length > 0 ? list : html`<p>${t.none}</p>`}`,
      })
    })
    .get('/auth/demo/mailbox', (c) => {
      const t = say(c, messages)
      const list = each(
        mails,
        (mail) =>
          html`<section class="sheet flow gap">
            <h2>${mail.subject}</h2>
            <p class="muted small">${t.to} ${mail.to}</p>
            <p>${linked(mail.text.trim())}</p>
          </section>`,
      )
      return insidePage(c, {
        title: t.mailbox,
        narrow: true,
        who: null,
        body: html`<div class="head">
            <div class="flow">
              <h1>${t.mailbox}</h1>
              <p class="lead">${t.mailboxLead}</p>
            </div>
            <a class="btn" href="/auth/demo/phone">${t.other.mailbox}</a>
          </div>
          ${mails.length > 0 ? list : html`<p>${t.empty}</p>`}`,
      })
    })

async function entriesOf(c: Ctx) {
  const edge = c.get('edge')
  const nowMs = edge.clock.nowMs()
  const accounts = await allAccounts(edge)
  const lists = await Promise.all(
    accounts.map(async ({ id }) => {
      const confirmed = (await authenticatorsOf(edge, id)).map(({ label, secret, accountId }) => ({
        label,
        secret: edge.keys.open(secret ?? '', accountId),
        waiting: false,
      }))
      const shown = await enrolmentsAbout(edge, id)
      return [...confirmed, ...shown.map((enrolment) => ({ ...enrolment, waiting: true }))]
    }),
  )
  return lists.flat().map(({ label, secret, waiting }) => ({ label, waiting, code: codeAt(secret, nowMs) }))
}

/** The text part as it is, with its links made to be clicked. */
const linked = (text: string) =>
  each(text.split(/(https?:\/\/\S+)/), (part) =>
    /^https?:/.test(part)
      ? html`<a href="${part}">${part}</a>`
      : html`${each(part.split('\n'), (line) => html`${line}${raw('<br>')}`)}`,
  )
