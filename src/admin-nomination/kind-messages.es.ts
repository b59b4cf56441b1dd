import type { KindWords } from '../requests/index.ts'

export const es: KindWords = {
  own: {
    opened: {
      subject: (platform) => `Alguien pide hacerle administrador de una empresa en ${platform}`,
      heading: 'Se pidió hacerle administrador de una empresa',
      text: (platform, wait) =>
        `Soporte debe hacerle administrador de su empresa en ${platform}. Todavía no ha cambiado nada. Una segunda persona tiene que aprobarlo. Después espera todavía (${wait}), y se lo diremos otra vez.`,
      called: (platform, wait) =>
        `Alguien que llamó a soporte conocía la contraseña de su cuenta de ${platform} y pidió ser administrador de una empresa que nadie dirige. Todavía no ha cambiado nada. Una segunda persona de soporte tiene que aprobarlo. Después espera todavía (${wait}), y se lo diremos otra vez. Si nadie de ustedes llamó, pulse el enlace de abajo: entonces usted no pasa a ser administrador.`,
    },
    goesOn:
      'Un administrador lee quién trabaja allí, restablece el inicio de sesión en dos pasos e invita a personas. Hasta entonces nada es distinto.',
    approved: {
      subject: (platform) => `Usted será administrador de una empresa en ${platform}`,
      heading: 'Se aprobó hacerle administrador de una empresa',
      text: (platform, due) =>
        `Desde ${due} usted es administrador de su empresa en ${platform}, si para entonces no tiene otro. Se lo diremos otra vez.`,
    },
    ended: {
      subject: (platform) => `Ha terminado la solicitud de hacerle administrador de una empresa en ${platform}`,
      heading: 'Usted no pasa a ser administrador',
      text: (platform) => `Ha terminado una solicitud de hacerle administrador de una empresa en ${platform}.`,
    },
    endedText: 'Puede pedirlo otra vez. Si nadie de ustedes lo pidió, escriba a soporte.',
  },
  admins: {
    opened: {
      subject: (platform) => `${platform}: un miembro va a ser administrador de una empresa`,
      heading: 'Un miembro va a ser administrador de una empresa',
      text: (name, address) => `${name} (${address}) va a ser administrador de una empresa que nadie dirige.`,
      decide: 'Deciden dos personas de soporte, y usted puede rechazarla.',
      support: (name) =>
        `Llamó a soporte alguien que conocía la contraseña de ${name}. Deciden dos personas de soporte, y usted puede rechazarla. Llame a ${name}, a un número que conozca: un ladrón llamaría a soporte igual.`,
    },
    approved: {
      subject: (platform) => `${platform}: se aprobó un administrador nuevo`,
      heading: 'Se aprobó un administrador nuevo',
      text: (name, address) =>
        `${name} (${address}) será administrador de una empresa que nadie dirige. Hasta entonces usted puede rechazarlo todavía.`,
    },
    ended: {
      subject: (platform) => `${platform}: ha terminado una solicitud de un administrador nuevo`,
      heading: 'Ha terminado una solicitud de un administrador nuevo',
      text: (name, address) => `${name} (${address}) no pasa a ser administrador por ella.`,
    },
    done: {
      subject: (platform) => `${platform}: soporte hizo administrador a alguien`,
      heading: 'Soporte hizo a alguien administrador de una empresa',
      text: (name, address) =>
        `${name} (${address}) es administrador de una empresa que nadie dirigía, como habían decidido dos personas de soporte.`,
    },
  },
  others: {
    opened: {
      subject: (platform) => `${platform}: un miembro va a ser administrador de una empresa`,
      heading: 'Un miembro va a ser administrador de una empresa',
      text: (name, address) =>
        `${name} (${address}), miembro de su empresa, va a ser administrador de una empresa que nadie dirige. La persona lo sabe y puede detenerlo.`,
    },
    done: {
      subject: (platform) => `${platform}: soporte hizo administrador a alguien`,
      heading: 'Soporte hizo a alguien administrador de una empresa',
      text: (name, address) =>
        `${name} (${address}), miembro de su empresa, es administrador de una empresa que nadie dirigía, como habían decidido dos personas de soporte.`,
    },
  },
  page: {
    title: (name) => `¿Hacer a ${name} administrador de una empresa?`,
    nothingYet: {
      title: 'Todavía no ha cambiado nada.',
      text: (name) => `${name} es miembro de la empresa, y nadie la dirige.`,
    },
    then: {
      title: 'Una segunda persona aprueba, y después se espera.',
      text: (wait) =>
        `La espera es de ${wait}. Entonces se mira otra vez: si la empresa ya tiene un administrador, no ocurre nada.`,
    },
    waits: (name, due) => `${name} pasa a ser administrador el ${due}, si nadie lo detiene o lo rechaza antes.`,
    approve: 'Aprobar al administrador nuevo',
    tookEffect: 'Hecho: la persona es administradora',
    approved: 'Lo ha aprobado. La espera ha empezado y todas las personas afectadas lo saben.',
    refused: 'Ha rechazado la solicitud. El rol sigue como está.',
    withdrawn: 'Ha retirado la solicitud. El rol sigue como está.',
  },
}
