import type { Messages } from '../web/language.ts'

const en = {
  answer: {
    subject: (number: string, platform: string) => `${number}: an answer from ${platform} support`,
    heading: 'Support has answered you',
    lead: (number: string) => `About your request ${number}:`,
    go: 'Read it all and write back',
    after:
      'Replies to this mail reach nobody: write back with the link. It opens your request for whoever has it, so do not pass it on.',
  },
}

const de: typeof en = {
  answer: {
    subject: (number, platform) => `${number}: eine Antwort vom Support von ${platform}`,
    heading: 'Der Support hat Ihnen geantwortet',
    lead: (number) => `Zu Ihrer Anfrage ${number}:`,
    go: 'Alles lesen und zurückschreiben',
    after:
      'Antworten auf diese E-Mail erreichen niemanden: Schreiben Sie über den Link zurück. Er öffnet Ihre Anfrage für alle, die ihn haben; geben Sie ihn deshalb nicht weiter.',
  },
}

const es: typeof en = {
  answer: {
    subject: (number, platform) => `${number}: una respuesta del soporte de ${platform}`,
    heading: 'Soporte le ha respondido',
    lead: (number) => `Sobre su solicitud ${number}:`,
    go: 'Leerlo todo y responder',
    after:
      'Las respuestas a este correo no llegan a nadie: responda con el enlace. Abre su solicitud a quien lo tenga, así que no lo comparta.',
  },
}

export const messages: Messages<typeof en> = { en, de, es }
