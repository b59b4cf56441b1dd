import { mailLanguage, type Account } from '../accounts/index.ts'
import { serverZone, zoneOfPerson } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { createLink } from '../links/index.ts'
import { oweMail } from '../outbox/index.ts'
import { openStop, stopObjection } from '../stop/index.ts'
import { exactly } from '../web/dates.ts'
import { distance } from '../web/dates.ts'
import type { Language } from '../web/language.ts'
import { messages } from './messages.ts'
import type { WaitRow } from './store.ts'

/**
 * The link with which a new password is chosen, and the way to stop it. Without an account the same work is done and
 * nobody gets a mail. `stopId`: the event that was told before, when this link had to wait.
 */
export async function mailResetLink(
  edge: Edge,
  account: Account | undefined,
  stopId?: string,
  askedIn?: Language,
): Promise<void> {
  const event = stopId ?? (await openStop(edge, { accountId: account?.id, change: 'password-asked' }))
  const { url, expiresAtMs } = await createLink(edge, 'reset-password', { accountId: account?.id, about: event })
  const { language, zone, platform, recipient } = await addressed(edge, account, askedIn)
  const t = messages[language].mail.link
  const after = t.after(exactly(expiresAtMs, zone, language))
  await oweMail(edge, 'password-asked', recipient, {
    subject: t.subject(platform),
    heading: t.heading,
    paragraphs: account?.twoFactor === 'on' ? [t.text(platform), t.code] : [t.text(platform)],
    button: { label: t.button, url, after },
    objection: await stopObjection(edge, language, { change: 'password-asked', stopId: event }),
  })
}

/** Only the way to stop it: the link itself comes when the wait is over. */
export async function mailWait(edge: Edge, account: Account, wait: WaitRow): Promise<void> {
  const { language, zone, platform, recipient } = await addressed(edge, account)
  const t = messages[language].mail.wait
  const due = exactly(wait.dueAtMs, zone, language)
  await oweMail(edge, 'password-asked', recipient, {
    subject: t.subject(platform),
    heading: t.heading,
    paragraphs: [t.text(platform, distance(wait.dueAtMs - wait.askedAtMs, language)), t.setUp],
    facts: [
      [t.asked, exactly(wait.askedAtMs, zone, language)],
      [t.due, due],
    ],
    objection: await stopObjection(edge, language, { change: 'password-asked', stopId: wait.stopId }),
  })
}

/** Anybody can ask, so a request says nothing about the owner's language. */
async function addressed(edge: Edge, account: Account | undefined, askedIn: Language = edge.config.defaultLanguage) {
  const language = account ? mailLanguage(edge, account) : askedIn
  return {
    language,
    zone: account ? await zoneOfPerson(edge, account.id) : serverZone,
    platform: edge.config.platformName,
    recipient: { to: account?.email ?? null, name: account?.name, language },
  }
}

/** Afterwards: the password is another one, and who did not want that can stop it. */
export async function tellReset(
  edge: Edge,
  account: Account,
  { changedAtMs, network, language }: { changedAtMs: number; network: string; language: Language },
): Promise<void> {
  const mailed = mailLanguage(edge, account, language)
  const t = messages[mailed].mail.done
  const zone = await zoneOfPerson(edge, account.id)
  await oweMail(
    edge,
    'password-changed',
    { to: account.email, name: account.name, language: mailed },
    {
      subject: t.subject(edge.config.platformName),
      heading: t.heading,
      paragraphs: [t.text(edge.config.platformName)],
      facts: [
        [t.when, exactly(changedAtMs, zone, mailed)],
        [t.network, network],
      ],
      objection: await stopObjection(edge, mailed, { accountId: account.id, change: 'password-changed', changedAtMs }),
    },
  )
}
