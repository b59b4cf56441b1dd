import type { Messages } from '../web/language.ts'

const en = {
  phone: 'The phone of the demo',
  phoneLead:
    'It plays the authenticator apps of the demo’s people: what each app shows right now. Reload the page for newer codes.',
  waiting: 'shown at set-up, not confirmed yet',
  left: (time: string) => `${time} left`,
  none: 'No entries yet: set up two-factor login, and they appear here.',
  mailbox: 'The mailboxes of the demo',
  mailboxLead: 'Mails that the demo sent since it started, newest first. Links work here as in any mailbox.',
  empty: 'No mail yet',
  to: 'To',
  other: { phone: 'To the mailboxes', mailbox: 'To the phone' },
  start: {
    loopbackOnly: 'the demo shows everybody’s codes and mails: it starts on a loopback address only',
    title: (address: string) => `Doorward demo: ${address}`,
    codes: 'Codes of their phones',
    mailboxes: 'Their mailboxes',
    ends: (folder: string) =>
      `Ends with Ctrl+C. People and data stay in ${folder}: passwords and states above are those of a\nfirst start; delete that folder to begin afresh.`,
    people: {
      off: 'member, two-factor login off',
      pending: 'member, has chosen it: pending',
      on: 'member, two-factor login on',
      admin: 'company admin, on',
      operator: 'operator, on',
    },
  },
}

const de: typeof en = {
  phone: 'Das Telefon der Demo',
  phoneLead:
    'Es spielt die Authenticator-Apps der Demo-Personen: was jede App gerade zeigt. Laden Sie die Seite neu, um neuere Codes zu sehen.',
  waiting: 'bei der Einrichtung gezeigt, noch nicht bestätigt',
  left: (time) => `noch ${time}`,
  none: 'Noch keine Einträge: Richten Sie die Zwei-Faktor-Anmeldung ein, dann erscheinen sie hier.',
  mailbox: 'Die Postfächer der Demo',
  mailboxLead:
    'E-Mails, die die Demo seit ihrem Start verschickt hat, die neueste zuerst. Links funktionieren hier wie in jedem Postfach.',
  empty: 'Noch keine E-Mail',
  to: 'An',
  other: { phone: 'Zu den Postfächern', mailbox: 'Zum Telefon' },
  start: {
    loopbackOnly: 'die Demo zeigt die Codes und E-Mails aller: Sie startet nur auf einer Loopback-Adresse',
    title: (address) => `Doorward-Demo: ${address}`,
    codes: 'Codes ihrer Telefone',
    mailboxes: 'Ihre Postfächer',
    ends: (folder) =>
      `Endet mit Strg+C. Personen und Daten bleiben in ${folder}: Passwörter und Zustände oben sind die eines\nersten Starts; löschen Sie den Ordner, um neu zu beginnen.`,
    people: {
      off: 'Mitglied, Zwei-Faktor-Anmeldung aus',
      pending: 'Mitglied, hat sie gewählt, noch nicht eingerichtet',
      on: 'Mitglied, Zwei-Faktor-Anmeldung ein',
      admin: 'Firmenadmin, ein',
      operator: 'Betreiber, ein',
    },
  },
}

const es: typeof en = {
  phone: 'El teléfono de la demo',
  phoneLead:
    'Hace de aplicación de autenticación de las personas de la demo: lo que cada una muestra ahora mismo. Recargue la página para ver códigos más nuevos.',
  waiting: 'mostrado en la configuración, aún sin confirmar',
  left: (time) => `quedan ${time}`,
  none: 'Aún no hay entradas: configure el inicio de sesión en dos pasos y aparecerán aquí.',
  mailbox: 'Los buzones de la demo',
  mailboxLead:
    'Correos que la demo ha enviado desde que arrancó, el más nuevo primero. Los enlaces funcionan aquí como en cualquier buzón.',
  empty: 'Aún no hay correos',
  to: 'Para',
  other: { phone: 'A los buzones', mailbox: 'Al teléfono' },
  start: {
    loopbackOnly: 'la demo muestra los códigos y correos de todos: solo arranca en una dirección de loopback',
    title: (address) => `Demo de Doorward: ${address}`,
    codes: 'Códigos de sus teléfonos',
    mailboxes: 'Sus buzones',
    ends: (folder) =>
      `Termina con Ctrl+C. Personas y datos quedan en ${folder}: las contraseñas y estados de arriba son los de un\nprimer arranque; borre esa carpeta para empezar de nuevo.`,
    people: {
      off: 'miembro, inicio de sesión en dos pasos desactivado',
      pending: 'miembro, lo ha elegido y aún no lo ha configurado',
      on: 'miembro, inicio de sesión en dos pasos activado',
      admin: 'administrador de la empresa, activado',
      operator: 'operador, activado',
    },
  },
}

export const messages: Messages<typeof en> = { en, de, es }
