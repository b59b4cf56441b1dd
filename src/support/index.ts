import { Hono } from 'hono'
import { addressHash, mailLanguage, normaliseAddress, operators } from '../accounts/index.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { networkOf } from '../edge/network.ts'
import { whoAsks } from '../help/index.ts'
import { NETWORK_MAIL_LIMITS, oweMail, requestMail } from '../outbox/index.ts'
import { serverZone } from '../companies/index.ts'
import { distance } from '../totp/index.ts'
import type { Who } from '../web/company-menu.ts'
import type { Ctx, Env } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { oneLine } from '../web/form.ts'
import { each, html, nothing, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say, type Language } from '../web/language.ts'
import { mailNote } from '../web/mail-note.ts'
import { insidePage } from '../web/page.ts'
import { field, note, problemNote, textArea } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'

const MOST_DETAILS_SIGNS = 10_000
interface Message {
  topic: string
  name: string
  email: string
  company: string
  details: string
}

/** A message to SUPPORT_EMAIL, or to the operators. Reachable in every state; tells nobody whether an account exists. */
export const support = new Hono<Env>()
  .get('/auth/support', async (c) => {
    const who = await whoAsks(c)
    return supportPage(c, who, {
      topic: c.req.query('topic') ?? 'other',
      name: '',
      email: '',
      company: '',
      details: '',
    })
  })
  .post('/auth/support', async (c) => {
    const who = await whoAsks(c)
    const message = readMessage(c)
    const refusal = (await problemOf(c, message)) ?? (await send(c, message))
    return refusal ? supportPage(c, who, message, refusal) : c.redirect('/auth/support?said=sent', 303)
  })

function readMessage(c: Ctx): Message {
  const text = (name: string) => oneLine(c.get('form').text(name)).slice(0, 300)
  return {
    topic: text('topic'),
    name: text('name'),
    email: text('email'),
    company: text('company'),
    details: c
      .get('form')
      .text('details')
      .slice(0, MOST_DETAILS_SIGNS)
      .normalize('NFC')
      .replace(/\p{Cc}(?<![\n\t])/gu, ''),
  }
}

async function problemOf(c: Ctx, { name, email, details }: Message): Promise<Refusal | undefined> {
  const t = say(c, messages)
  if (!name || !email || !details.trim()) return { reason: 'missing', status: 422, ...t.missing }
  return normaliseAddress(email) ? undefined : { reason: 'email-wrong', status: 422, ...t.emailWrong }
}

/**
 * Limited per network, and per typed address in that network: the form is no way to flood the desk, and nobody can
 * silence somebody else by typing their address.
 */
async function send(c: Ctx, message: Message): Promise<Refusal | undefined> {
  return inTransactionOr<Refusal | undefined>(c.get('edge'), async (edge, undo) => {
    const network = edge.keys.mac('network', networkOf(c.get('peer').address))
    const byNetwork = await requestMail(edge, 'support', network, NETWORK_MAIL_LIMITS)
    const requested = byNetwork.ok
      ? await requestMail(edge, 'support', `${network} ${addressHash(edge, message.email)}`)
      : byNetwork
    if (!requested.ok) {
      const retryAfterMs = requested.nextAtMs - edge.clock.nowMs()
      // Taken back whole: what is refused here must not use up what the network's other people may send.
      undo({ reason: 'mail-limit', status: 429, ...say(c, messages).later(distance(c, retryAfterMs)), retryAfterMs })
    }
    for (const recipient of await deskOf(edge)) await mailDesk(edge, recipient, message)
    return undefined
  })
}

type DeskRecipient = { to: string; language: Language }

async function deskOf(edge: Edge): Promise<DeskRecipient[]> {
  const { supportEmail, defaultLanguage } = edge.config
  if (supportEmail) return [{ to: supportEmail, language: defaultLanguage }]
  return (await operators(edge)).map((account) => ({ to: account.email, language: mailLanguage(edge, account) }))
}

async function mailDesk(edge: Edge, { to, language }: DeskRecipient, message: Message) {
  const { mail: t, topics } = messages[language]
  const [topic] = topics[Object.hasOwn(topics, message.topic) ? message.topic : 'other']!
  await oweMail(
    edge,
    'support',
    { to, language, replyTo: normaliseAddress(message.email) },
    {
      subject: t.subject(topic, message.name),
      heading: t.heading(topic),
      paragraphs: [message.details, t.note],
      facts: [
        [t.from, `${message.name}, ${message.email}`],
        [t.company, message.company || '–'],
        [t.when, exactly(edge.clock.nowMs(), serverZone, language)],
      ],
    },
  )
}

function supportPage(c: Ctx, who: Who | null, message: Message, refusal?: Refusal) {
  const t = say(c, messages)
  const { supportEmail } = c.get('edge').config
  const chosen = Object.hasOwn(t.topics, message.topic) ? message.topic : 'other'
  const topics = each(
    Object.entries(t.topics),
    ([value, [text, more]]) =>
      html`<label class="pick"
        ><input type="radio" name="topic" value="${value}" ${value === chosen ? 'checked' : ''} /><span
          ><b>${text}</b>${more ? html`<br /><span class="muted small">${more}</span>` : nothing}</span
        ></label
      >`,
  )
  const errorOf = (name: 'name' | 'email' | 'details') =>
    refusal && (refusal.reason === 'missing' ? !message[name].trim() : refusal.reason === `${name}-wrong`)
      ? refusal.title
      : undefined
  const sent = !refusal && c.req.query('said') === 'sent'
  const page = (status: Parameters<typeof insidePage>[2]) =>
    insidePage(
      c,
      {
        title: t.title,
        who,
        problem: refusal && problemNote(refusal),
        body: html`<div class="head">
            <div class="flow">
              <h1>${t.title}</h1>
              <p class="lead">${t.lead}</p>
            </div>
          </div>
          ${mailNote(c, sent ? note({ symbol: 'check', text: t.sent }) : nothing)}
          <div class="two">
            <form class="flow" method="post" action="/auth/support">
              <fieldset class="sheet">
                <legend class="sr">${t.topic}</legend>
                <p aria-hidden="true"><b>${t.topic}</b></p>
                ${topics}
              </fieldset>
              ${field({ name: 'name', label: t.name, value: message.name, autocomplete: 'name', more: 'required', error: errorOf('name') })}
              ${field({ name: 'email', label: t.email, value: message.email, type: 'email', autocomplete: 'email', more: 'required', error: errorOf('email') })}
              ${field({ name: 'company', label: t.company, value: message.company, autocomplete: 'organization' })}
              ${textArea({ name: 'details', label: t.details, value: message.details, hint: t.detailsHint, error: errorOf('details') })}
              <p><button class="btn main" type="submit">${t.go}</button></p>
            </form>
            <aside class="flow" aria-label="${t.next}">
              <div class="sheet flow">
                <h2>${t.next}</h2>
                <ol class="rows">
                  <li>${icon('mail')}<span class="small">${t.nextMail}</span></li>
                  <li>${icon('shield')}<span class="small">${t.nextSafe}</span></li>
                </ol>
                ${when(supportEmail, () => html`<p class="small muted">${t.prefer} <a href="mailto:${supportEmail}">${supportEmail}</a></p>`)}
              </div>
            </aside>
          </div>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}
