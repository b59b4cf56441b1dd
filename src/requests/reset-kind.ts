import { isConfirmed } from '../support-reset/index.ts'
import { resetLocked } from '../two-factor/index.ts'
import { authenticatorIds } from './authenticators.ts'
import type { Kind } from './kinds.ts'
import { mailMessages } from './mail-messages.ts'
import { resetWords } from './reset-words.ts'

/** The reset of two-factor login: of an account that has it, with the authenticators of back then. */
export const resetKind: Kind = {
  change: 'reset-requested',
  events: {
    requested: 'authn_mfa_reset_requested',
    approved: 'authn_mfa_reset_approved',
    ended: 'authn_mfa_reset_request_ended',
  },
  whyNotOpen: (_edge, { twoFactor }) => Promise.resolve(twoFactor === 'on' ? undefined : 'not-on'),
  isAsItWas: async (edge, account, { id, openedAs, authenticators }) =>
    account.twoFactor === 'on' &&
    (await authenticatorIds(edge, account.id)) === authenticators &&
    // Where the company has an admin who can help, support needs an answer, or a time that has passed.
    (openedAs !== 'support' || (await isConfirmed(edge, account, id))),
  takeEffect: (edge, account, { reason, decidedBy, phrase }, by) =>
    resetLocked(edge, account, { reason, actor: decidedBy ?? 'system', by, phrase }),
  mail: mailMessages,
  page: resetWords,
}
