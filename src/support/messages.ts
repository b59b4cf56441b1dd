import type { Messages } from '../web/language.ts'

const en = {
  title: 'How can we help?',
  lead: 'Write to us; a person reads it and answers by mail.',
  topic: 'What is it about?',
  topics: {
    phone: ['I lost or changed my phone', 'The codes are gone, or the app is empty'],
    codes: ['My codes are not accepted', ''],
    password: ['I forgot my password', ''],
    other: ['Something else', ''],
  } as Record<string, [string, string]>,
  name: 'Your name',
  email: 'E-mail address of your account',
  company: 'Company',
  details: 'What happened?',
  detailsHint: 'What did you do, what did you expect, what did the page say? Never send a password, a code or a key.',
  go: 'Send to support',
  next: 'What happens next',
  nextMail: 'Somebody answers to the address of your account.',
  nextSafe: 'If you are locked out, we make sure it is you. We never ask for a password or a code.',
  prefer: 'Prefer e-mail?',
  missing: { title: 'Some fields are still empty', next: 'Fill in your name, your address and what happened.' },
  emailWrong: { title: 'That is no e-mail address that mail can reach', next: 'It should look like name@example.com.' },
  later: (distance: string) => ({
    title: 'We have your messages',
    next: `Wait ${distance} before you send another one; we answer those first.`,
  }),
  sent: 'Your message is on its way. We answer by mail.',
  mail: {
    subject: (topic: string, name: string) => `Support: ${topic} (${name})`,
    heading: (topic: string) => topic,
    from: 'From',
    company: 'Company',
    when: 'When',
    note: 'This message came through the contact form. The address was typed by the sender and is not verified.',
  },
}

const de: typeof en = {
  title: 'Wie können wir helfen?',
  lead: 'Schreiben Sie uns. Ein Mensch liest es und antwortet per E-Mail.',
  topic: 'Worum geht es?',
  topics: {
    phone: ['Telefon verloren oder gewechselt', 'Die Codes sind weg, oder die App ist leer'],
    codes: ['Meine Codes werden nicht angenommen', ''],
    password: ['Passwort vergessen', ''],
    other: ['Etwas anderes', ''],
  },
  name: 'Ihr Name',
  email: 'E-Mail-Adresse Ihres Kontos',
  company: 'Firma',
  details: 'Was ist geschehen?',
  detailsHint:
    'Was haben Sie getan, was haben Sie erwartet, was stand auf der Seite? Schicken Sie nie ein Passwort, einen Code oder einen Schlüssel.',
  go: 'An den Support senden',
  next: 'Wie es weitergeht',
  nextMail: 'Jemand antwortet an die Adresse Ihres Kontos.',
  nextSafe:
    'Wenn Sie ausgesperrt sind, stellen wir sicher, dass Sie es sind. Wir fragen nie nach einem Passwort oder einem Code.',
  prefer: 'Lieber per E-Mail?',
  missing: {
    title: 'Einige Felder sind noch leer',
    next: 'Tragen Sie Ihren Namen, Ihre Adresse und das Geschehene ein.',
  },
  emailWrong: {
    title: 'Das ist keine E-Mail-Adresse, die erreichbar ist',
    next: 'Sie sollte aussehen wie name@example.com.',
  },
  later: (distance) => ({
    title: 'Ihre Nachrichten sind bei uns',
    next: `Warten Sie ${distance}, bevor Sie noch eine senden; wir beantworten zuerst diese.`,
  }),
  sent: 'Ihre Nachricht ist unterwegs. Wir antworten per E-Mail.',
  mail: {
    subject: (topic, name) => `Support: ${topic} (${name})`,
    heading: (topic) => topic,
    from: 'Von',
    company: 'Firma',
    when: 'Wann',
    note: 'Diese Nachricht kam über das Kontaktformular. Die Adresse hat der Absender eingetippt; sie ist nicht geprüft.',
  },
}

const es: typeof en = {
  title: '¿Cómo podemos ayudarle?',
  lead: 'Escríbanos; una persona lo lee y responde por correo.',
  topic: '¿De qué se trata?',
  topics: {
    phone: ['He perdido o cambiado el teléfono', 'Los códigos ya no están o la aplicación está vacía'],
    codes: ['Mis códigos no se aceptan', ''],
    password: ['He olvidado mi contraseña', ''],
    other: ['Otra cosa', ''],
  },
  name: 'Su nombre',
  email: 'Dirección de correo electrónico de su cuenta',
  company: 'Empresa',
  details: '¿Qué ha pasado?',
  detailsHint: '¿Qué hizo, qué esperaba, qué decía la página? No envíe nunca una contraseña, un código ni una clave.',
  go: 'Enviar a soporte',
  next: 'Qué pasa después',
  nextMail: 'Alguien responde a la dirección de su cuenta.',
  nextSafe: 'Si no puede entrar, nos aseguramos de que es usted. Nunca pedimos una contraseña ni un código.',
  prefer: '¿Prefiere el correo?',
  missing: {
    title: 'Algunos campos están vacíos',
    next: 'Escriba su nombre, su dirección y lo que ha pasado.',
  },
  emailWrong: {
    title: 'Esa no es una dirección a la que pueda llegar un correo',
    next: 'Debe parecerse a name@example.com.',
  },
  later: (distance) => ({
    title: 'Hemos recibido sus mensajes',
    next: `Espere ${distance} antes de enviar otro; primero respondemos a esos.`,
  }),
  sent: 'Su mensaje está en camino. Respondemos por correo.',
  mail: {
    subject: (topic, name) => `Soporte: ${topic} (${name})`,
    heading: (topic) => topic,
    from: 'De',
    company: 'Empresa',
    when: 'Cuándo',
    note: 'Este mensaje llegó por el formulario de contacto. La dirección la escribió el remitente y no está verificada.',
  },
}

export const messages: Messages<typeof en> = { en, de, es }
