import type { Messages } from '../web/language.ts'

const en = {
  title: 'Support desk',
  tabs: { inbox: 'Inbox', requests: 'Requests', companies: 'Companies', feedback: 'Feedback' },
}

const de: typeof en = {
  title: 'Supportbereich',
  tabs: { inbox: 'Eingang', requests: 'Anträge', companies: 'Firmen', feedback: 'Rückmeldungen' },
}

const es: typeof en = {
  title: 'Mesa de soporte',
  tabs: { inbox: 'Bandeja de entrada', requests: 'Solicitudes', companies: 'Empresas', feedback: 'Opiniones' },
}

export const messages: Messages<typeof en> = { en, de, es }
