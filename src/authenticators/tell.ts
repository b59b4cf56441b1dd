import type { Edge } from '../edge/edge.ts'
import { tellPerson, type Notice } from '../notices/index.ts'
import { currentSession, zoneOf } from '../sessions/index.ts'
import { entryName, type Authenticator, type Enrolment } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { say } from '../web/language.ts'
import { messages } from './messages.ts'

interface Made {
  enrolment: Enrolment
  made: { id: string; enrolledAtMs: number }
}

export function tellAdded(c: Ctx, edge: Edge, { enrolment, made }: Made) {
  const t = say(c, messages).mail
  return tell(c, edge, 'new-authenticator', t.added, [[t.entry, enrolment.name ?? enrolment.label]], {
    accountId: currentSession(c).accountId,
    change: 'authenticator-added',
    authenticatorId: made.id,
    // Of that very moment: the entry itself must not count as older than its own start.
    atMs: made.enrolledAtMs,
  })
}

export function tellMoved(c: Ctx, edge: Edge, { enrolment, made, replaced }: Made & { replaced: Authenticator }) {
  const t = say(c, messages).mail
  const facts: Facts = [
    [t.entry, enrolment.name ?? enrolment.label],
    [t.before, entryName(c, replaced)],
  ]
  return tell(c, edge, 'new-authenticator', t.moved, facts, {
    accountId: currentSession(c).accountId,
    change: 'authenticator-moved',
    authenticatorId: made.id,
    replacedId: replaced.id,
    atMs: made.enrolledAtMs,
  })
}

export function tellRemoved(c: Ctx, edge: Edge, removed: Authenticator) {
  const t = say(c, messages).mail
  return tell(c, edge, 'authenticator-removed', t.removed, [[t.entry, entryName(c, removed)]], {
    accountId: currentSession(c).accountId,
    change: 'authenticator-removed',
    authenticatorId: removed.id,
  })
}

export function tellResumed(c: Ctx, edge: Edge, { id, enrolledAtMs, ...entry }: Authenticator, suspendedAtMs: number) {
  const t = say(c, messages).mail
  return tell(c, edge, 'authenticator-resumed', t.resumed, [[t.entry, entryName(c, entry)]], {
    accountId: currentSession(c).accountId,
    change: 'authenticator-resumed',
    authenticatorId: id,
    enrolledAtMs,
    suspendedAtMs,
  })
}

type Facts = [string, string][]

function tell(
  c: Ctx,
  edge: Edge,
  purpose: Notice['purpose'],
  words: { subject: (platform: string) => string; heading: string; text: (platform: string) => string },
  facts: Facts,
  objection: Notice['objection'],
): Promise<void> {
  const t = say(c, messages).mail
  const session = currentSession(c)
  const language = c.get('language')
  const platform = edge.config.platformName
  return tellPerson(edge, session.accountId, {
    purpose,
    language,
    text: {
      subject: words.subject(platform),
      heading: words.heading,
      paragraphs: [words.text(platform)],
      facts: [
        ...facts,
        [t.when, exactly(edge.clock.nowMs(), zoneOf(session), language)],
        [t.network, c.get('peer').address],
      ],
    },
    objection,
  })
}
