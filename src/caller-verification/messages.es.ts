import { html } from '../web/html.ts'
import type { Words } from './messages.ts'

export const es: Words = {
  caller: {
    title: 'Confirmar una llamada con soporte',
    never: {
      title: 'Solo si usted llamó a soporte',
      next: 'Soporte nunca le llama para pedirle esto. Si alguien le llamó y le envió aquí, cuelgue.',
    },
    ticket: 'Número de ticket',
    ticketHint: 'Está en el correo sobre su mensaje a soporte y es como T-1234.',
    goOn: 'Continuar',
    about: (number) => `Sobre el ticket ${number}. El agente al teléfono espera a que escriba aquí su contraseña.`,
    email: 'Dirección de correo electrónico',
    password: 'Contraseña',
    passwordHint: 'Escríbala aquí y en ningún otro sitio. Nunca la diga por teléfono, tampoco a soporte.',
    show: 'Mostrar las palabras',
    otherTicket: 'Otro número de ticket',
    words: {
      title: 'Tres palabras para soporte',
      onlyIf: (you) => html`Solo si ${you} llamó a soporte.`,
      you: 'usted',
      reads: {
        removal: 'Quien lea estas palabras puede iniciar la eliminación de su segundo factor.',
        'set-up': 'Quien lea estas palabras puede iniciar la configuración de un segundo factor para su cuenta.',
      },
      forAccount: (address, number) => `Cuenta ${address}, ticket ${number}.`,
      first: {
        heading: 'Pregunte por este número',
        label: 'Número del agente',
        text: 'La persona al teléfono debe poder decirle este número. Si no puede, cuelgue.',
      },
      then: {
        heading: 'Lea estas palabras',
        label: 'Sus tres palabras',
        text: (time) => `A la persona a la que usted llamó y a nadie más. Valen hasta las ${time}.`,
      },
      next: {
        heading: 'Qué ocurre después',
        text: {
          removal: (wait) =>
            `Soporte sabe que el ticket trata de su cuenta. Restablecer requiere aún una segunda persona y al menos ${wait}; cada una de sus direcciones recibe un correo que puede detenerlo.`,
          'set-up': (wait) =>
            `Soporte sabe que el ticket trata de su cuenta. Un pase para la configuración requiere aún una segunda persona y al menos ${wait}; cada una de sus direcciones recibe un correo que puede detenerlo.`,
        },
        look: 'Ver cómo está',
      },
      mailbox: {
        title: 'Quizá no lo necesite',
        next: 'En su cuenta no hay nada que eliminar. Inicie sesión con su contraseña: para la configuración le enviamos un código por correo. Siga aquí solo si no puede leer ese buzón.',
      },
      not: {
        heading: '¿No llamó usted a soporte?',
        text: 'Cuelgue, deténgalo aquí y cambie su contraseña: puede que ya la conozca otra persona.',
        go: 'No era mi llamada: detenerla',
      },
    },
    ended: {
      tied: {
        title: 'Soporte sabe que es usted',
        next: 'Puede cerrar esta página y colgar. De lo que se inicie para su cuenta le avisamos por correo.',
      },
      tries: {
        title: 'No se entendieron las palabras',
        next: 'Ya no valen. Pida al agente que empiece de nuevo y escriba otra vez su contraseña.',
      },
      expired: {
        title: 'Las palabras ya no valen',
        next: 'Han pasado quince minutos. Pida al agente que empiece de nuevo y escriba otra vez su contraseña.',
      },
      stopped: {
        title: 'Esta llamada está detenida',
        next: 'Las palabras ya no valen. Cambie su contraseña si otra persona puede conocerla.',
      },
      again: {
        title: 'Estas palabras ya no valen',
        next: 'El agente ha empezado de nuevo, o las palabras se mostraron en otro navegador. Si no fue usted, alguien conoce su contraseña: deténgalo desde el correo y cámbiela.',
      },
      closed: {
        title: 'El ticket se cerró',
        next: 'Las palabras ya no valen. Escriba otra vez a soporte.',
      },
      changed: {
        title: 'Las palabras ya no valen',
        next: 'Algo cambió entretanto en su cuenta. Pida al agente que empiece de nuevo.',
      },
    },
    notNeeded: {
      title: 'Para esto no necesita llamar',
      next: 'El inicio de sesión en dos pasos está desactivado en su cuenta: bastan su dirección y su contraseña para iniciar sesión, y no hay nada que soporte tenga que eliminar.',
    },
    refused: {
      number: {
        title: 'Eso no es un número de ticket',
        next: 'Es como T-1234 y está en el correo sobre su mensaje a soporte.',
      },
      'no-call': {
        title: 'Nadie en soporte espera este número de ticket',
        next: 'Compárelo con el agente. Solo puede empezar un agente al que usted llamó; si no puede, cuelgue.',
      },
      changed: { title: 'Su cuenta cambió en este momento', next: 'No se mostró nada. Inténtelo de nuevo.' },
    },
    signIn: 'Ir al inicio de sesión',
    support: 'Escribir a soporte',
    help: 'Ayuda',
  },
  mail: {
    subject: (platform) => `Alguien habla con soporte sobre su cuenta de ${platform}`,
    heading: '¿Llamó usted a soporte?',
    what: (number) =>
      `Alguien que conoce su contraseña habla por teléfono con soporte sobre el ticket ${number} y acaba de ver tres palabras. Quien lea estas palabras a soporte puede iniciar la eliminación de su segundo factor.`,
    ifYou: 'Si llamó usted mismo a soporte, todo está bien: no tiene que hacer nada.',
    ifNot:
      'Si alguien le llamó y dice ser de soporte, cuelgue: soporte nunca le llama para pedirle estas palabras. Si nadie de ustedes llamó, pulse el enlace de abajo. Lo termina al instante.',
    ticket: 'Número de ticket',
    when: 'Cuándo',
    browser: 'Navegador',
    unknownBrowser: 'Navegador desconocido',
    network: 'Red',
  },
  desk: {
    heading: 'Persona que llama',
    title: (number) => `${number}: verificar a quien llama`,
    why: 'Una dirección escrita no prueba nada. El ticket queda unido a una cuenta solo cuando quien llama ha escrito su contraseña y le ha leído a usted tres palabras.',
    begin: 'Verificar a quien llama',
    beginAgain: 'Verificar de nuevo a quien llama',
    back: 'Volver al ticket',
    verified: (time) => ({
      title: 'La persona que llama está verificada',
      next: `El ticket está unido a una cuenta. Vale hasta el ${time}.`,
    }),
    verifiedBefore: (time) => ({
      title: 'La persona que llama fue verificada',
      next: `Fue el ${time} y ya no vale. Para cualquier cosa nueva, verifique de nuevo a quien llama.`,
    }),
    stopped: (time) => ({
      title: 'Alguien detuvo una llamada de este ticket',
      next: `Quien tiene una cuenta dijo, el ${time}, que no era su llamada. Cuente con un ataque: no siga sin un operador.`,
    }),
    running: (time) => ({
      title: 'Usted está verificando a quien llama',
      next: `Las palabras valen hasta las ${time}.`,
    }),
    other: {
      title: 'Otra persona está verificando a quien llama',
      next: 'Empezar de nuevo termina eso: las palabras que ve quien llama ya no valdrían.',
    },
    goOn: 'Seguir con la llamada',
    steps: {
      page: {
        heading: 'Envíe a quien llama a esta página',
        text: (address, number) =>
          html`Quien llama abre ${address} en un navegador, escribe ${number} y después su dirección y su contraseña.`,
      },
      number: {
        heading: 'Diga este número',
        label: 'Su número',
        text: 'Está en la página de quien llama. Con él sabe que usted es de soporte.',
      },
      words: {
        heading: 'Deje que le lea tres palabras',
        text: 'Nunca diga una palabra primero, no ayude y no lea nada más que el número.',
        label: 'Las tres palabras',
        hint: (time) => `Las mayúsculas no importan. Las palabras valen hasta las ${time}.`,
        go: 'Comprobar las palabras',
      },
    },
    waiting: 'Nadie ha escrito todavía una contraseña.',
    entered: (time) => `Quien llama ve las palabras desde las ${time}.`,
    several: (times) => ({
      title: `Las palabras se mostraron ${times} veces`,
      next: 'Solo valen las más nuevas. Si quien llama no volvió a escribir la contraseña, lo hizo otra persona.',
    }),
    lookAgain: 'Mirar otra vez',
    last: {
      tries: { title: 'Cinco veces las palabras no eran correctas', next: 'Ya no valen.' },
      expired: { title: 'Las palabras ya no valen', next: 'Han pasado quince minutos.' },
      changed: { title: 'Las palabras ya no valen', next: 'Algo cambió entretanto en la cuenta.' },
    },
    refused: {
      over: {
        title: 'Esta llamada ha terminado',
        next: 'No se comprobó nada. Mire cómo está y empiece de nuevo.',
      },
      'not-yet': {
        title: 'Quien llama aún no ve ninguna palabra',
        next: 'No se comprobó nada y no se gastó ningún intento. Espere a que escriba la contraseña.',
      },
      malformed: {
        title: 'Eso no son tres palabras',
        next: 'Escriba las palabras con espacios entre ellas. No se gastó ningún intento.',
      },
      'own-account': { title: 'Esa es su propia cuenta', next: 'Tiene que ayudarle otro agente.' },
      changed: {
        title: 'Las palabras ya no valen',
        next: 'Algo cambió entretanto en la cuenta. Empiece de nuevo.',
      },
      'none-left': {
        title: 'Cinco veces las palabras no eran correctas',
        next: 'Ya no valen. Si confía en la línea, empiece de nuevo; si no, termine la llamada.',
      },
      closed: {
        title: 'Este ticket está cerrado',
        next: 'Ábralo de nuevo antes de verificar a quien llama.',
      },
    },
    wrong: (left) => ({
      title: 'Esas no son las palabras',
      next: `Intentos que quedan: ${left}. Deje que se las lean otra vez.`,
    }),
  },
}
