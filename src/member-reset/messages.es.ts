import { html } from '../web/html.ts'
import type { Words } from './messages.ts'

export const es: Words = {
  key: 'Restablecer el inicio de sesión en dos pasos (OTP)',
  again: 'Enviar de nuevo el enlace de configuración',
  why: {
    'own-account': 'Nadie restablece el suyo',
    'managed-elsewhere': 'Lo gestiona otra empresa: solo sus administradores pueden restablecerlo',
    'managed-by-none': 'No lo gestiona ninguna empresa: soporte puede restablecerlo',
    'account-invited': 'Aún sin activar: envíe de nuevo la invitación',
    'account-not-active': 'La cuenta está desactivada',
    'two-factor-off': 'Todavía no hay nada que restablecer',
    'set-up-chosen': 'Pendiente de la primera configuración: nada que restablecer',
    'requested-already': 'Ya se ha solicitado un restablecimiento',
  },
  refused: {
    'own-account': () => ({
      title: 'Aquí nadie restablece su propio inicio de sesión en dos pasos',
      next: 'Su aplicación y sus códigos de recuperación se cambian en su perfil. Si ha perdido el teléfono, le ayuda otro administrador o soporte.',
    }),
    'managed-elsewhere': (name) => ({
      title: `Otra empresa gestiona la cuenta de ${name}`,
      next: 'Solo sus administradores, o soporte, pueden restablecer allí el inicio de sesión en dos pasos.',
    }),
    'managed-by-none': (name) => ({
      title: `Ninguna empresa gestiona la cuenta de ${name}`,
      next: 'Soporte puede restablecer el inicio de sesión en dos pasos. En su perfil, la persona puede encargar la gestión a su empresa en adelante.',
    }),
    'account-invited': (name) => ({
      title: `${name} todavía no ha activado la cuenta`,
      next: 'No hay nada que restablecer. Lo que ayuda es enviar otra vez la invitación.',
    }),
    'account-not-active': (name, platform) => ({
      title: `La cuenta de ${name} está desactivada`,
      next: `No inicia sesión en ninguna parte. Quien gestiona ${platform} puede activarla de nuevo; soporte se lo hace llegar.`,
    }),
    'two-factor-off': (name) => ({
      title: `El inicio de sesión en dos pasos de ${name} está desactivado`,
      next: 'No hay nada que restablecer. Una contraseña olvidada se sustituye desde la página de inicio de sesión.',
    }),
    'set-up-chosen': (name) => ({
      title: `${name} aún tiene que configurar el inicio de sesión en dos pasos`,
      next: 'Está activado y se configura en el próximo inicio de sesión, con un código que enviamos entonces. No hay nada que restablecer.',
    }),
    'requested-already': (name) => ({
      title: `Ya se ha solicitado un restablecimiento para ${name}`,
      next: 'Espera a una segunda persona o a que llegue su hora. Todos los afectados tienen un correo al respecto.',
    }),
    'no-second': (name) => ({
      title: `En su empresa nadie puede ser la segunda persona para ${name}`,
      next: 'Esto requiere dos administradores, y ningún otro podría aprobar su solicitud. Acuda a soporte: comprueba quién es usted y avisa a ambos.',
    }),
  },
  back: 'Miembros',
  support: 'Escribir a soporte',
  profile: 'Su perfil',
  toRequest: 'Ver la solicitud',
  title: (name) => `¿Restablecer el inicio de sesión en dos pasos de ${name}?`,
  on: (day) => `Inicio de sesión en dos pasos activado desde el ${day}.`,
  lastUse: (instant) => `Último uso aquí: ${instant}.`,
  lastUseFrom: (instant, network) => `Último uso aquí: ${instant}, red ${network}.`,
  neverUsed: 'Todavía sin uso aquí.',
  lines: (name) => [
    {
      what: `A ${name} se le cierran todas las sesiones.`,
      more: 'Las sesiones abiertas y los inicios de sesión a medias terminan en el acto.',
    },
    {
      what: 'La entrada de la aplicación y los códigos de recuperación dejan de funcionar.',
      more: 'Se configura una nueva en el próximo inicio de sesión, tras demostrar el acceso al buzón.',
    },
    {
      what: `${name} recibe un correo,`,
      more: 'con un enlace para detenerlo. También se avisa a los demás administradores.',
    },
  ],
  inPerson: (name) =>
    `¿Se lo ha pedido ${name} en persona? Si no, devuelva la llamada a un número que usted conozca. Una llamada con prisas es la manera habitual de robar cuentas.`,
  reason: 'Motivo',
  reasonHint: (name) => `Queda en el registro. ${name} también lo lee.`,
  noReason: {
    title: 'Escriba un motivo',
    next: 'Basta una frase: quién lo ha pedido y cómo lo ha comprobado usted.',
  },
  longReason: (most, typed) => ({
    title: 'El motivo es demasiado largo',
    next: `Como máximo ${most} caracteres; hay ${typed}.`,
  }),
  linkInReason: {
    title: 'El motivo no puede contener enlaces ni direcciones',
    next: 'Aparece en correos. Quite lo que parezca una dirección web o de correo.',
  },
  stolen: {
    label: 'El teléfono ha sido robado',
    reset: 'Su entrada queda suspendida, aunque se detenga este restablecimiento.',
    request: 'Suspende la entrada y termina todas las sesiones en el acto, sin esperar a la segunda persona.',
  },
  wordsAfter:
    'Después esta página muestra dos palabras para decir por teléfono. También figuran en el correo y en la página de configuración.',
  go: 'Restablecer el inicio de sesión en dos pasos',
  cancel: 'Cancelar',
  request: {
    title: (name) => `¿Solicitar un restablecimiento para ${name}?`,
    why: {
      admin: (name) => `${name} es o ha sido hace poco administrador. Esto requiere dos personas y una espera.`,
      staff: (name) => `${name} trabaja para la plataforma. Esto requiere dos personas y una espera.`,
      'several-companies': (name) => `${name} pertenece a varias empresas. Esto requiere dos personas y una espera.`,
    },
    second: {
      what: 'Un segundo administrador tiene que aprobarlo.',
      more: 'No vale quien lo es desde hace menos de 7 días, ni nadie a quien usted haya nombrado.',
    },
    wait: (time) => ({
      what: `Después hay una espera de ${time}.`,
      more: 'Hasta entonces todo sigue funcionando. Iniciar sesión con la entrada antigua pone fin a la solicitud.',
    }),
    told: {
      what: 'Se avisa ahora a todos los afectados,',
      more: 'con un enlace para detenerlo: a cada dirección de la cuenta y a los administradores de todas sus empresas.',
    },
    wordsLater:
      'Después la solicitud muestra dos palabras para decir por teléfono. También figuran en los correos sobre ella.',
    go: 'Solicitar el restablecimiento',
  },
  done: {
    title: (name) => `El inicio de sesión en dos pasos de ${name} está pendiente de configurar`,
    said: {
      title: 'El inicio de sesión en dos pasos se ha restablecido',
      next: 'El correo con el enlace de configuración está en camino.',
    },
    saidAgain: { title: 'El enlace se ha enviado de nuevo', next: 'El anterior ya no funciona.' },
    words: (name, phrase) => html`Diga a ${name} estas dos palabras: ${phrase}`,
    wordsWhy:
      'También figuran en el correo y en la página de configuración; así ambos saben que hablan del mismo restablecimiento. No abren nada.',
    since: (instant, by) => `Restablecido: ${instant}. Por: ${by}.`,
    next: (name) =>
      `${name} inicia sesión con la contraseña actual, demuestra el acceso al buzón con el enlace (24 horas) o con un código enviado por correo, y configura la aplicación.`,
    again: 'Enviar de nuevo el enlace de configuración',
    pass: (name) => `¿${name} no puede leer su buzón? Para eso hay un pase de configuración.`,
    againWhy: '¿No ha llegado el correo? Las dos palabras no cambian; el enlace anterior deja de funcionar.',
    operator: (platform) => `el operador de ${platform}`,
    gone: 'alguien cuya cuenta ya no existe',
  },
  tooOften: (time) => ({
    title: 'El enlace ya se ha enviado varias veces',
    next: `El próximo correo puede salir a las ${time}. Un inicio de sesión normal también envía un código.`,
  }),
  adminMail: {
    subject: (person) => `Se ha restablecido el inicio de sesión en dos pasos de ${person}`,
    heading: 'Se ha restablecido el inicio de sesión en dos pasos de un miembro',
    text: (person, email, company) =>
      `Un administrador de ${company} ha restablecido el inicio de sesión en dos pasos de ${person} (${email}).`,
    advice: 'No tiene que hacer nada. Si le extraña, pregunte a la persona o al administrador; ambos saben el motivo.',
    by: 'Por',
    when: 'Cuándo',
    reason: 'Motivo',
  },
}
