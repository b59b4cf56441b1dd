import type { Messages } from '../web/language.ts'

/**
 * What the system writes into a thread. A feature that has something to say adds its key and its sentence here; the name
 * of the agent who did it, and when, stand beside it.
 */
const en = {
  opened: 'The ticket was opened by the contact form.',
  closed: 'The ticket was closed by support.',
  solved: 'The ticket was closed by the person: it is solved.',
  reopened: 'The ticket was opened again.',
  assigned: 'The ticket was taken over.',
  'handed-back': 'The ticket was handed back.',
  tied: 'The caller was verified: the ticket is tied to an account.',
  untied: 'The ticket is no longer tied to an account.',
  'call-begun': 'Support began to verify a caller.',
  'call-failed': 'Five times the words of the caller were wrong.',
  'call-stopped': 'Whoever owns the account stopped the call: it was not theirs.',
  suspended: 'The account was suspended.',
  resumed: 'The suspended authenticators open again.',
  'admins-asked': 'The company’s admins were asked whether they know of the call.',
  'admin-confirmed': 'An admin of the company confirmed the call.',
  'admin-refused': 'An admin of the company said no: nothing is reset.',
  'reset-requested': 'A reset of two-factor login was asked for: a second person decides.',
  'pass-requested': 'An enrolment pass was asked for: a second person decides.',
  'nomination-requested': 'A new company admin was proposed: a second person decides.',
  'request-approved': 'The second person approved it; now it waits.',
  'reset-done': 'The wait is over: two-factor login was reset.',
  'pass-ready': 'The wait is over: the enrolment pass can be shown.',
  nominated: 'The wait is over: the company has its new admin.',
  'request-stopped': 'Whoever owns the account stopped the request from a mail.',
  'request-refused': 'The request was refused.',
  'request-withdrawn': 'Whoever had asked withdrew the request.',
  'request-used': 'The request ended: a code of the authenticator app was used.',
  'request-expired': 'The request ended: nobody approved it in time.',
  'request-overtaken': 'The request ended: something about the account or the people who decide had changed.',
}
export type SystemKey = keyof typeof en

const de: typeof en = {
  opened: 'Das Ticket wurde über das Kontaktformular eröffnet.',
  closed: 'Das Ticket wurde vom Support geschlossen.',
  solved: 'Das Ticket wurde von der Person geschlossen: Es ist gelöst.',
  reopened: 'Das Ticket wurde wieder geöffnet.',
  assigned: 'Das Ticket wurde übernommen.',
  'handed-back': 'Das Ticket wurde zurückgegeben.',
  tied: 'Die anrufende Person wurde überprüft: Das Ticket gehört zu einem Konto.',
  untied: 'Das Ticket gehört zu keinem Konto mehr.',
  'call-begun': 'Der Support begann, eine anrufende Person zu überprüfen.',
  'call-failed': 'Fünfmal waren die Wörter der anrufenden Person falsch.',
  'call-stopped': 'Wem das Konto gehört, hat den Anruf gestoppt: Es war nicht der eigene.',
  suspended: 'Das Konto wurde ausgesetzt.',
  resumed: 'Die ausgesetzten Einträge öffnen wieder.',
  'admins-asked': 'Die Firmenadmins wurden gefragt, ob sie von dem Anruf wissen.',
  'admin-confirmed': 'Ein Firmenadmin hat den Anruf bestätigt.',
  'admin-refused': 'Ein Firmenadmin hat Nein gesagt: Es wird nichts zurückgesetzt.',
  'reset-requested': 'Ein Zurücksetzen der Zwei-Faktor-Anmeldung wurde beantragt: Eine zweite Person entscheidet.',
  'pass-requested': 'Ein Einrichtungspass wurde beantragt: Eine zweite Person entscheidet.',
  'nomination-requested': 'Ein neuer Firmenadmin wurde vorgeschlagen: Eine zweite Person entscheidet.',
  'request-approved': 'Die zweite Person hat zugestimmt; jetzt wird gewartet.',
  'reset-done': 'Die Wartezeit ist vorbei: Die Zwei-Faktor-Anmeldung wurde zurückgesetzt.',
  'pass-ready': 'Die Wartezeit ist vorbei: Der Einrichtungspass kann angezeigt werden.',
  nominated: 'Die Wartezeit ist vorbei: Die Firma hat ihren neuen Firmenadmin.',
  'request-stopped': 'Wem das Konto gehört, hat den Antrag aus einer E-Mail gestoppt.',
  'request-refused': 'Der Antrag wurde abgelehnt.',
  'request-withdrawn': 'Wer den Antrag gestellt hatte, hat ihn zurückgezogen.',
  'request-used': 'Der Antrag ist beendet: Ein Code der Authenticator-App wurde benutzt.',
  'request-expired': 'Der Antrag ist beendet: Niemand hat rechtzeitig zugestimmt.',
  'request-overtaken': 'Der Antrag ist beendet: Am Konto oder bei denen, die entscheiden, hatte sich etwas geändert.',
}

const es: typeof en = {
  opened: 'El ticket se abrió con el formulario de contacto.',
  closed: 'Soporte cerró el ticket.',
  solved: 'La persona cerró el ticket: está resuelto.',
  reopened: 'El ticket se abrió de nuevo.',
  assigned: 'Alguien se hizo cargo del ticket.',
  'handed-back': 'El ticket se devolvió.',
  tied: 'Se verificó a la persona que llama: el ticket está unido a una cuenta.',
  untied: 'El ticket ya no está unido a ninguna cuenta.',
  'call-begun': 'Soporte empezó a verificar a una persona que llama.',
  'call-failed': 'Cinco veces las palabras de quien llama no eran correctas.',
  'call-stopped': 'Quien tiene la cuenta detuvo la llamada: no era suya.',
  suspended: 'La cuenta se suspendió.',
  resumed: 'Las entradas suspendidas vuelven a abrir.',
  'admins-asked': 'Se preguntó a los administradores de la empresa si saben de la llamada.',
  'admin-confirmed': 'Un administrador de la empresa confirmó la llamada.',
  'admin-refused': 'Un administrador de la empresa dijo que no: no se restablece nada.',
  'reset-requested': 'Se pidió restablecer el inicio de sesión en dos pasos: decide una segunda persona.',
  'pass-requested': 'Se pidió un pase de configuración: decide una segunda persona.',
  'nomination-requested': 'Se propuso un nuevo administrador de la empresa: decide una segunda persona.',
  'request-approved': 'La segunda persona la aprobó; ahora se espera.',
  'reset-done': 'La espera ha terminado: se restableció el inicio de sesión en dos pasos.',
  'pass-ready': 'La espera ha terminado: el pase de configuración puede mostrarse.',
  nominated: 'La espera ha terminado: la empresa tiene su nuevo administrador.',
  'request-stopped': 'Quien tiene la cuenta detuvo la solicitud desde un correo.',
  'request-refused': 'La solicitud se rechazó.',
  'request-withdrawn': 'Quien había hecho la solicitud la retiró.',
  'request-used': 'La solicitud ha terminado: se usó un código de la aplicación de autenticación.',
  'request-expired': 'La solicitud ha terminado: nadie la aprobó a tiempo.',
  'request-overtaken': 'La solicitud ha terminado: había cambiado algo en la cuenta o en las personas que deciden.',
}

export const systemMessages: Messages<typeof en> = { en, de, es }

/** The sentence of a key of the store; a key of a newer version stays as it is. */
export const systemSentence = (key: string, words: typeof en): string =>
  Object.hasOwn(words, key) ? words[key as SystemKey] : key
