import { formatNumber } from '../tickets/index.ts'

/** Where the caller is. */
export const PAGE = '/auth/support/verify'

/** Where the agent is. */
export const deskPath = (number: number) => `/auth/desk/tickets/${formatNumber(number)}/verification`
