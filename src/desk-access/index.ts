export { asStaff, isStillStaff } from './guard.ts'
export { deskPage, type DeskPage, type DeskTab } from './frame.ts'
export { belowTicket, ticketAt } from './ticket.ts'
