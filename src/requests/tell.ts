import { accountById, mailLanguage, type Account } from '../accounts/index.ts'
import { activeAdminsOf, adminsAround, companyById, zoneOfPerson } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import { tellOperators } from '../operator-notices/index.ts'
import { nameForOthers, oweMail, type MailText } from '../outbox/index.ts'
import { formatNumber, ticketById } from '../tickets/index.ts'
import { distance, exactly } from '../web/dates.ts'
import type { Language } from '../web/language.ts'
import type { Unhappy } from './end.ts'
import { kindOf, waitMs, type KindMailWords } from './kinds.ts'
import { mailMessages } from './mail-messages.ts'
import type { ResetRequest } from './store.ts'

/** Where a request is looked at and decided. */
export const requestPath = (id: string) => `/auth/company/requests/${id}`
export const deskRequestPath = (id: string) => `/auth/desk/requests/${id}`
/** The pages of a company, or the desk: whoever works for the platform and is an admin somewhere acts as what the door is. */
export type Door = 'company' | 'desk'
export const pathAt = (door: Door, id: string) => (door === 'desk' ? deskRequestPath(id) : requestPath(id))

const stopOf = (request: ResetRequest) => ({ change: kindOf(request).change, stopId: request.stopId })

/** The person at every address, each mail with a stop link; the admins of all of the person's companies. */
export async function tellOpened(
  edge: Edge,
  account: Account,
  request: ResetRequest,
  { needsOperator }: { needsOperator: boolean },
): Promise<void> {
  const { language, t, facts, platform, at } = await toOwner(edge, account, request)
  const { subject, heading } = t.own.opened
  const wait = distance(waitMs(edge, request), language)
  await tellPerson(edge, account.id, {
    purpose: 'reset-requested',
    language,
    text: {
      subject: subject(platform),
      heading,
      paragraphs: [
        t.own.opened[OPENED[request.openedAs]](platform, wait),
        request.stolen ? t.own.stolen : t.own.goesOn,
      ],
      facts: [
        ...(await factsOf(edge, request, language)),
        ...(await ticketFact(edge, request, language)),
        ...(await companyFact(edge, request, language)),
        [facts.until, at(request.expiresAtMs)],
      ],
    },
    objection: stopOf(request),
  })
  const person = nameForOthers(account)
  await tellAdmins(edge, account, request, 'opened', ({ admins }) => [
    ...(request.openedAs === 'owner' ? [admins.opened.owner(person)] : []),
    request.openedAs === 'support'
      ? admins.opened.support(person)
      : needsOperator
        ? admins.opened.operator
        : admins.opened.decide,
  ])
  if (needsOperator)
    await tellOperators(edge, {
      kind: 'request',
      account,
      reason: request.reason,
      url: `${edge.config.publicUrl.origin}${pathAt(request.openedAs === 'support' ? 'desk' : 'company', request.id)}`,
    })
}

/** In the own words of who asked: another admin, the person at the sign-in, or support for a caller. */
const OPENED = { admin: 'text', owner: 'asked', support: 'called' } as const

export async function tellApproved(edge: Edge, account: Account, request: ResetRequest): Promise<void> {
  const { language, t, platform, at } = await toOwner(edge, account, request)
  const due = at(request.dueAtMs ?? 0)
  await tellPerson(edge, account.id, {
    purpose: 'reset-approved',
    language,
    text: {
      subject: t.own.approved.subject(platform),
      heading: t.own.approved.heading,
      paragraphs: [t.own.approved.text(platform, due), request.stolen ? t.own.stolen : t.own.goesOn],
      facts: [...(await factsOf(edge, request, language)), ...(await companyFact(edge, request, language))],
    },
    objection: stopOf(request),
  })
  await tellAdmins(edge, account, request, 'approved')
}

export async function tellEnded(edge: Edge, account: Account, request: ResetRequest, because: Unhappy): Promise<void> {
  const { language, t, facts, platform, at } = await toOwner(edge, account, request)
  const { endedObjection: objection, ended } = t.own
  await tellPerson(edge, account.id, {
    purpose: 'reset-request-ended',
    language,
    text: {
      subject: ended.subject(platform),
      heading: ended.heading,
      paragraphs: [ended.text(platform), ended.because[endOf(request, because)]],
      facts: [[facts.when, at(edge.clock.nowMs())]],
      reason: `request-${because}`,
    },
    objection: { heading: objection.heading, text: objection.text, link: supportLink(edge, objection.link) },
  })
  await tellAdmins(edge, account, request, 'ended', ({ admins }) => [admins.ended.because[endOf(request, because)]])
}

/** Where support decides, whoever said no may have been one of support or an admin. */
const endOf = ({ openedAs }: ResetRequest, because: Unhappy) =>
  because === 'refused' && openedAs === 'support' ? 'refusedOfSupport' : because

/** The person is told by the reset itself. */
export const tellDone = (edge: Edge, account: Account, request: ResetRequest) =>
  tellAdmins(edge, account, request, 'done')

