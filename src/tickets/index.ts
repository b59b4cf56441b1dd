export { answerTicket, linesOf, recipientOf } from './answer.ts'
export { assignTicket, closeTicket, lockTicket, reopenTicket, tieTicket, untieTicket, type Changed } from './change.ts'
export type { TicketFile } from './file-store.ts'
export {
  attachFiles,
  beginFile,
  bytesOfFiles,
  CHUNK_BYTES,
  discardFiles,
  eraseOldFiles,
  fileById,
  fileResponse,
  filesOf,
  finishFile,
  writeChunk,
} from './files.ts'
export { forgetAgent, forgetOldTickets } from './forget.ts'
export { newTicketLink, READABLE_AFTER_CLOSING_MS, TICKET_PAGE, ticketOfToken } from './links.ts'
export {
  countTickets,
  isOwnTicket,
  listTickets,
  PAGE_SIZE,
  ticketById,
  ticketByNumber,
  ticketsOfAccount,
  type TicketCounts,
  type TicketFilter,
  type TicketPage,
} from './list.ts'
export { formatNumber, parseNumber, ticketPath } from './number.ts'
export { openTicket, type Opening } from './open.ts'
export type { Position, Ticket, TicketState, WaitingFor } from './store.ts'
export { systemMessages, systemSentence, type SystemKey } from './system-messages.ts'
export type { Message } from './thread-store.ts'
export { addMessage, addSystemMessage, messagesOf } from './thread.ts'
