import { inBatches } from '../edge/batches.ts'
import { DAY_MS, MINUTE_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { hashToken, looksLikeToken, newId, newToken } from '../edge/random.ts'
import * as store from './store.ts'
import type { Link } from './store.ts'

export type { Link } from './store.ts'
export type LinkPurpose = 'activate' | 'enrol' | 'first-run' | 'five-tries' | 'invitation' | 'reset-password' | 'stop'
export type LinkRefusal = 'unknown-link' | 'used-link' | 'withdrawn-link' | 'expired-link' | 'other-link'

export const LINK_PATH: Record<LinkPurpose, string> = {
  activate: '/auth/activate',
  enrol: '/auth/enrol',
  'first-run': '/auth/first-run',
  'five-tries': '/auth/login',
  'reset-password': '/auth/reset-password',
  stop: '/auth/stop',
  invitation: '/auth/invitation',
}
/** Five tries live as long as the daily limit of their mails: a stranger who asks for them all feeds the owner. */
export const LIFETIME_MS: Record<LinkPurpose, number> = {
  activate: 7 * DAY_MS,
  enrol: DAY_MS,
  'first-run': DAY_MS,
  'five-tries': DAY_MS,
  'reset-password': 30 * MINUTE_MS,
  stop: 7 * DAY_MS,
  invitation: 7 * DAY_MS,
}

/** A new link: random, stored as a hash. The address is built from PUBLIC_URL alone, never from what a request says. */
export async function createLink(
  edge: Edge,
  purpose: LinkPurpose,
  {
    accountId,
    about,
    mailedToAdmin,
    expiresAtMs = edge.clock.nowMs() + LIFETIME_MS[purpose],
    page = purpose,
  }: {
    accountId?: string | undefined
    about?: string
    mailedToAdmin?: string | undefined
    expiresAtMs?: number
    /** Whose page takes it, when that is another one. */
    page?: LinkPurpose
  } = {},
): Promise<{ url: string; expiresAtMs: number }> {
  const token = newToken(edge.random)
  const nowMs = edge.clock.nowMs()
  await store.insert(edge.db, {
    id: newId(edge),
    purpose,
    tokenHash: hashToken(token),
    accountId: accountId ?? null,
    about: about ?? null,
    mailedToAdmin: mailedToAdmin ?? null,
    createdAtMs: nowMs,
    expiresAtMs,
    uses: 0,
    spentAtMs: null,
    withdrawnAtMs: null,
  })
  return { url: `${edge.config.publicUrl.origin}${LINK_PATH[page]}?token=${token}`, expiresAtMs }
}

/** The living link of a token, or why it does not live. Reading changes nothing: mail scanners open every link. */
export async function findLink(
  { db, clock }: Edge,
  purpose: LinkPurpose | LinkPurpose[],
  token: string | undefined,
): Promise<FoundLink> {
  const purposes = [purpose].flat()
  return judged(clock.nowMs(), looksLikeToken(token) ? await store.byToken(db, purposes, hashToken(token)) : undefined)
}

/** The same for whoever knows the link by its row: a browser that has already proven something with it. */
export const findLinkById = async ({ db, clock }: Edge, purpose: LinkPurpose, id: string): Promise<FoundLink> =>
  judged(clock.nowMs(), await store.byId(db, purpose, id))

export type FoundLink = { ok: true; link: Link } | { ok: false; refusal: LinkRefusal }

function judged(nowMs: number, link: Link | undefined): FoundLink {
  if (!link) return { ok: false, refusal: 'unknown-link' }
  if (link.spentAtMs !== null) return { ok: false, refusal: 'used-link' }
  if (link.withdrawnAtMs !== null) return { ok: false, refusal: 'withdrawn-link' }
  if (link.expiresAtMs <= nowMs) return { ok: false, refusal: 'expired-link' }
  return { ok: true, link }
}

/** Only a pressed button spends a link. False when somebody else was quicker. */
export const spendLink = ({ db, clock }: Edge, link: Link) => store.spend(db, link.id, clock.nowMs())

/** For links that allow a few tries: the number of this try, or undefined when none is left. */
export const useLink = ({ db, clock }: Edge, link: Link, most: number) =>
  store.countUse(db, link.id, most, clock.nowMs())

/** The try was right: only failures use the link up. */
export const takeBackUse = ({ db }: Edge, link: Link) => store.takeBackUse(db, link.id)

/** Until then a link that ran out is told why, instead of being unknown. */
export const forgetOldLinks = ({ db, clock, config }: Edge) =>
  inBatches((most) => store.forget(db, clock.nowMs() - config.keepLinksDays * DAY_MS, most))

/** The newest link of a purpose that still lives: whether there is one, and until when. */
export const livingLink = ({ db, clock }: Edge, purpose: LinkPurpose, accountId: string) =>
  store.newestLiving(db, accountId, purpose, clock.nowMs())

/** For whoever is deleted: links that the person had as an admin name nobody, and do nothing. */
export const forgetAdminOfLinks = ({ db }: Edge, accountId: string) => store.forgetAdmin(db, accountId)

/** Those about one thing, whomever they are for. */
export const withdrawLinksAbout = ({ db, clock }: Edge, purpose: LinkPurpose, about: string) =>
  store.withdrawAbout(db, purpose, about, clock.nowMs())

/** Says how many were still alive. `abouts` leaves those alone that are about something else. */
export const withdrawLinks = (
  { db, clock }: Edge,
  purpose: LinkPurpose,
  accountId: string | null,
  abouts?: string[],
): Promise<number> => store.withdraw(db, accountId, purpose, clock.nowMs(), abouts)
