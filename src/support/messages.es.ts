import type { Words } from './messages.ts'

export const es: Words = {
  title: '¿Cómo podemos ayudarle?',
  lead: 'Escríbanos; una persona lo lee y responde por correo.',
  topic: '¿De qué se trata?',
  topics: {
    phone: ['He perdido o cambiado el teléfono', 'Los códigos ya no están o la aplicación está vacía'],
    codes: ['Mis códigos no se aceptan', ''],
    password: ['He olvidado mi contraseña', ''],
    invitation: ['No tengo invitación', ''],
    other: ['Otra cosa', ''],
  },
  name: 'Su nombre',
  email: 'Dirección de correo electrónico de su cuenta',
  company: 'Empresa',
  details: '¿Qué ha pasado?',
  detailsHint: '¿Qué hizo, qué esperaba, qué decía la página? No envíe nunca una contraseña, un código ni una clave.',
  files: 'Imágenes o archivos (opcional)',
  filesHint: 'Hasta 5 archivos de 5 MB: imágenes, PDF, texto.',
  filesAgain: 'Elija sus archivos otra vez: los navegadores no los conservan.',
  page: (path) => `También nos llega la página de la que viene (${path}).`,
  reason: (code) => `También nos llega por qué se le rechazó (${code}).`,
  go: 'Enviar a soporte',
  next: 'Qué pasa después',
  nextMail: 'Recibe por correo un acuse de recibo con un enlace para seguir su solicitud.',
  nextSafe: 'Si no puede entrar, nos aseguramos de que es usted. Nunca pedimos una contraseña ni un código.',
  nextWait: (wait) =>
    `Un restablecimiento hecho por soporte espera ${wait}, para que la persona titular de la cuenta pueda oponerse.`,
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
  refusedFile: {
    type: (name) => ({
      title: `«${name}» no se puede enviar`,
      next: 'Por su contenido no es una imagen (PNG, JPEG, GIF, WebP, HEIC), ni un PDF, ni texto sencillo (UTF-8, .txt o .log). Una captura de pantalla sirve bien. Todavía no se ha enviado nada.',
    }),
    size: (name) => ({
      title: `«${name}» pesa más de 5 MB`,
      next: 'Elija un archivo más pequeño o una parte. Todavía no se ha enviado nada.',
    }),
    count: {
      title: 'Son más de 5 archivos',
      next: 'Elija los 5 que más digan. Todavía no se ha enviado nada.',
    },
    whole: {
      title: 'Los archivos son demasiado grandes',
      next: 'Se pueden enviar hasta 5 archivos de 5 MB a la vez. Todavía no se ha enviado nada.',
    },
    later: {
      title: 'Ahora no se pueden recibir archivos',
      next: 'Envíe su mensaje sin archivos o inténtelo más tarde. Todavía no se ha enviado nada.',
    },
    unreadable: {
      title: 'El formulario no ha llegado entero',
      next: 'Envíelo otra vez. Todavía no se ha enviado nada.',
    },
  },
  another: 'Escribir otro mensaje',
  sent: 'Su mensaje está en camino. Respondemos por correo.',
  receiptComes:
    'Un acuse de recibo con el número de su solicitud y un enlace para seguirla va a la dirección que ha indicado. A una dirección se envían como máximo tres al día.',
  ticket: {
    title: (number) => `Su solicitud ${number}`,
    open: {
      support: 'Hemos recibido su mensaje y responderemos por correo.',
      person: 'Soporte ha respondido y espera su mensaje.',
    },
    closed: 'Esta solicitud está cerrada. Escriba de nuevo y volverá a abrirse.',
    thread: 'Lo que se ha escrito',
    you: 'Usted escribió',
    byForm: 'Por el formulario de contacto; no está verificado quién lo escribió',
    support: 'Soporte',
    system: 'Su solicitud',
    happened: {
      closed: 'Soporte cerró la solicitud.',
      solved: 'Usted cerró la solicitud: está resuelta.',
      reopened: 'La solicitud está abierta de nuevo.',
    },
    files: 'Archivos',
    fileGone: (name) => `${name} (eliminado)`,
    write: 'Responder',
    details: 'Su mensaje',
    detailsHint: 'No envíe nunca una contraseña, un código ni una clave.',
    go: 'Enviar',
    solved: 'Está resuelto',
    solvedHint: 'Cierra la solicitud. Puede escribir de nuevo durante 90 días.',
    said: {
      sent: 'Su mensaje está en camino. Respondemos por correo.',
      solved: 'Su solicitud está cerrada. Nos alegra que esté resuelto.',
    },
    keep: 'Quien tenga el enlace de su correo puede leer esta página y escribir aquí. No lo comparta.',
    empty: { title: 'Su mensaje está vacío', next: 'Escriba lo que quiere decirnos.' },
    newerOpen: {
      title: 'Tiene una solicitud más nueva',
      next: 'Escriba allí: su enlace está en nuestro correo más reciente. No se ha enviado nada.',
    },
    noLink: {
      title: 'Este enlace no lleva a ninguna solicitud',
      next: 'Puede ser demasiado antiguo o no estar completo. Ábralo otra vez desde el correo más reciente o escríbanos de nuevo.',
    },
    otherLink: {
      title: 'En este navegador se ha abierto otra solicitud',
      next: 'Por eso no se ha enviado nada. Abra otra vez el enlace del correo al que se refiere y envíe allí su mensaje.',
    },
    anew: 'Escribirnos de nuevo',
  },
  receipt: {
    subject: (number, platform) => `${number}: el soporte de ${platform} tiene su mensaje`,
    heading: 'Hemos recibido su mensaje',
    number: (number) =>
      `Su solicitud tiene el número ${number}. Téngalo a mano si nos llama. Una persona lee su mensaje y responde por correo.`,
    admin: (company) =>
      `Con el inicio de sesión en dos pasos puede ayudarle antes un administrador de la empresa ${company}.`,
    askAdmins:
      'Inicie sesión con su contraseña. En la página que pide el código elija «He perdido o cambiado el teléfono» y pregunte allí a su empresa.',
    askInPerson: 'Pregunte en persona: un administrador puede enviarle un enlace nuevo para configurarlo.',
    go: 'Seguir su solicitud',
    after: 'El enlace abre su solicitud a quien lo tenga, así que no lo comparta.',
    objectionHeading: '¿No nos ha escrito?',
    objectionText:
      'Alguien escribió su dirección en nuestro formulario de contacto. Eso no cambia nada en su cuenta y no tiene que hacer nada.',
  },
  mail: {
    go: 'Abrir el ticket',
    subject: (number, topic, name) => `${number}: ${topic} (${name})`,
    heading: (topic) => topic,
    from: 'De',
    company: 'Empresa',
    when: 'Cuándo',
    page: 'Vino de',
    reason: 'Código del motivo',
    files: 'Archivos',
    number: 'Número',
    byForm:
      'Este mensaje llegó por el formulario de contacto. La dirección la escribió el remitente y no está verificada.',
    byLink:
      'Este mensaje llegó por el enlace que se envió sobre la solicitud. Puede escribir quien tenga ese correo; quién es, no está verificado.',
  },
}
