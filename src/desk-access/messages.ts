import type { Messages } from '../web/language.ts'

const en = {
  title: 'Support desk',
  toTicket: (number: string) => `Back to ticket ${number}`,
  tabs: { inbox: 'Inbox', requests: 'Requests', companies: 'Companies', feedback: 'Feedback' },
}

const de: typeof en = {
  title: 'Supportbereich',
  toTicket: (number) => `Zurück zum Ticket ${number}`,
  tabs: { inbox: 'Eingang', requests: 'Anträge', companies: 'Firmen', feedback: 'Rückmeldungen' },
}

const es: typeof en = {
  title: 'Mesa de soporte',
  toTicket: (number) => `Volver al ticket ${number}`,
  tabs: { inbox: 'Bandeja de entrada', requests: 'Solicitudes', companies: 'Empresas', feedback: 'Opiniones' },
}

export const messages: Messages<typeof en> = { en, de, es }
