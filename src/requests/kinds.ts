import type { Account } from '../accounts/index.ts'
import type { AuditEvent } from '../audit/index.ts'
import { HOUR_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import type { ChangeName } from '../stop/index.ts'
import type { Ctx } from '../web/context.ts'
import type { Messages } from '../web/language.ts'
import type { MailWords } from './mail-messages.ts'
import type { Words } from './messages.ts'
import { resetKind } from './reset-kind.ts'
import type { KindName, ResetRequest } from './store.ts'
import type { Door } from './tell.ts'

/** What one kind of request brings along: when it fits, what it does when its time has come, and its words. */
export interface Kind {
  /** As stop/ knows it: `openStop` is given its name and the request's id. */
  change: Extract<ChangeName, `${string}-requested`>
  events: Record<'requested' | 'approved' | 'ended', AuditEvent>
  /** Why none is opened about this account as it is now. What holds for every kind has been looked at. */
  whyNotOpen: (edge: Edge, account: Account) => Promise<'not-on' | 'not-fitting' | undefined>
  /** Whether it still fits, beside the account, its company, the two people and the ticket. */
  isAsItWas: (edge: Edge, account: Account, request: ResetRequest) => Promise<boolean>
  /** Inside the transaction that has locked the account and has ended the request. `by`: both people's names. */
  takeEffect: (edge: Edge, account: Account, request: ResetRequest, by: string) => Promise<unknown>
  /** How long it waits after the approval, by whoever approves (`decidedAs`); without it `RESET_WAIT_HOURS`. */
  waitMs?: (edge: Edge, request: ResetRequest) => number
  /** Where one of support is the second person for a request of an admin. Those of support always are support's. */
  needsSupport?: (edge: Edge, request: ResetRequest) => Promise<boolean>
  /** On the page of the request: where whoever looks goes on with what has come of it. */
  goOn?: (c: Ctx, request: ResetRequest, door: Door) => Promise<{ href: string; text: string } | undefined>
  mail: Messages<KindMailWords>
  page: Messages<KindPageWords>
}

export type KindMailWords = Pick<MailWords, 'own' | 'admins' | 'others'>
export type KindPageWords = Pick<
  Words['page'],
  'title' | 'nothingYet' | 'stolen' | 'then' | 'told' | 'nowWaits' | 'waits' | 'approve'
> & { tookEffect: string; approved: string; refused: string; withdrawn: string }

const kinds = new Map<KindName, Kind>([['reset', resetKind]])

/** By the feature whose kind it is, once, where the application is put together. */
export const addRequestKind = (name: Exclude<KindName, 'reset'>, kind: Kind) => kinds.set(name, kind)

export function kindOf({ kind: name }: Pick<ResetRequest, 'kind'>): Kind {
  const kind = kinds.get(name)
  // Nothing of it happens: an error is a closed door.
  if (!kind) throw new Error(`nobody has brought the kind of request "${name}"`)
  return kind
}

/** How long a request of this kind waits after the approval. */
export const waitMs = (edge: Edge, request: ResetRequest): number =>
  kindOf(request).waitMs?.(edge, request) ?? edge.config.resetWaitHours * HOUR_MS
