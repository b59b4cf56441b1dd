import type { Words } from './messages.ts'

export const es: Words = {
  gone: 'Cuenta eliminada',
  section: {
    title: 'Restablecer el inicio de sesión en dos pasos',
    text: 'Se ha verificado a quien llama. Para restablecer hacen falta todavía una segunda persona de soporte y una espera.',
    go: 'Ir a la lista de comprobación',
    waiting: (until) =>
      `Se ha preguntado a los administradores de la empresa. Tienen hasta el ${until} para responder.`,
    confirmed: 'Un administrador de la empresa confirmó la llamada.',
    lapsed: 'Se preguntó a los administradores de la empresa y ninguno respondió a tiempo.',
    request: 'Ver la solicitud',
  },
  desk: {
    title: (name) => `¿Restablecer el inicio de sesión en dos pasos de ${name}?`,
    lead: 'Desde aquí no se restablece nada. Aquí empieza lo que deciden otras personas.',
    back: (number) => `Volver a ${number}`,
    ask: 'Preguntar a los administradores de la empresa',
    askText: (wait) =>
      `La empresa tiene un administrador que puede ayudar. Primero se pregunta a los administradores: uno de ellos confirma o rechaza. Si ninguno responde en este plazo (${wait}), puede seguir usted.`,
    open: 'Pedir el restablecimiento',
    openText: (wait) =>
      `Tiene que aprobarlo una segunda persona de soporte. Después se espera (${wait}); se avisa a cada dirección registrada, y cada una puede detenerlo.`,
    confirmed: (name, instant) => `${name} confirmó la llamada el ${instant}.`,
    lapsed: 'Se preguntó a los administradores de la empresa y ninguno respondió a tiempo.',
    none: 'Ningún administrador de la empresa puede ayudar: no hay ninguno con un segundo factor que funcione.',
    checklist: 'Antes de pedirlo',
    checklistHint:
      'Marque lo que ha hecho. Si algo de ello no es cierto, deténgase aquí y hable con alguien de su equipo.',
    checks: {
      words: () => 'Quien llama me leyó las tres palabras y dijo el número de mi página.',
      story: () => 'Pregunté qué había pasado y encaja con el ticket y con lo que muestra la cuenta.',
      'other-ways': () =>
        'Los códigos de recuperación, otro autenticador y el teléfono anterior están de verdad fuera de su alcance.',
      hurry: () => 'Nadie me metió prisa ni me pidió que me saltara un paso.',
      told: (wait) =>
        `Dije que cada dirección recibe un correo y que hacen falta una segunda persona y, como mínimo, este tiempo: ${wait}.`,
    },
    missing: 'Esto no está marcado.',
    reason: 'Motivo',
    reasonHint: 'Lo leen la persona, los administradores y su equipo. Sin enlaces.',
    stolen: {
      label: 'Han robado el teléfono',
      text: 'La entrada de la aplicación ya no abre nada y todas las sesiones terminan, antes de que nadie lo apruebe.',
    },
    said: 'Se ha preguntado por correo a los administradores de la empresa.',
    sayAgain: 'Diga a quien llama que pida la respuesta a un administrador de la empresa.',
    toVerification: 'Verificar a quien llama',
    toRequest: 'Ver la solicitud',
  },
  noReset: {
    'not-verified': {
      title: 'No se ha verificado a quien llama',
      next: 'Un restablecimiento empieza en las 24 horas siguientes a la verificación. La dirección del ticket no demuestra nada.',
    },
    'ticket-closed': { title: 'El ticket está cerrado', next: 'Ábralo de nuevo si la persona aún necesita ayuda.' },
    'own-account': { title: 'Se trata de su propia cuenta', next: 'Tiene que hacerlo otra persona de soporte.' },
    'not-active': {
      title: 'La cuenta no está activa',
      next: 'No hay nada que restablecer. Un operador puede decir por qué.',
    },
    'not-on': {
      title: 'Allí no está configurado el inicio de sesión en dos pasos',
      next: 'No hay nada que restablecer: se configura en el siguiente inicio de sesión, o está desactivado.',
    },
    'factor-used': {
      title: 'Desde la llamada se ha usado un código del autenticador',
      next: 'Así que alguien tiene el teléfono. Verifique de nuevo a quien llama y pregunte quién fue; en caso de duda, suspenda la cuenta.',
    },
    'open-already': {
      title: 'Hay una solicitud pendiente sobre esta cuenta',
      next: 'Quien puede decidir lo hace allí.',
    },
    'waits-for-admin': {
      title: 'Se ha preguntado a los administradores de la empresa',
      next: 'Espere una respuesta, o a que pase el plazo.',
    },
    'refused-by-admin': {
      title: 'Un administrador de la empresa dijo que no',
      next: 'Soporte no sigue adelante con este ticket. El administrador puede restablecer la cuenta, o la persona escribe de nuevo.',
    },
  },
  refused: {
    checklist: {
      title: 'Falta marcar algo de la lista',
      next: 'Todo tiene que ser cierto. No se ha empezado nada.',
    },
    'unknown-decision': { title: 'Elija uno de los botones', next: 'No se ha cambiado nada.' },
  },
  admin: {
    title: (name) => `¿Ha llamado ${name} a soporte?`,
    back: 'Solicitudes',
    asked: (agent, instant) => `Lo preguntó ${agent}, soporte, el ${instant}`,
    what: (name) => `Alguien que conocía la contraseña de ${name} llamó a soporte y dice que ya no tiene el teléfono.`,
    reason: 'Motivo',
    lines: [
      {
        what: 'Si confirma,',
        more: (name) =>
          `soporte puede pedir que se restablezca a ${name}. Decide una segunda persona de soporte, después se espera, y usted todavía puede rechazarlo.`,
      },
      { what: 'Si rechaza,', more: () => 'no se restablece nada y soporte no sigue adelante con esta llamada.' },
      {
        what: 'Si nadie responde,',
        more: (_name, until) =>
          `soporte puede seguir a partir del ${until}. Cada administrador recibe aviso de cada paso.`,
      },
    ],
    call: (name) =>
      `Pregunte a ${name} en persona o en un número que conozca. Quien hubiera robado la contraseña llamaría a soporte igual.`,
    confirm: (name) => `Sí, fue ${name}`,
    refuse: (name) => `No, no fue ${name}`,
    said: {
      confirmed: 'Ha confirmado la llamada. Soporte lo sabe.',
      refused: 'La ha rechazado. No se restablece nada y soporte lo sabe.',
    },
    over: 'Esta pregunta ha terminado.',
    row: (instant) => `Soporte preguntó el ${instant} si esta persona había llamado`,
    rowUntil: (instant) => `Espera su respuesta hasta el ${instant}`,
    refused: {
      over: { title: 'Esta pregunta ha terminado', next: 'Alguien respondió, o soporte ya no lo necesita.' },
      'own-account': { title: 'Se trata de su propia cuenta', next: 'Tiene que responder otro administrador.' },
      'opened-it': { title: 'Lo ha preguntado usted', next: 'Puede rechazarlo. Puede confirmarlo otro administrador.' },
      'too-new': {
        title: 'Es administrador desde hace menos de siete días',
        next: 'Puede rechazarlo. Puede confirmarlo un administrador que lo sea desde hace más tiempo.',
      },
    },
  },
}
