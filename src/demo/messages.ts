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
  /** What people of the demo wrote to support, and what it answered. */
  tickets: {
    codes: {
      details: 'Since this morning every code is refused. The page says that my phone’s clock is slow. What can I do?',
      answer: 'Switch on automatic date and time in the settings of your phone. The next code will work.\nSam',
    },
    invitation: {
      details: 'I start at Kanal Kaffee on Monday, and I have no invitation yet. Can you send me one?',
      answer:
        'Invitations come from an admin of your company. Which address did you give them? Then we can see whether one is on its way.\nSam',
    },
    phone: {
      details:
        'My phone went overboard yesterday, and I have no recovery codes. Nobody at our company is an admin. How do I get in again? You reach me by phone at any time.',
      answer: '',
    },
  } as Record<string, { details: string; answer: string }>,
  feedback: {
    yes: 'It was the clock, and now it works.',
    no: 'It does not say where the setting is on my phone.',
  },
  start: {
    loopbackOnly: 'the demo shows everybody’s codes and mails: it starts on a loopback address only',
    title: (address: string) => `Doorward demo: ${address}`,
    codes: 'Codes of their phones',
    mailboxes: 'Their mailboxes',
    waits: 'What waits a day or more elsewhere waits two minutes here.',
    ends: (folder: string) =>
      `Ends with Ctrl+C. People and data stay in ${folder}: passwords and states above are those of a\nfirst start; delete that folder to begin afresh.`,
    people: {
      off: 'member, two-factor login off',
      pending: 'member, has chosen it: pending',
      on: 'member, two-factor login on',
      admin: 'company admin, on; also in a second company',
      secondAdmin: 'second company admin, on',
      lost: 'member of a company without an admin; says that her phone is lost',
      support: 'support agent, on',
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
  tickets: {
    codes: {
      details:
        'Seit heute Morgen wird jeder Code abgelehnt. Die Seite sagt, dass die Uhr meines Telefons nachgeht. Was kann ich tun?',
      answer:
        'Schalten Sie in den Einstellungen Ihres Telefons Datum und Uhrzeit auf automatisch. Der nächste Code wird angenommen.\nSam',
    },
    invitation: {
      details: 'Am Montag fange ich bei Kanal Kaffee an und habe noch keine Einladung. Können Sie mir eine schicken?',
      answer:
        'Einladungen kommen von einem Admin Ihrer Firma. Welche Adresse haben Sie dort angegeben? Dann sehen wir nach, ob eine unterwegs ist.\nSam',
    },
    phone: {
      details:
        'Mein Telefon ist gestern über Bord gegangen, und Wiederherstellungscodes habe ich keine. In unserer Firma ist niemand Admin. Wie komme ich wieder hinein? Sie erreichen mich jederzeit am Telefon.',
      answer: '',
    },
  },
  feedback: {
    yes: 'Es war die Uhr, jetzt geht es.',
    no: 'Wo die Einstellung auf meinem Telefon ist, steht nicht da.',
  },
  start: {
    loopbackOnly: 'die Demo zeigt die Codes und E-Mails aller: Sie startet nur auf einer Loopback-Adresse',
    title: (address) => `Doorward-Demo: ${address}`,
    codes: 'Codes ihrer Telefone',
    mailboxes: 'Ihre Postfächer',
    waits: 'Was anderswo einen Tag oder länger wartet, wartet hier zwei Minuten.',
    ends: (folder) =>
      `Endet mit Strg+C. Personen und Daten bleiben in ${folder}: Passwörter und Zustände oben sind die eines\nersten Starts; löschen Sie den Ordner, um neu zu beginnen.`,
    people: {
      off: 'Mitglied, Zwei-Faktor-Anmeldung aus',
      pending: 'Mitglied, hat sie gewählt, noch nicht eingerichtet',
      on: 'Mitglied, Zwei-Faktor-Anmeldung ein',
      admin: 'Firmenadmin, ein; auch in einer zweiten Firma',
      secondAdmin: 'zweiter Firmenadmin, ein',
      lost: 'Mitglied einer Firma ohne Admin; sagt, dass ihr Telefon weg ist',
      support: 'Support, ein',
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
  tickets: {
    codes: {
      details:
        'Desde esta mañana se rechaza cada código. La página dice que el reloj de mi teléfono va atrasado. ¿Qué puedo hacer?',
      answer: 'Active la fecha y la hora automáticas en los ajustes de su teléfono. El próximo código funcionará.\nSam',
    },
    invitation: {
      details: 'El lunes empiezo en Kanal Kaffee y aún no tengo invitación. ¿Pueden enviarme una?',
      answer:
        'Las invitaciones las envía un administrador de su empresa. ¿Qué dirección les dio? Así miramos si hay una en camino.\nSam',
    },
    phone: {
      details:
        'Ayer se me cayó el teléfono por la borda y no tengo códigos de recuperación. En nuestra empresa nadie es administrador. ¿Cómo vuelvo a entrar? Pueden llamarme a cualquier hora.',
      answer: '',
    },
  },
  feedback: {
    yes: 'Era el reloj, y ahora funciona.',
    no: 'No dice dónde está el ajuste en mi teléfono.',
  },
  start: {
    loopbackOnly: 'la demo muestra los códigos y correos de todos: solo arranca en una dirección de loopback',
    title: (address) => `Demo de Doorward: ${address}`,
    codes: 'Códigos de sus teléfonos',
    mailboxes: 'Sus buzones',
    waits: 'Lo que en otro sitio espera un día o más espera aquí dos minutos.',
    ends: (folder) =>
      `Termina con Ctrl+C. Personas y datos quedan en ${folder}: las contraseñas y estados de arriba son los de un\nprimer arranque; borre esa carpeta para empezar de nuevo.`,
    people: {
      off: 'miembro, inicio de sesión en dos pasos desactivado',
      pending: 'miembro, lo ha elegido y aún no lo ha configurado',
      on: 'miembro, inicio de sesión en dos pasos activado',
      admin: 'administradora de la empresa, activado; también en otra empresa',
      secondAdmin: 'segundo administrador de la empresa, activado',
      lost: 'miembro de una empresa sin administrador; dice que perdió el teléfono',
      support: 'soporte, activado',
      operator: 'operadora, activado',
    },
  },
}

export const messages: Messages<typeof en> = { en, de, es }
