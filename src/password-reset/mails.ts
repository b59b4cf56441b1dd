import { mailLanguage, type Account } from '../accounts/index.ts'
import { zoneOfPerson } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { createLink } from '../links/index.ts'
import { tellPerson } from '../notices/index.ts'
import { openStop } from '../stop/index.ts'
import { distance, exactly } from '../web/dates.ts'
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
  const { language, zone, platform } = await addressed(edge, account, askedIn)
  const t = messages[language].mail.link
  const asked = messages[language].mail.wait
  const paragraphs = [t.text(platform)]
  await tellPerson(edge, account?.id, {
    purpose: 'password-asked',
    language,
    text: { subject: asked.subject(platform), heading: asked.heading, paragraphs },
    first: {
      subject: t.subject(platform),
      heading: t.heading,
      paragraphs: account?.twoFactor === 'on' ? [...paragraphs, t.code] : paragraphs,
      button: { label: t.button, url, after: t.after(exactly(expiresAtMs, zone, language)) },
    },
    objection: { change: 'password-asked', stopId: event },
    evenly: true,
  })
}

/** Only the way to stop it: the link itself comes when the wait is over. */
export async function mailWait(edge: Edge, account: Account, wait: WaitRow): Promise<void> {
  const { language, zone, platform } = await addressed(edge, account)
  const t = messages[language].mail.wait
  await tellPerson(edge, account.id, {
    purpose: 'password-asked',
    language,
    text: {
      subject: t.subject(platform),
      heading: t.heading,
      paragraphs: [t.text(platform, distance(wait.dueAtMs - wait.askedAtMs, language)), t.setUp],
      facts: [
        [t.asked, exactly(wait.askedAtMs, zone, language)],
        [t.due, exactly(wait.dueAtMs, zone, language)],
      ],
    },
    objection: { change: 'password-asked', stopId: wait.stopId },
    evenly: true,
  })
}

/** Anybody can ask, so a request says nothing about the owner's language. */
const addressed = async (
  edge: Edge,
  account: Account | undefined,
  askedIn: Language = edge.config.defaultLanguage,
) => ({
  language: account ? mailLanguage(edge, account) : askedIn,
  zone: await zoneOfPerson(edge, account?.id ?? ''),
  platform: edge.config.platformName,
})

/** Afterwards: the password is another one, and who did not want that can stop it. */
export async function tellReset(
  edge: Edge,
  account: Account,
  { changedAtMs, network, language: asking }: { changedAtMs: number; network: string; language: Language },
): Promise<void> {
  const language = mailLanguage(edge, account, asking)
  const t = messages[language].mail.done
  const zone = await zoneOfPerson(edge, account.id)
  await tellPerson(edge, account.id, {
    purpose: 'password-changed',
    language,
    text: {
      subject: t.subject(edge.config.platformName),
      heading: t.heading,
      paragraphs: [t.text(edge.config.platformName)],
      facts: [
        [t.when, exactly(changedAtMs, zone, language)],
        [t.network, network],
      ],
    },
    objection: { accountId: account.id, change: 'password-changed', changedAtMs },
  })
}
