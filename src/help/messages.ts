import type { Messages } from '../web/language.ts'

const en = {
  help: 'Help',
  title: 'Help',
  lead: 'How signing in works, and what to do when it does not.',
  search: 'Search help',
  find: 'Search',
  found: (query: string) => `What the help says about “${query}”`,
  nothing: {
    title: (query: string) => `Nothing in the help is about “${query}”`,
    next: 'Try other words, or fewer. All articles stand below.',
  },
  onThisPage: 'On this page',
  changed: (day: string) => `Last changed on ${day}`,
  otherLanguage: (language: string) =>
    `This article is not there in your language yet. It stands here in another: ${language}.`,
  more: 'Need more help?',
  moreText: 'Somebody reads what you write, and answers by mail.',
  contact: 'Contact support',
  neighbours: 'More articles',
  previous: (title: string) => `Previous: ${title}`,
  next: (title: string) => `Next: ${title}`,
  policy: {
    none: 'Whether and from when two-factor login is required stands in your profile.',
    optional: 'From the date above nobody signs in without a code. Until then you can switch it on yourself.',
    required: 'Nobody signs in without a code.',
  },
  feedback: {
    question: 'Was this article helpful?',
    yes: 'Yes',
    no: 'No',
    thanks: 'Thank you. Your answer helps us write better articles.',
    told: 'Thank you. We read every word.',
    whatHelped: 'What helped?',
    whatIsMissing: 'What is missing, or unclear?',
    hint: (signs: string, days: string) =>
      `If you like; up to ${signs} signs. We do not know who you are and cannot answer. Leave out names, passwords and codes. It is kept for ${days}.`,
    send: 'Send these words',
    unclear: { title: 'Yes or no?', next: 'Choose one of the two. What you wrote is still there.' },
    tooLong: (signs: string) => ({
      title: 'That is too long',
      next: `Up to ${signs} signs have room. Shorten it and send it once more.`,
    }),
    later: (distance: string) => ({
      title: 'Many answers have come from your network',
      next: `Wait ${distance}, then send yours once more.`,
    }),
  },
}

const de: typeof en = {
  help: 'Hilfe',
  title: 'Hilfe',
  lead: 'Wie die Anmeldung funktioniert, und was Sie tun können, wenn etwas nicht klappt.',
  search: 'In der Hilfe suchen',
  find: 'Suchen',
  found: (query) => `Was die Hilfe zu „${query}“ sagt`,
  nothing: {
    title: (query) => `Zu „${query}“ steht nichts in der Hilfe`,
    next: 'Versuchen Sie es mit anderen oder weniger Wörtern. Alle Artikel stehen unten.',
  },
  onThisPage: 'Auf dieser Seite',
  changed: (day) => `Zuletzt geändert am ${day}`,
  otherLanguage: (language) =>
    `Diesen Artikel gibt es noch nicht in Ihrer Sprache. Er steht hier in einer anderen: ${language}.`,
  more: 'Brauchen Sie mehr Hilfe?',
  moreText: 'Was Sie schreiben, liest ein Mensch und antwortet per E-Mail.',
  contact: 'Support kontaktieren',
  neighbours: 'Weitere Artikel',
  previous: (title) => `Vorheriger: ${title}`,
  next: (title) => `Nächster: ${title}`,
  policy: {
    none: 'Ob und ab wann die Zwei-Faktor-Anmeldung Pflicht ist, steht in Ihrem Profil.',
    optional: 'Ab diesem Zeitpunkt meldet sich niemand ohne Code an. Bis dahin können Sie sie selbst einschalten.',
    required: 'Niemand meldet sich ohne Code an.',
  },
  feedback: {
    question: 'War dieser Artikel hilfreich?',
    yes: 'Ja',
    no: 'Nein',
    thanks: 'Danke. Ihre Antwort hilft uns, bessere Artikel zu schreiben.',
    told: 'Danke. Wir lesen jedes Wort.',
    whatHelped: 'Was hat geholfen?',
    whatIsMissing: 'Was fehlt, oder was ist unklar?',
    hint: (signs, days) =>
      `Wenn Sie mögen; bis zu ${signs} Zeichen. Wir wissen nicht, wer Sie sind, und können nicht antworten. Lassen Sie Namen, Passwörter und Codes weg. Wir bewahren es so lange auf: ${days}.`,
    send: 'Diese Worte senden',
    unclear: { title: 'Ja oder nein?', next: 'Wählen Sie eines von beiden. Was Sie geschrieben haben, steht noch da.' },
    tooLong: (signs) => ({
      title: 'Das ist zu lang',
      next: `Bis zu ${signs} Zeichen haben Platz. Kürzen Sie es, und senden Sie es noch einmal.`,
    }),
    later: (distance) => ({
      title: 'Aus Ihrem Netzwerk sind viele Antworten gekommen',
      next: `Warten Sie ${distance}, und senden Sie Ihre dann noch einmal.`,
    }),
  },
}

const es: typeof en = {
  help: 'Ayuda',
  title: 'Ayuda',
  lead: 'Cómo funciona el inicio de sesión y qué hacer cuando no funciona.',
  search: 'Buscar en la ayuda',
  find: 'Buscar',
  found: (query) => `Lo que dice la ayuda sobre «${query}»`,
  nothing: {
    title: (query) => `En la ayuda no hay nada sobre «${query}»`,
    next: 'Pruebe con otras palabras o con menos. Todos los artículos están abajo.',
  },
  onThisPage: 'En esta página',
  changed: (day) => `Último cambio: ${day}`,
  otherLanguage: (language) => `Este artículo aún no está en su idioma. Aquí está en otro: ${language}.`,
  more: '¿Necesita más ayuda?',
  moreText: 'Una persona lee lo que escribe y responde por correo.',
  contact: 'Contactar con soporte',
  neighbours: 'Más artículos',
  previous: (title) => `Anterior: ${title}`,
  next: (title) => `Siguiente: ${title}`,
  policy: {
    none: 'En su perfil consta si el inicio de sesión en dos pasos es obligatorio y desde cuándo.',
    optional:
      'A partir de la fecha indicada nadie inicia sesión sin un código. Hasta entonces puede activarlo usted mismo.',
    required: 'Nadie inicia sesión sin un código.',
  },
  feedback: {
    question: '¿Le ha sido útil este artículo?',
    yes: 'Sí',
    no: 'No',
    thanks: 'Gracias. Su respuesta nos ayuda a escribir mejores artículos.',
    told: 'Gracias. Leemos cada palabra.',
    whatHelped: '¿Qué le ha ayudado?',
    whatIsMissing: '¿Qué falta o no queda claro?',
    hint: (signs, days) =>
      `Si lo desea; hasta ${signs} caracteres. No sabemos quién es usted y no podemos responder. No escriba nombres, contraseñas ni códigos. Se guarda durante ${days}.`,
    send: 'Enviar estas palabras',
    unclear: { title: '¿Sí o no?', next: 'Elija una de las dos. Lo que ha escrito sigue ahí.' },
    tooLong: (signs) => ({
      title: 'Es demasiado largo',
      next: `Caben hasta ${signs} caracteres. Acórtelo y envíelo otra vez.`,
    }),
    later: (distance) => ({
      title: 'Han llegado muchas respuestas desde su red',
      next: `Espere ${distance} y envíe entonces la suya otra vez.`,
    }),
  },
}

export const messages: Messages<typeof en> = { en, de, es }
