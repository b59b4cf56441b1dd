import { ticketPath } from '../tickets/index.ts'

export const RESET = '/auth/desk/tickets/:number/reset'
export const resetPath = (number: number) => `${ticketPath(number)}/reset`
export const CONFIRMATIONS = '/auth/company/confirmations'
export const confirmationPath = (id: string) => `${CONFIRMATIONS}/${id}`
