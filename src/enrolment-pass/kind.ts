import { HOUR_MS } from '../edge/clock.ts'
import { couldApprove, needsRequest, wordsOfKind, type Kind } from '../requests/index.ts'
import { kindMessages } from './kind-messages.ts'
import { canHavePass, readyPass } from './passes.ts'
import { wayToPass } from './way.ts'

/**
 * The request for a pass. Made when the application is put together: requests and passes know each other.
 * Of an admin it is for those only whom one admin could reset alone, and with the word of a second admin nobody waits; where
 * no second one counts, support is the second person, with the wait of all that support decides.
 */
export const passKind = (): Kind => ({
  change: 'pass-requested',
  events: {
    requested: 'authn_mfa_pass_requested',
    approved: 'authn_mfa_pass_approved',
    ended: 'authn_mfa_pass_request_ended',
  },
  whyNotOpen: async (edge, account) => ((await canHavePass(edge, account)) ? undefined : 'not-fitting'),
  async isAsItWas(edge, account, { openedAs, openedAtMs }) {
    if (account.twoFactorSinceMs > openedAtMs || !(await canHavePass(edge, account))) return false
    return openedAs !== 'admin' || (await needsRequest(edge, account)) === undefined
  },
  takeEffect: (edge, account, request) =>
    readyPass(edge, account, {
      id: request.id,
      companyId: request.openedAs === 'admin' ? request.companyId : null,
      openedBy: request.openedBy,
      decidedBy: request.decidedBy ?? request.openedBy,
    }),
  waitMs: (edge, { openedAs, decidedAs }) =>
    openedAs === 'admin' && decidedAs === 'admin' ? 0 : edge.config.resetWaitHours * HOUR_MS,
  needsSupport: async (edge, request) =>
    request.openedAs === 'admin' && (await couldApprove(edge, request, request.expiresAtMs)).length === 0,
  // At the door where it was asked for: admins have nothing shown of what support asked, and the other way round.
  goOn: (c, request, door) =>
    (door === 'desk') === (request.openedAs === 'support') ? wayToPass(c, request) : Promise.resolve(undefined),
  ...wordsOfKind(kindMessages),
})
