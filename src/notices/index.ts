import { accountById, mailedAddressesOf } from '../accounts/index.ts'
import type { Edge } from '../edge/edge.ts'
import { oweMail, type MailPurpose, type MailText } from '../outbox/index.ts'
import { openStop, stopObjection, type ChangeName, type Stoppable } from '../stop/index.ts'
import type { Language } from '../web/language.ts'
import { maskAddress } from '../web/mask.ts'
import { messages } from './messages.ts'

/** What can be stopped, new or already written down; or the words of an objection that leads elsewhere. */
type Objection = Stoppable | { change: ChangeName; stopId: string } | NonNullable<MailText['objection']>

export interface Notice {
  purpose: MailPurpose
  /** Whose language that is, the caller says (`mailLanguage`). */
  language: Language
  /** What every address reads. Nothing in it opens anything. */
  text: Pick<MailText, 'subject' | 'heading' | 'paragraphs' | 'facts' | 'reason'>
  /** What the first address reads instead, or besides: links that open something go there alone. */
  first?: Partial<Pick<MailText, 'subject' | 'heading' | 'paragraphs' | 'button'>>
  /** Each address gets a stop link of its own for the one event. */
  objection: Objection
  /** In place of it at the first address: a new one must not take back that it became one. */
  firstObjection?: NonNullable<MailText['objection']>
  /** Addresses that were the account's before this change. */
  also?: string[]
  /** Strangers can cause it: with and without a second address, and without any account, the work is the same. */
  evenly?: boolean
}

/**
 * Tells a person that something changed about who can get in: at the address and at the second one, in the transaction
 * of the change (NIST SP 800-63B-4 §4.6; DESIGN §2, promise 8). **The one way to send a notice.** Whoever was invited
 * and never came has no proven address: then nobody is told. Without an account nobody is told either, after the same
 * work.
 */
export async function tellPerson(edge: Edge, accountId: string | undefined, notice: Notice): Promise<void> {
  const { purpose, language, text, first, also = [], evenly } = notice
  // Looked for in any case: without an account the work is the same.
  const account = await accountById(edge, accountId ?? '')
  if (account?.status === 'invited') return
  const objection = await opened(edge, notice.objection)
  const name = account?.name
  const own: (string | null)[] = account ? mailedAddressesOf(account) : [null]
  const [main, second] = own
  await oweMail(
    edge,
    purpose,
    { to: main ?? null, name, language },
    { ...text, ...first, objection: notice.firstObjection ?? (await box(edge, language, objection)) },
  )
  if (second || evenly) {
    const why = messages[language].second(edge.config.platformName, maskAddress(account?.email ?? ''))
    const paragraphs = [...text.paragraphs, why]
    const mail = { ...text, paragraphs, objection: await box(edge, language, objection) }
    await oweMail(edge, purpose, { to: second ?? null, name, language }, mail)
  }
  for (const to of new Set(also)) {
    if (own.includes(to)) continue
    const mail = { ...text, objection: await box(edge, language, objection) }
    await oweMail(edge, purpose, { to, name, language }, mail)
  }
}

type Opened = Exclude<Objection, Stoppable>

/** One event, however many mails tell of it. */
const opened = async (edge: Edge, objection: Objection): Promise<Opened> =>
  'heading' in objection || 'stopId' in objection
    ? objection
    : { change: objection.change, stopId: await openStop(edge, objection) }

const box = async (edge: Edge, language: Language, objection: Opened) =>
  'heading' in objection ? objection : stopObjection(edge, language, objection)
