import type { Words } from './messages.ts'

export const es: Words = {
  title: 'Solicitudes de restablecimiento',
  lead: 'Para restablecer a un administrador, a alguien del personal de la plataforma o a quien trabaja para varias empresas hacen falta dos personas y una espera.',
  back: 'Solicitudes',
  waiting: 'En espera',
  ended: 'Terminadas',
  none: {
    title: 'No hay ninguna solicitud en espera',
    text: 'Una solicitud empieza con la llave junto a un miembro, o en el inicio de sesión de quien perdió el teléfono.',
  },
  asked: (name, instant) => `Solicitado por ${name} el ${instant}`,
  askedThemselves: (instant) => `Lo pidió en su inicio de sesión el ${instant}`,
  support: 'soporte',
  gone: 'Cuenta eliminada',
  states: {
    open: (instant) => `Espera a una segunda persona hasta el ${instant}`,
    approved: (instant) => `Aprobada: tendrá efecto el ${instant}`,
    due: 'Aprobada: tiene efecto ahora',
    'took-effect': 'Hecha: se restableció el inicio de sesión en dos pasos',
    stopped: 'Detenida desde un correo',
    refused: 'Rechazada',
    withdrawn: 'Retirada',
    used: 'Terminada: se usó un código de la aplicación de autenticación',
    expired: 'Terminada: nadie la aprobó a tiempo',
    overtaken: 'Terminada: había cambiado algo en la cuenta o en las personas que deciden',
  },
  desk: {
    title: 'Solicitudes',
    lead: 'Lo que soporte ha pedido sobre la cuenta de alguien. Hacen falta dos personas y una espera.',
    none: {
      title: 'No espera ninguna solicitud',
      text: 'Una solicitud empieza en un ticket, cuando se ha verificado quién llama.',
    },
  },
  hint: {
    title: (count) =>
      count === 1
        ? 'Una solicitud de restablecimiento está en espera'
        : `${count} solicitudes de restablecimiento están en espera`,
    text: 'Un restablecimiento así requiere dos personas y una espera.',
    go: 'Ver las solicitudes',
  },
  page: {
    title: (name) => `¿Restablecer el inicio de sesión en dos pasos de ${name}?`,
    reason: 'Motivo',
    phrase: (words) => `Dos palabras: ${words}`,
    phraseWhy:
      'También están en los correos sobre esta solicitud, para que por teléfono ambos sepan de qué están hablando.',
    approvedBy: (name, instant) => `Aprobado por ${name} el ${instant}`,
    nothingYet: {
      title: 'Todavía no ha cambiado nada.',
      text: (name) => `La aplicación de ${name} sigue funcionando. Usar un código de ella pone fin a la solicitud.`,
    },
    stolen: {
      title: 'Se comunicó el robo del teléfono.',
      text: (name) => `La entrada de ${name} ya no abre nada y todas las sesiones han terminado.`,
    },
    then: {
      title: 'Una segunda persona aprueba, y después se espera.',
      text: (wait) =>
        `La espera es de ${wait}. Después dejan de valer la entrada de la aplicación y los códigos de recuperación, y en el siguiente inicio de sesión se configura una aplicación nueva, tras comprobar el buzón.`,
    },
    told: {
      title: 'Se avisa de cada paso.',
      text: (name) =>
        `${name} puede detenerlo desde cada correo, sin iniciar sesión, y cualquier administrador puede rechazarlo.`,
    },
    call: (name) =>
      `Llame a ${name} antes de aprobar, a un número que conozca. Quien llama con prisa: así se suelen robar las cuentas.`,
    callOwner: (name) =>
      `Quien lo pidió tenía la contraseña de ${name} y un código del buzón. Un ladrón de ambas cosas lo pediría igual: llame antes de aprobar, a un número que conozca.`,
    callSupport: (name) =>
      `Quien llamó conocía la contraseña de ${name} y leyó tres palabras al primer agente. Quien hubiera convencido a ${name} de leérselas también las conocería. Lea todo el ticket y pregunte a la empresa o a ${name} por una vía que no haya indicado quien llamó.`,
    ticket: 'Número de ticket',
    anotherOfSupport:
      'Puede aprobarla otro agente o un operador que lo sea desde hace siete días. No reciben ningún correo sobre ella: avise a uno de ellos.',
    can: (names) => `Pueden aprobarlo: ${names}.`,
    operatorCan:
      'Hace poco se detuvieron dos solicitudes sobre esta cuenta. Esta solo puede aprobarla un operador de la plataforma.',
    nobodyCan: {
      title: 'Ningún otro administrador puede aprobarla',
      owner: (name) =>
        `${name} puede pedirlo personalmente: en el inicio de sesión, tras la contraseña, «He perdido o cambiado el teléfono» y después «Preguntar a los administradores». Entonces usted será la segunda persona. Retire antes esta solicitud.`,
      support: 'Si no, ayuda soporte; eso tarda más.',
      go: 'Escribir a soporte',
    },
    nowWaits: 'Aprobado, y ahora se espera.',
    isDue: {
      title: 'Aprobado, y no hay que esperar más.',
      text: 'Tendrá efecto en menos de un minuto. Hasta entonces todavía se puede detener o rechazar.',
    },
    waits: (name, due) =>
      `El inicio de sesión en dos pasos de ${name} se restablecerá el ${due}, si nadie lo detiene o lo rechaza antes.`,
    approve: 'Aprobar el restablecimiento',
    refuse: 'Rechazarlo',
    withdraw: 'Retirar la solicitud',
  },
  said: {
    approved: 'Ha aprobado el restablecimiento. La espera ha empezado y todas las personas afectadas lo saben.',
    refused: 'Ha rechazado la solicitud. No se restablece nada.',
    withdrawn: 'Ha retirado la solicitud. No se restablece nada.',
  },
  refused: {
    'unknown-decision': { title: 'Elija uno de los botones', next: 'No se ha cambiado nada.' },
    over: { title: 'Esta solicitud ha terminado', next: 'La página dice cómo. Se puede abrir una nueva.' },
    'approved-already': { title: 'Ya está aprobada', next: 'Otra persona fue la segunda.' },
    'not-yours': { title: 'Solo la retira quien la abrió', next: 'Usted puede rechazarla.' },
    'own-account': {
      title: 'Se trata de su propia cuenta',
      next: 'Sobre ella deciden otras personas. Puede detenerlo desde el correo que recibió.',
    },
    'opened-it': { title: 'Usted abrió esta solicitud', next: 'Tiene que aprobarla otra persona.' },
    'not-an-admin': { title: 'Ya no es administrador aquí', next: 'Tiene que aprobarla otro administrador.' },
    'too-new': {
      title: 'Es administrador desde hace menos de siete días',
      next: 'Tiene que aprobarla quien lo sea desde hace más tiempo, o usted cuando pasen los siete días.',
    },
    'too-new-staff': {
      title: 'Trabaja para la plataforma desde hace menos de siete días',
      next: 'Tiene que aprobarla quien lo haga desde hace más tiempo, o usted cuando pasen los siete días.',
    },
    'support-decides': {
      title: 'Sobre esta decide soporte',
      next: 'La aprueban dos personas de soporte. Si no fue la persona quien llamó, rechácela.',
    },
    'appointed-by-requester': {
      title: 'Quien la abrió le nombró a usted',
      next: 'La segunda persona no debe depender de la primera, así que tiene que aprobarla otra.',
    },
    'appointed-requester': {
      title: 'Usted nombró a quien la abrió hace menos de siete días',
      next: 'Tiene que aprobarla otra persona, o usted cuando pasen los siete días.',
    },
    'needs-operator': {
      title: 'Esta tiene que aprobarla un operador',
      next: 'En 14 días se detuvieron dos solicitudes sobre esta cuenta. Los operadores lo saben.',
    },
  },
}
