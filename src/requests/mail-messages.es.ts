import type { MailWords } from './mail-messages.ts'

export const es: MailWords = {
  facts: {
    by: 'Solicitado por',
    approvedBy: 'Aprobado por',
    when: 'Cuándo',
    until: 'Abierta hasta',
    due: 'Tendrá efecto',
    reason: 'Motivo',
    phrase: 'Dos palabras',
    who: 'Quién',
    support: 'soporte',
    ofSupport: (name) => `${name}, soporte`,
    ticket: 'Número de ticket',
    company: 'Empresa',
  },
  own: {
    opened: {
      subject: (platform) => `Alguien pide restablecer su inicio de sesión en dos pasos de ${platform}`,
      heading: 'Se ha pedido restablecer su inicio de sesión en dos pasos',
      text: (platform, wait) =>
        `Todavía no ha cambiado nada. Una segunda persona tiene que aprobar la solicitud para su cuenta de ${platform}. Después espera todavía (${wait}), y se lo diremos otra vez.`,
      asked: (platform, wait) =>
        `Usted lo pidió con su contraseña y un código de su buzón. Otro administrador tiene que aprobar la solicitud para su cuenta de ${platform}. Después espera todavía (${wait}), y se lo diremos otra vez. Entonces configurará una aplicación nueva en el siguiente inicio de sesión.`,
      called: (platform, wait) =>
        `Alguien que llamó a soporte conocía la contraseña de su cuenta de ${platform} y lo pidió. Todavía no ha cambiado nada. Una segunda persona de soporte tiene que aprobarlo. Después espera todavía (${wait}), y se lo diremos otra vez. Si nadie de ustedes llamó, pulse el enlace de abajo: entonces no se restablece nada.`,
    },
    goesOn:
      'Hasta entonces su aplicación de autenticación sigue funcionando. Usar un código de ella pone fin a la solicitud.',
    stolen:
      'Se ha comunicado que le han robado el teléfono. Por eso su entrada en la aplicación ya no abre nada y todas sus sesiones han terminado.',
    approved: {
      subject: (platform) => `Su inicio de sesión en dos pasos de ${platform} se restablecerá`,
      heading: 'Se ha aprobado restablecer su inicio de sesión en dos pasos',
      text: (platform, due) =>
        `Tendrá efecto el ${due}. Desde entonces la entrada de su aplicación ya no abrirá su cuenta de ${platform}, y configurará una nueva en el siguiente inicio de sesión. Su contraseña no cambia.`,
    },
    ended: {
      subject: (platform) => `Ha terminado la solicitud de restablecer su inicio de sesión en dos pasos de ${platform}`,
      heading: 'Su inicio de sesión en dos pasos no se restablece',
      text: (platform) =>
        `Ha terminado una solicitud de restablecer el inicio de sesión en dos pasos de su cuenta de ${platform}.`,
      because: {
        refused: 'Un administrador la rechazó.',
        refusedOfSupport: 'Soporte o un administrador de su empresa la rechazó.',
        withdrawn: 'Quien la había abierto la retiró.',
        used: 'Se usó un código de su aplicación de autenticación, así que no hay nada que restablecer.',
        expired: 'Nadie la aprobó a tiempo.',
        overtaken: 'Entretanto cambió algo en su cuenta o en las personas que deciden.',
      },
    },
    endedObjection: {
      heading: '¿Sigue sin poder entrar, o no fue usted?',
      text: 'Puede pedirlo otra vez. Si se usó un código y no fue usted, alguien tiene su teléfono: escriba a soporte.',
      link: 'Escribir a soporte',
    },
  },
  admins: {
    opened: {
      subject: (platform) => `${platform}: un restablecimiento necesita a una segunda persona`,
      heading: 'Un restablecimiento del inicio de sesión en dos pasos necesita a una segunda persona',
      text: (name, address) => `Se quiere restablecer el inicio de sesión en dos pasos de ${name} (${address}).`,
      decide:
        'Otro administrador tiene que aprobarlo. Llame antes, a un número que conozca: quien se haya apoderado de un buzón lo pediría de la misma manera.',
      owner: (name) => `${name} lo pidió con la contraseña correcta y un código del buzón.`,
      operator:
        'Hace poco se detuvieron dos solicitudes sobre esta cuenta. Por eso esta solo puede aprobarla un operador de la plataforma.',
      support: (name) =>
        `Llamó a soporte alguien que conocía la contraseña de ${name}. Deciden dos personas de soporte, y usted puede rechazarla. Llame a ${name}, a un número que conozca: un ladrón llamaría a soporte igual.`,
    },
    approved: {
      subject: (platform) => `${platform}: se ha aprobado un restablecimiento`,
      heading: 'Se ha aprobado un restablecimiento del inicio de sesión en dos pasos',
      text: (name, address) =>
        `Se restablecerá el inicio de sesión en dos pasos de ${name} (${address}). Hasta entonces cualquier administrador puede rechazarlo todavía.`,
    },
    ended: {
      subject: (platform) => `${platform}: ha terminado una solicitud de restablecimiento`,
      heading: 'Ha terminado una solicitud de restablecimiento',
      text: (name, address) => `El inicio de sesión en dos pasos de ${name} (${address}) no se restablece.`,
      because: {
        refused: 'Un administrador rechazó la solicitud.',
        refusedOfSupport: 'Soporte o un administrador rechazó la solicitud.',
        withdrawn: 'Quien había abierto la solicitud la retiró.',
        used: 'Se usó un código de la aplicación de autenticación.',
        expired: 'Nadie la aprobó a tiempo.',
        overtaken: 'Entretanto cambió algo en la cuenta o en las personas que deciden.',
      },
    },
    done: {
      subject: (platform) => `${platform}: se ha restablecido un inicio de sesión en dos pasos`,
      heading: 'Se ha restablecido un inicio de sesión en dos pasos',
      text: (name, address) =>
        `Se ha restablecido el inicio de sesión en dos pasos de ${name} (${address}), como habían decidido dos personas. Se configurará de nuevo en el siguiente inicio de sesión.`,
    },
    button: 'Ver la solicitud',
  },
  others: {
    opened: {
      subject: (platform) => `${platform}: se ha pedido un restablecimiento`,
      heading: 'Se ha pedido restablecer un inicio de sesión en dos pasos',
      text: (name, address) =>
        `Para ${name} (${address}), miembro de su empresa, se ha pedido en otro lugar restablecer el inicio de sesión en dos pasos. La persona lo sabe y puede detenerlo.`,
    },
    done: {
      subject: (platform) => `${platform}: se ha restablecido un inicio de sesión en dos pasos`,
      heading: 'Se ha restablecido un inicio de sesión en dos pasos',
      text: (name, address) =>
        `Se ha restablecido en otro lugar el inicio de sesión en dos pasos de ${name} (${address}), miembro de su empresa, como habían decidido dos personas.`,
    },
    objection: {
      heading: '¿Lo duda?',
      text: 'Llame a la persona, a un número que conozca. Si no era lo que quería, dígaselo a soporte.',
      link: 'Escribir a soporte',
    },
  },
}
