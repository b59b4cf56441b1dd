import type { KindWords } from '../requests/index.ts'

export const es: KindWords = {
  own: {
    opened: {
      subject: (platform) => `Alguien pide un pase para configurar el inicio de sesión en dos pasos de ${platform}`,
      heading: 'Se pidió un pase de configuración',
      text: (platform, wait) =>
        `Un administrador de su empresa pide un pase con el que se puede configurar el inicio de sesión en dos pasos de su cuenta de ${platform} sin un código de este buzón. Todavía no ha cambiado nada. Una segunda persona tiene que aprobarlo: otro administrador, cuya palabra vale enseguida, o alguien de soporte, tras lo cual se espera todavía (${wait}). Se lo diremos otra vez.`,
      called: (platform, wait) =>
        `Alguien que llamó a soporte conocía la contraseña de su cuenta de ${platform} y pidió un pase con el que se puede configurar el inicio de sesión en dos pasos sin un código de este buzón. Todavía no ha cambiado nada. Una segunda persona de soporte tiene que aprobarlo. Después se espera todavía (${wait}), y se lo diremos otra vez. Si nadie de ustedes llamó, pulse el enlace de abajo: entonces no hay pase.`,
    },
    goesOn: 'Todavía puede configurarlo con un código de este buzón. Eso pone fin a la solicitud.',
    approved: {
      subject: (platform) => `Habrá un pase para configurar el inicio de sesión en dos pasos de ${platform}`,
      heading: 'Se aprobó el pase de configuración',
      text: (platform, due) =>
        `Desde ${due} una de las dos personas que se nombran abajo puede ver el pase para su cuenta de ${platform} y leérselo. Se lo diremos otra vez.`,
    },
    ended: {
      subject: (platform) =>
        `Ha terminado la solicitud de un pase para configurar el inicio de sesión en dos pasos de ${platform}`,
      heading: 'No hay pase de configuración',
      text: (platform) =>
        `Ha terminado una solicitud de un pase para configurar el inicio de sesión en dos pasos de su cuenta de ${platform}.`,
    },
    endedText: 'Puede pedirlo otra vez. Si nadie de ustedes lo pidió, escriba a soporte.',
  },
  admins: {
    opened: {
      subject: (platform) => `${platform}: un pase de configuración necesita a una segunda persona`,
      heading: 'Un pase de configuración necesita a una segunda persona',
      text: (name, address) =>
        `Se quiere que ${name} (${address}) configure el inicio de sesión en dos pasos con un pase, sin un código del buzón.`,
      decide:
        'Otro administrador tiene que aprobarlo; donde no lo haya, alguien de soporte. Llame antes, a un número que conozca: con la contraseña y el pase se puede configurar una aplicación de autenticación.',
      support: (name) =>
        `Llamó a soporte alguien que conocía la contraseña de ${name}. Deciden dos personas de soporte, y usted puede rechazarla. Llame a ${name}, a un número que conozca: un ladrón llamaría a soporte igual.`,
    },
    approved: {
      subject: (platform) => `${platform}: se aprobó un pase de configuración`,
      heading: 'Se aprobó un pase de configuración',
      text: (name, address) =>
        `Habrá un pase para ${name} (${address}). Hasta entonces cualquier administrador puede rechazarlo todavía.`,
    },
    ended: {
      subject: (platform) => `${platform}: ha terminado una solicitud de un pase de configuración`,
      heading: 'Ha terminado una solicitud de un pase de configuración',
      text: (name, address) => `No hay pase para ${name} (${address}).`,
    },
    done: {
      subject: (platform) => `${platform}: ya se puede mostrar un pase de configuración`,
      heading: 'Ya se puede mostrar un pase de configuración',
      text: (name, address) =>
        `Ya se puede mostrar el pase para ${name} (${address}), como habían decidido dos personas. Vale una hora desde entonces.`,
    },
  },
  others: {
    opened: {
      subject: (platform) => `${platform}: se pidió un pase de configuración`,
      heading: 'Se pidió un pase de configuración',
      text: (name, address) =>
        `Para ${name} (${address}), miembro de su empresa, se pidió en otro lugar un pase para configurar el inicio de sesión en dos pasos. La persona lo sabe y puede detenerlo.`,
    },
    done: {
      subject: (platform) => `${platform}: ya se puede mostrar un pase de configuración`,
      heading: 'Ya se puede mostrar un pase de configuración',
      text: (name, address) =>
        `Para ${name} (${address}), miembro de su empresa, ya se puede mostrar en otro lugar un pase para configurar el inicio de sesión en dos pasos, como habían decidido dos personas.`,
    },
  },
  page: {
    title: (name) => `¿Pase de configuración para ${name}?`,
    nothingYet: {
      title: 'Todavía no ha cambiado nada.',
      text: (name) => `${name} todavía puede configurarlo con un código del buzón. Eso pone fin a la solicitud.`,
    },
    then: {
      title: 'Una segunda persona aprueba.',
      text: (wait) =>
        `Con la palabra de otro administrador el pase se puede mostrar enseguida. Con la de soporte se espera: ${wait}. Entonces una de las dos personas lo ve y lo lee; durante una hora sustituye una vez al código del correo.`,
    },
    waits: (name, due) => `Desde ${due} se puede mostrar el pase para ${name}, si nadie lo detiene o lo rechaza antes.`,
    approve: 'Aprobar el pase',
    tookEffect: 'Hecho: el pase se puede mostrar',
    approved: 'Ha aprobado el pase. Todas las personas afectadas lo saben.',
    refused: 'Ha rechazado la solicitud. No hay pase.',
    withdrawn: 'Ha retirado la solicitud. No hay pase.',
  },
}