async function toOwner(edge: Edge, account: Account, request: ResetRequest) {
  const language = mailLanguage(edge, account)
  const zone = await zoneOfPerson(edge, account.id)
  const at = (ms: number) => exactly(ms, zone, language)
  const { facts } = mailMessages[language]
  return { language, t: kindOf(request).mail[language], facts, platform: edge.config.platformName, at }
}

/** Who asked, who approved, why, and the two words by which the person knows who calls. */
async function factsOf(edge: Edge, request: ResetRequest, language: Language): Promise<[string, string][]> {
  const t = mailMessages[language].facts
  const [by, approvedBy] = await Promise.all([request.openedBy, request.decidedBy].map((id) => nameOf(edge, id)))
  return [
    [t.by, request.openedAs === 'support' && by ? t.ofSupport(by) : (by ?? t.support)],
    ...(approvedBy ? [[t.approvedBy, approvedBy] as [string, string]] : []),
    [t.reason, request.reason],
    [t.phrase, request.phrase],
  ]
}

/** Of which company somebody is to become an admin: the person reads it, and nobody of another company (promise 9). */
async function companyFact(
  edge: Edge,
  { targetCompanyId }: ResetRequest,
  language: Language,
): Promise<[string, string][]> {
  const company = targetCompanyId === null ? undefined : await companyById(edge, targetCompanyId)
  return company ? [[mailMessages[language].facts.company, company.name]] : []
}

/** Whoever called knows the number; whoever did not can name it to support. */
async function ticketFact(edge: Edge, { ticketId }: ResetRequest, language: Language): Promise<[string, string][]> {
  const ticket = ticketId === null ? undefined : await ticketById(edge, ticketId)
  return ticket ? [[mailMessages[language].facts.ticket, formatNumber(ticket.number)]] : []
}

async function nameOf(edge: Edge, accountId: string | null): Promise<string | undefined> {
  const account = accountId === null ? undefined : await accountById(edge, accountId)
  return account && nameForOthers(account)
}

type What = 'opened' | 'approved' | 'ended' | 'done'

/**
 * The admins of the company that decides, with the way to the request; those of the person's other companies hear that
 * there is one and what came of it, and nothing of where.
 */
async function tellAdmins(
  edge: Edge,
  account: Account,
  request: ResetRequest,
  what: What,
  more: (t: KindMailWords) => string[] = () => [],
): Promise<void> {
  const deciding = new Set((await activeAdminsOf(edge, request.companyId ?? '')).map(({ id }) => id))
  for (const admin of await adminsAround(edge, account.id)) {
    const language = mailLanguage(edge, admin)
    const zone = await zoneOfPerson(edge, admin.id)
    const text = deciding.has(admin.id)
      ? await textToDeciding(edge, account, request, { what, language, zone, more })
      : textToOthers(edge, account, request, { what, language, zone })
    if (text) await oweMail(edge, 'reset-request-admins', { to: admin.email, name: admin.name, language }, text)
  }
}

async function textToDeciding(
  edge: Edge,
  account: Account,
  request: ResetRequest,
  {
    what,
    language,
    zone,
    more,
  }: { what: What; language: Language; zone: string; more: (t: KindMailWords) => string[] },
): Promise<Omit<MailText, 'closing'>> {
  const t = kindOf(request).mail[language]
  const { facts } = mailMessages[language]
  const { subject, heading, text } = t.admins[what]
  const at = (ms: number) => exactly(ms, zone, language)
  return {
    subject: subject(edge.config.platformName),
    heading,
    paragraphs: [text(nameForOthers(account), account.email), ...more(t)],
    facts: [
      ...(await factsOf(edge, request, language)),
      ...(what === 'opened' ? [[facts.until, at(request.expiresAtMs)] as [string, string]] : []),
      ...(what === 'approved' ? [[facts.due, at(request.dueAtMs ?? 0)] as [string, string]] : []),
    ],
    button: { label: t.admins.button, url: `${edge.config.publicUrl.origin}${requestPath(request.id)}` },
  }
}

function textToOthers(
  edge: Edge,
  account: Account,
  request: ResetRequest,
  { what, language, zone }: { what: What; language: Language; zone: string },
): Omit<MailText, 'closing'> | undefined {
  if (what !== 'opened' && what !== 'done') return undefined
  const t = kindOf(request).mail[language]
  const { subject, heading, text } = t.others[what]
  return {
    subject: subject(edge.config.platformName),
    heading,
    paragraphs: [text(nameForOthers(account), account.email)],
    facts: [[mailMessages[language].facts.when, exactly(edge.clock.nowMs(), zone, language)]],
    objection: {
      heading: t.others.objection.heading,
      text: t.others.objection.text,
      link: supportLink(edge, t.others.objection.link),
    },
  }
}

const supportLink = (edge: Edge, label: string) => ({ label, url: `${edge.config.publicUrl.origin}/auth/support` })
