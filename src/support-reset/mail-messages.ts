import type { Messages } from '../web/language.ts'

interface Answered {
  subject: (name: string, platform: string) => string
  heading: string
  text: (name: string, admin: string) => string
}

export interface MailWords extends Record<'by' | 'support' | 'gone' | 'reason' | 'until', string> {
  asked: {
    subject: (name: string, platform: string) => string
    heading: string
    text: (name: string, address: string) => string
    call: (name: string) => string
    otherwise: (until: string) => string
    button: string
  }
  confirmed: Answered
  refused: Answered
  toTicket: (number: string) => string
}

const en: MailWords = {
  by: 'Support agent',
  support: 'support',
  gone: 'an admin',
  reason: 'Reason',
  until: 'Answer until',
  asked: {
    subject: (name, platform) => `Did ${name} call support of ${platform}?`,
    heading: 'Support asks whether a caller is who they say',
    text: (name, address) =>
      `Somebody who knew the password called support as ${name} (${address}) and says that the phone is gone. Two-factor login would be reset.`,
    call: (name) =>
      `Ask ${name} in person, or on a number that you know, not one from this mail. If it was ${name}, confirm it; you can as well reset it yourself under Members. If not, refuse: then nothing is reset.`,
    otherwise: (until) =>
      `If no admin answers, support can go on from ${until}, with a second person and another wait. Every admin is told of each step and can refuse it.`,
    button: 'Confirm or refuse',
  },
  confirmed: {
    subject: (name, platform) => `${platform}: an admin confirmed the call of ${name}`,
    heading: 'An admin confirmed the call to support',
    text: (name, admin) =>
      `${admin} confirmed that it was ${name} who called. Support can ask for the reset now; a second person of support decides, and then it waits.`,
  },
  refused: {
    subject: (name, platform) => `${platform}: an admin refused the reset of ${name}`,
    heading: 'An admin refused the reset',
    text: (name, admin) =>
      `${admin} answered that ${name} is not to be reset. Support does not go on with this ticket.`,
  },
  toTicket: (number) => `Look at ${number}`,
}

const de: MailWords = {
  by: 'Vom Support',
  support: 'Support',
  gone: 'ein Firmenadmin',
  reason: 'Grund',
  until: 'Antwort bis',
  asked: {
    subject: (name, platform) => `Hat ${name} den Support von ${platform} angerufen?`,
    heading: 'Der Support fragt, ob die richtige Person anruft',
    text: (name, address) =>
      `Jemand, der das Passwort kannte, hat beim Support als ${name} (${address}) angerufen und sagt, das Telefon sei weg. Die Zwei-Faktor-Anmeldung würde zurückgesetzt.`,
    call: (name) =>
      `Fragen Sie ${name} persönlich oder unter einer Nummer, die Sie kennen, nicht unter einer aus dieser E-Mail. War es ${name}, dann bestätigen Sie; Sie können auch selbst unter Mitglieder zurücksetzen. War es jemand anderes, dann lehnen Sie ab: Dann wird nichts zurückgesetzt.`,
    otherwise: (until) =>
      `Antwortet kein Firmenadmin, dann kann der Support ab ${until} weitermachen, mit einer zweiten Person und noch einer Wartezeit. Jeder Firmenadmin erfährt jeden Schritt und kann ablehnen.`,
    button: 'Bestätigen oder ablehnen',
  },
  confirmed: {
    subject: (name, platform) => `${platform}: Ein Firmenadmin hat den Anruf von ${name} bestätigt`,
    heading: 'Ein Firmenadmin hat den Anruf beim Support bestätigt',
    text: (name, admin) =>
      `${admin} hat bestätigt, dass ${name} angerufen hat. Der Support kann das Zurücksetzen jetzt beantragen; eine zweite Person vom Support entscheidet, und dann wird gewartet.`,
  },
  refused: {
    subject: (name, platform) => `${platform}: Ein Firmenadmin hat das Zurücksetzen von ${name} abgelehnt`,
    heading: 'Ein Firmenadmin hat das Zurücksetzen abgelehnt',
    text: (name, admin) =>
      `${admin} hat geantwortet, dass ${name} nicht zurückgesetzt werden soll. Der Support macht mit diesem Ticket nicht weiter.`,
  },
  toTicket: (number) => `${number} ansehen`,
}

const es: MailWords = {
  by: 'Agente de soporte',
  support: 'soporte',
  gone: 'un administrador',
  reason: 'Motivo',
  until: 'Respuesta hasta',
  asked: {
    subject: (name, platform) => `¿Ha llamado ${name} a soporte de ${platform}?`,
    heading: 'Soporte pregunta si quien llama es quien dice ser',
    text: (name, address) =>
      `Alguien que conocía la contraseña llamó a soporte como ${name} (${address}) y dice que ya no tiene el teléfono. Se restablecería el inicio de sesión en dos pasos.`,
    call: (name) =>
      `Pregunte a ${name} en persona o en un número que conozca, no en uno de este correo. Si fue ${name}, confírmelo; también puede restablecerlo usted en Miembros. Si no, rechácelo: entonces no se restablece nada.`,
    otherwise: (until) =>
      `Si ningún administrador responde, soporte puede seguir a partir del ${until}, con una segunda persona y otra espera. Cada administrador recibe aviso de cada paso y puede rechazarlo.`,
    button: 'Confirmar o rechazar',
  },
  confirmed: {
    subject: (name, platform) => `${platform}: un administrador confirmó la llamada de ${name}`,
    heading: 'Un administrador confirmó la llamada a soporte',
    text: (name, admin) =>
      `${admin} confirmó que fue ${name} quien llamó. Soporte ya puede pedir el restablecimiento; decide una segunda persona de soporte y después se espera.`,
  },
  refused: {
    subject: (name, platform) => `${platform}: un administrador rechazó restablecer a ${name}`,
    heading: 'Un administrador rechazó el restablecimiento',
    text: (name, admin) =>
      `${admin} respondió que no hay que restablecer a ${name}. Soporte no sigue adelante con este ticket.`,
  },
  toTicket: (number) => `Ver ${number}`,
}

export const mailMessages: Messages<MailWords> = { en, de, es }
