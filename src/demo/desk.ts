import { accountByAddress } from '../accounts/index.ts'
import { HOUR_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { giveFeedback } from '../help/index.ts'
import { sendMessage } from '../support/index.ts'
import { answerTicket, assignTicket, closeTicket, listTickets } from '../tickets/index.ts'
import { messages } from './messages.ts'

type Typed = Record<'topic' | 'email' | 'name' | 'company' | 'from', string>

const AGENT = 'sam.okafor@fernhill.example'

/** What waits for support when the demo begins: written through the form, answered as an agent does it. */
export async function fillDesk(now: Edge): Promise<void> {
  const language = now.config.defaultLanguage
  const t = messages[language].tickets
  const agentId = (await accountByAddress(now, AGENT))?.id ?? ''
  const write = async (hoursAgo: number, address: string, typed: Typed) => {
    const edge = earlier(now, hoursAgo * HOUR_MS)
    const message = { ...typed, details: t[typed.topic]!.details, why: undefined }
    await sendMessage(edge, message, [], { address, language })
    const { tickets } = await listTickets(edge, { state: 'open', search: typed.email })
    return tickets[0]?.id ?? ''
  }

  const solved = await write(50, '192.0.2.15', {
    topic: 'codes',
    email: 'ida.brandt@hansa-kontor.example',
    name: 'Ida Brandt',
    company: 'Hansa Kontor GmbH',
    from: '/auth/code',
  })
  await answerTicket(earlier(now, 49 * HOUR_MS), solved, { agentId, text: t.codes!.answer })
  await closeTicket(earlier(now, 30 * HOUR_MS), solved, 'person')
  const asked = await write(20, '198.51.100.7', {
    topic: 'invitation',
    email: 'noor.visser@kanal-kaffee.example',
    name: 'Noor Visser',
    company: 'Kanal Kaffee',
    from: '/auth/help/get-access',
  })
  await assignTicket(earlier(now, 19 * HOUR_MS), asked, { agentId, to: agentId, from: null })
  await answerTicket(earlier(now, 19 * HOUR_MS), asked, { agentId, text: t.invitation!.answer })
  await write(3, '203.0.113.40', {
    topic: 'phone',
    email: 'jule.harms@ostsee-boote.example',
    name: 'Jule Harms',
    company: 'Ostsee Boote GmbH',
    from: '/auth/code',
  })
  await fillFeedback(now)
}

async function fillFeedback(now: Edge): Promise<void> {
  const language = now.config.defaultLanguage
  const edge = earlier(now, 26 * HOUR_MS)
  const said = [
    { slug: 'codes-not-accepted', helpful: true, text: '' },
    { slug: 'codes-not-accepted', helpful: true, text: messages[language].feedback.yes },
    { slug: 'codes-not-accepted', helpful: false, text: messages[language].feedback.no },
    { slug: 'moving-to-a-new-phone', helpful: true, text: '' },
  ]
  for (const [index, feedback] of said.entries())
    await giveFeedback(edge, { language, ...feedback }, visitorOf(`192.0.2.${100 + index}`))
}

const visitorOf = (address: string) => ({ address, accountId: undefined, browser: 'demo' })

/** The same world some time ago: whatever is done with it was done then. */
export const earlier = (edge: Edge, ms: number): Edge => ({
  ...edge,
  clock: { nowMs: () => edge.clock.nowMs() - ms },
})
