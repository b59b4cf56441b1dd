import type { Account } from '../accounts/index.ts'
import type { Edge } from '../edge/edge.ts'
import { needsRequest, openRequestOf, type ResetRequest } from '../requests/index.ts'
import { canHavePass, isLiving, mayShow, passIn } from './passes.ts'
import * as store from './store.ts'
import type { EnrolmentPass } from './store.ts'

/** Why nobody asks for a pass here. */
export type NoPass =
  | 'own-account'
  | 'managed-elsewhere'
  | 'managed-by-none'
  | 'account-not-active'
  | 'two-factor-on'
  | 'not-due'
  | 'support-only'

/** Where a pass for an account stands, as one of its pages shows it. */
export type Standing =
  /** In the session that had it shown. */
  | { kind: 'shown'; pass: EnrolmentPass; code: string }
  | { kind: 'shown-elsewhere'; pass: EnrolmentPass }
  /** It can be shown now; `mine`: by whoever looks. */
  | { kind: 'ready'; mine: boolean; requestId: string; untilMs: number | undefined }
  | { kind: 'waiting'; request: ResetRequest }
  | { kind: 'no'; why: NoPass }
  | { kind: 'ask' }

/** Whose page it is: an admin's of one company, or support's. */
export interface Looking {
  companyId: string | null
  personId: string
  sessionId: string
}

export async function standingOf(edge: Edge, account: Account, looking: Looking): Promise<Standing> {
  const why = await whyNone(edge, account, looking)
  if (why) return { kind: 'no', why }
  const nowMs = edge.clock.nowMs()
  const { personId, sessionId } = looking
  const request = await openRequestOf(edge, account.id, 'pass')
  if (request && isFrom(looking, companyOf(request)) && request.dueAtMs !== null && request.dueAtMs <= nowMs)
    return {
      kind: 'ready',
      mine: mayShow(request, personId),
      requestId: request.id,
      untilMs: undefined,
    }
  if (request) return { kind: 'waiting', request }
  const pass = await store.livingOf(edge.db, account.id)
  if (pass && isFrom(looking, pass.companyId) && isLiving(pass, nowMs)) {
    const { requestId, expiresAtMs: untilMs } = pass
    if (pass.shownAtMs === null) return { kind: 'ready', mine: mayShow(pass, personId), requestId, untilMs }
    const code = passIn(edge, pass, sessionId)
    return code === undefined ? { kind: 'shown-elsewhere', pass } : { kind: 'shown', pass, code }
  }
  return { kind: 'ask' }
}

/** The company whose admin asked; null: support. */
const companyOf = ({ openedAs, companyId }: ResetRequest) => (openedAs === 'admin' ? companyId : null)

/** What support does is not for an admin to have shown, and the other way round. */
const isFrom = ({ companyId }: Looking, ofCompany: string | null) => companyId === ofCompany

/** Who manages the account comes before everything about it: of somebody managed elsewhere an admin learns nothing but that. */
async function whyNone(edge: Edge, account: Account, { companyId, personId }: Looking): Promise<NoPass | undefined> {
  if (account.id === personId) return 'own-account'
  if (companyId !== null && account.managedBy !== companyId)
    return account.managedBy === null ? 'managed-by-none' : 'managed-elsewhere'
  if (account.status !== 'active') return 'account-not-active'
  if (account.twoFactor === 'on') return 'two-factor-on'
  if (!(await canHavePass(edge, account))) return 'not-due'
  return companyId !== null && (await needsRequest(edge, account)) ? 'support-only' : undefined
}
