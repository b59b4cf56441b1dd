import type { Words } from './messages.ts'

const noFueUsted = '¿No ha sido usted?'
export const es: Words = {
  objectionLink: 'No he sido yo: detenerlo',
  supportLink: 'O escribir a soporte',
  objection: {
    'new-authenticator': {
      heading: noFueUsted,
      text: 'Entonces alguien conoce su contraseña y puede leer su buzón. Deténgalo aquí: la entrada nueva deja de valer y se cierran todas las sesiones. No necesita iniciar sesión para ello.',
    },
    'authenticator-added': {
      heading: noFueUsted,
      text: 'Entonces alguien estuvo en su cuenta con un código suyo. Deténgalo aquí: la entrada nueva deja de valer y se cierran todas las sesiones. Sus otras entradas se quedan. No necesita iniciar sesión para ello.',
    },
    'authenticator-moved': {
      heading: noFueUsted,
      text: 'Entonces alguien estuvo en su cuenta con un código suyo. Deténgalo aquí: su entrada anterior vuelve a valer, la nueva deja de hacerlo y se cierran todas las sesiones. No necesita iniciar sesión para ello.',
    },
    'authenticator-removed': {
      heading: noFueUsted,
      text: 'Entonces deténgalo aquí: la entrada eliminada vuelve a valer y se cierran todas las sesiones. No necesita iniciar sesión para ello.',
    },
    'switched-off': {
      heading: noFueUsted,
      text: 'Entonces deténgalo aquí: el inicio de sesión en dos pasos vuelve a estar activado con su entrada anterior y se cierran todas las sesiones. No necesita iniciar sesión para ello.',
    },
    reset: {
      heading: '¿No lo pidió usted?',
      text: 'Entonces deténgalo aquí: su entrada anterior vuelve a valer y el enlace para una nueva deja de valer. No necesita iniciar sesión para ello.',
    },
    'reset-stolen': {
      heading: '¿No lo ha pedido usted?',
      text: 'Entonces deténgalo aquí: el enlace para una entrada nueva deja de funcionar. La entrada antigua sigue suspendida porque se notificó como robada; si aún la tiene, acuda a un administrador de su empresa o a soporte. Para esto no hace falta iniciar sesión.',
    },
    'authenticator-resumed': {
      heading: noFueUsted,
      text: 'Entonces alguien tiene sus códigos de recuperación o ha estado en su cuenta. Deténgalo aquí: la entrada vuelve a quedar suspendida y se cierran todas las sesiones. Para esto no hace falta iniciar sesión.',
    },
    'enrolment-link': {
      heading: '¿No lo pidió usted?',
      text: 'Entonces deténgalo aquí: el enlace deja de valer. No necesita iniciar sesión para ello.',
    },
    'enrolment-pass': {
      heading: '¿No fue usted?',
      text: 'Entonces alguien lo pide en su nombre. Deténgalo aquí: el pase deja de valer, y lo que se configuró con él también. No necesita iniciar sesión para ello.',
    },
    'password-changed': {
      heading: noFueUsted,
      text: 'Entonces deténgalo aquí: la contraseña nueva no abre nada y se cierran todas las sesiones. Después elige otra por correo. No necesita iniciar sesión para ello.',
    },
    'password-asked': {
      heading: '¿No lo pidió usted?',
      text: 'Su contraseña sigue como está y no tiene que hacer nada. Si quiere asegurarse, deténgalo aquí: entonces el enlace para una contraseña nueva no vale. No necesita iniciar sesión para ello.',
    },
    'address-changed': {
      heading: noFueUsted,
      text: 'Entonces deténgalo aquí: la cuenta vuelve a tener su dirección anterior y se cierran todas las sesiones. No necesita iniciar sesión para ello.',
    },
    'admin-asked': {
      heading: noFueUsted,
      text: 'Entonces alguien tiene su contraseña y lee su buzón; no ha entrado. Deténgalo aquí: la pregunta termina y los administradores saben que no era suya. No necesita iniciar sesión para ello. Después inicie sesión con un código y cambie su contraseña.',
    },
    'pass-requested': {
      heading: '¿No lo pidió usted?',
      text: 'Entonces deténgalo aquí: la solicitud termina y no hay pase. No necesita iniciar sesión para ello.',
    },
    'nomination-requested': {
      heading: '¿No lo pidió usted?',
      text: 'Entonces deténgalo aquí: la solicitud termina y usted no pasa a ser administrador. No necesita iniciar sesión para ello.',
    },
    'reset-requested': {
      heading: '¿No lo pidió usted?',
      text: 'Entonces deténgalo aquí: la solicitud termina y no se restablece nada. No necesita iniciar sesión para ello. Una entrada cuyo robo se comunicó sigue suspendida.',
    },
    'caller-verified': {
      heading: '¿No llamó usted a soporte?',
      text: 'Entonces deténgalo aquí: las palabras ya no valen, el ticket deja de pertenecer a su cuenta y termina lo que soporte empezó con él. No necesita iniciar sesión para ello. Después cambie su contraseña: puede que la conozca otra persona.',
    },
    'management-moved': {
      heading: noFueUsted,
      text: 'Entonces alguien entró en su cuenta con un código suyo. Deténgalo aquí: la empresa de antes vuelve a gestionar su cuenta y se cierran todas las sesiones. No necesita iniciar sesión para ello.',
    },
    'second-address': {
      heading: noFueUsted,
      text: 'Entonces deténgalo aquí: la segunda dirección vuelve a ser la de antes y se cierran todas las sesiones. No necesita iniciar sesión para ello.',
    },
    'recovery-code-used': {
      heading: noFueUsted,
      text: 'Entonces alguien tiene su contraseña y sus códigos de recuperación. Deténgalo aquí, sin iniciar sesión: se cierran todas las sesiones y una aplicación configurada desde entonces deja de valer. Después elija una contraseña nueva y cree códigos de recuperación nuevos.',
    },
    'recovery-codes-made': {
      heading: noFueUsted,
      text: 'Entonces deténgalo aquí: los códigos nuevos dejan de valer, los que tenía antes vuelven a valer y se cierran todas las sesiones. No necesita iniciar sesión para ello.',
    },
    'admin-invited': {
      heading: '¿No lo esperaba?',
      text: 'Entonces deténgalo aquí: la invitación deja de servir. No necesita iniciar sesión para ello.',
    },
    'role-changed': {
      heading: '¿No lo esperaba?',
      text: 'Entonces deténgalo aquí: el rol vuelve a ser el de antes. No necesita iniciar sesión para ello.',
    },
    'member-removed': {
      heading: '¿No lo esperaba?',
      text: 'Entonces deténgalo aquí: la persona vuelve a la empresa, con el rol y la cuenta de antes. No necesita iniciar sesión para ello.',
    },
  },
  change: {
    'new-authenticator': {
      name: 'Se configuró una aplicación de autenticación nueva',
      effect: 'Sus códigos dejan de valer y se cierran todas las sesiones de la cuenta.',
    },
    'authenticator-added': {
      name: 'Se añadió una aplicación de autenticación',
      effect: 'Sus códigos dejan de valer y se cierran todas las sesiones de la cuenta. Las otras entradas se quedan.',
    },
    'authenticator-moved': {
      name: 'La aplicación de autenticación pasó a un teléfono nuevo',
      effect:
        'La entrada anterior vuelve a valer, la nueva deja de hacerlo y se cierran todas las sesiones de la cuenta.',
    },
    'authenticator-removed': {
      name: 'Se eliminó una aplicación de autenticación',
      effect: 'Su entrada vuelve a valer y se cierran todas las sesiones de la cuenta.',
    },
    'switched-off': {
      name: 'Se desactivó el inicio de sesión en dos pasos',
      effect: 'Vuelve a estar activado con la entrada que usted tenía y se cierran todas las sesiones de la cuenta.',
    },
    reset: {
      name: 'Se restableció el inicio de sesión en dos pasos',
      effect:
        'La entrada anterior vuelve a valer. El enlace para configurar otra, y lo que se configuró con él, deja de valer.',
    },
    'reset-stolen': {
      name: 'Se restableció el inicio de sesión en dos pasos porque el teléfono se notificó como robado',
      effect:
        'El enlace para configurar una entrada nueva, y lo que se configuró con él, deja de funcionar. La entrada antigua sigue suspendida: acuda a un administrador de su empresa o a soporte.',
    },
    'authenticator-resumed': {
      name: 'Una entrada notificada como robada vuelve a funcionar',
      effect: 'Vuelve a quedar suspendida y terminan todas las sesiones de la cuenta.',
    },
    'enrolment-link': {
      name: 'Se creó un enlace para configurar el inicio de sesión en dos pasos',
      effect: 'Ese enlace, y lo que se empezó con él, deja de valer.',
    },
    'enrolment-pass': {
      name: 'Se creó un pase para configurar el inicio de sesión en dos pasos',
      effect: 'El pase, y lo que se configuró con él, deja de valer, y terminan todas las sesiones de la cuenta.',
    },
    'password-changed': {
      name: 'Se cambió la contraseña',
      effect: 'Ya no abre nada y se cierran todas las sesiones de la cuenta. Usted elige otra por correo.',
    },
    'password-asked': {
      name: 'Se pidió una contraseña nueva',
      effect: 'El enlace para una contraseña nueva deja de valer o no llega a enviarse. La contraseña actual se queda.',
    },
    'address-changed': {
      name: 'Se cambió la dirección de correo electrónico',
      effect: 'La cuenta vuelve a tener su dirección anterior y se cierran todas sus sesiones.',
    },
    'admin-asked': {
      name: 'Se pidió ayuda a los administradores de la empresa por un teléfono perdido',
      effect: 'La pregunta ha terminado: no debe restablecerse nada por ella.',
    },
    'pass-requested': {
      name: 'Se pidió un pase para configurar el inicio de sesión en dos pasos',
      effect: 'La solicitud ha terminado: no hay pase.',
    },
    'nomination-requested': {
      name: 'Se pidió hacerle administrador',
      effect: 'La solicitud ha terminado: el rol sigue como está.',
    },
    'reset-requested': {
      name: 'Se pidió restablecer el inicio de sesión en dos pasos',
      effect:
        'La solicitud ha terminado: no se restablece nada. Las sesiones siguen; una entrada cuyo robo se comunicó sigue suspendida.',
    },
    'caller-verified': {
      name: 'Se mostraron palabras para una llamada con soporte',
      effect:
        'Las palabras ya no valen, el ticket deja de pertenecer a la cuenta y termina lo que soporte empezó con él. Las sesiones y la contraseña siguen: cambie la contraseña, puede que la conozca otra persona.',
    },
    'management-moved': {
      name: 'Se eligió otra empresa para gestionar la cuenta',
      effect:
        'La gestiona de nuevo la empresa de antes, o ninguna si ya no pertenece a ella, y se cierran todas las sesiones de la cuenta.',
    },
    'second-address': {
      name: 'Se cambió la segunda dirección para avisos',
      effect: 'Vuelve a ser la de antes y se cierran todas las sesiones de la cuenta.',
    },
    'recovery-code-used': {
      name: 'Se usó un código de recuperación',
      effect:
        'Se cierran todas las sesiones de la cuenta. La aplicación de autenticación y los códigos de recuperación posteriores dejan de valer. Ese código queda usado; después elija una contraseña nueva y cree códigos de recuperación nuevos.',
    },
    'recovery-codes-made': {
      name: 'Se crearon códigos de recuperación nuevos',
      effect: 'Dejan de valer, los que tenía antes vuelven a valer y se cierran todas las sesiones de la cuenta.',
    },
    'admin-invited': {
      name: 'Se invitó a alguien como administrador',
      effect: 'La invitación se retira: nadie será administrador por ella.',
    },
    'role-changed': {
      name: 'Se cambió un rol en una empresa',
      effect: 'El rol vuelve a ser el de antes.',
    },
    'member-removed': {
      name: 'Se quitó a alguien de una empresa',
      effect:
        'La persona vuelve con el rol de antes. Una cuenta cerrada vuelve a funcionar si su dirección sigue libre.',
    },
  },
  page: {
    title: 'No he sido yo',
    lead: (platform, address) => `Su cuenta de ${platform}: ${address}`,
    inCompany: (platform, address) => `La cuenta ${address} de ${platform}, en su empresa`,
    go: 'Detenerlo',
    wasMe: 'He sido yo: ir al inicio de sesión',
    support: 'Escribir a soporte',
    once: 'Después recibirá un correo, igual que los administradores de su empresa.',
  },
  refused: {
    'older-factor': {
      title: 'Esto ya no se puede detener aquí',
      next: 'Desde entonces alguien inició sesión con un código de la entrada que usted tenía antes, así que suponemos que lo sabe. Si no ha sido usted, escriba a soporte.',
    },
    'nothing-left': {
      title: 'Ya no queda nada que detener',
      next: 'Desde entonces volvió a cambiar algo en la cuenta. Puede que un correo más nuevo tenga su propio enlace; si no lo hay, soporte le ayuda.',
    },
    'last-admin': {
      title: 'La empresa se quedaría sin administrador',
      next: 'Primero tiene que haber otro administrador. Si le quitaron el rol a usted o a otra persona, detenga primero eso desde su propio correo; si no lo hay, soporte le ayuda.',
    },
  },
  mail: {
    subject: (platform) => `Se ha detenido un cambio en su cuenta de ${platform}`,
    heading: 'Se ha detenido un cambio',
    text: (platform) =>
      `Alguien abrió el enlace de nuestro correo sobre su cuenta de ${platform} y detuvo este cambio.`,
    change: 'Cambio',
    means: 'Ahora',
    when: 'Cuándo',
    network: 'Red',
    objectionHeading: '¿No lo detuvo usted?',
    objectionText: 'Entonces alguien más puede leer uno de sus buzones. Cambie la contraseña del buzón y escríbanos.',
  },
  adminMail: {
    subject: (name) => `${name} ha detenido un cambio en la cuenta`,
    heading: '«No he sido yo»',
    text: (name, email, platform) => `${name} (${email}) se opuso a un cambio en la cuenta de ${platform} y lo detuvo.`,
    advice: 'Puede que alguien vaya tras esta cuenta. Pregunte por teléfono; el buzón por sí solo prueba ahora poco.',
  },
  companyMail: {
    subject: (name) => `Se detuvo un cambio en su empresa: ${name}`,
    heading: 'Se detuvo un cambio en su empresa',
    text: (name, email, platform) =>
      `Alguien abrió el enlace de nuestro correo sobre ${name} (${email}) y detuvo lo que se había cambiado en esta cuenta de ${platform}.`,
    advice:
      'Si no sabe por qué, pregunte a los demás administradores. Puede que alguien los engañara, o que usara una de sus cuentas.',
  },
}
