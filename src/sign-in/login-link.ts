import { Hono } from 'hono'
import { accountByAddress, addressHash, mailLanguage } from '../accounts/index.ts'
import { inTransactionOr } from '../edge/edge.ts'
import { networkOf } from '../edge/network.ts'
import { createLink } from '../links/index.ts'
import { NETWORK_MAIL_LIMITS, oweMail, requestMail } from '../outbox/index.ts'
import { serverZone, zoneOfPerson } from '../companies/index.ts'
import type { Env } from '../web/context.ts'
import { clockTime, exactly } from '../web/dates.ts'
import { messages } from './messages.ts'
import { loginPage } from './login-page.ts'

/** A mailed link that gives one browser five tries, so that strangers who guess cannot keep the owner out. */
export const loginLink = new Hono<Env>().post('/auth/login/link', async (c) => {
  const edge = c.get('edge')
  const language = c.get('language')
  const email = c.get('form').text('email').slice(0, 300)
  if (!email.trim()) return loginPage(c, { problem: { reason: 'empty' } })
  const about = addressHash(edge, email)
  // The same work and the same count for every address, so that nobody learns whether there is an account.
  const result = await inTransactionOr<Awaited<ReturnType<typeof requestMail>>>(edge, async (edge, undo) => {
    const network = edge.keys.mac('network', networkOf(c.get('peer').address))
    const byNetwork = await requestMail(edge, 'five-tries', network, NETWORK_MAIL_LIMITS)
    const requested = byNetwork.ok ? await requestMail(edge, 'five-tries', about) : byNetwork
    // Taken back whole: what is refused must not use up what the network's other people may ask for.
    if (!requested.ok) undo(requested)
    if (requested.ok) {
      const found = await accountByAddress(edge, email)
      const account = found?.status === 'active' ? found : undefined
      const zone = await zoneOfPerson(edge, account?.id ?? '')
      const { url, expiresAtMs } = await createLink(edge, 'five-tries', { accountId: account?.id, about })
      // Anybody can ask: the request says nothing about the owner's language.
      const mailed = account ? mailLanguage(edge, account) : language
      const t = messages[mailed].mail.fiveTries
      const platform = edge.config.platformName
      await oweMail(
        edge,
        'five-tries',
        { to: account?.email ?? null, name: account?.name, language: mailed },
        {
          subject: t.subject(platform),
          heading: t.heading,
          paragraphs: [t.text(platform)],
          button: { label: t.button, url, after: t.after(exactly(expiresAtMs, zone, mailed)) },
          objection: { heading: t.objectionHeading, text: t.objectionText },
        },
      )
    }
    return requested
  })
  if (result.ok) return c.redirect('/auth/login?said=link-sent', 303)
  const nextAt = clockTime(result.nextAtMs, serverZone, language)
  return loginPage(c, {
    email,
    problem: { reason: 'link-later', nextAt, retryAfterMs: result.nextAtMs - edge.clock.nowMs() },
  })
})
