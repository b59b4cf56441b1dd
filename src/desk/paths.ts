import { ticketPath } from '../tickets/index.ts'

export const FILES = '/auth/desk/files'
export const SUSPEND = (number: number) => `${ticketPath(number)}/suspend`
export const RESUME = (number: number) => `${ticketPath(number)}/resume`
