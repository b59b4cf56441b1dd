import type { PageWords } from './page-messages.ts'

const told = {
  what: 'Se avisa de cada paso.',
  more: 'A todas las direcciones registradas, cada vez con un enlace que lo detiene.',
}

export const es: PageWords = {
  back: 'Miembros',
  support: 'Escribir a soporte',
  title: (name) => `Pase de configuración para ${name}`,
  lead: 'Para quien tiene que configurar el inicio de sesión en dos pasos y no puede leer su buzón. El pase sustituye una vez al código del correo.',
  ask: {
    lines: {
      admin: (wait) => [
        {
          what: 'Una segunda persona tiene que aprobarlo.',
          more: 'Otro administrador de la empresa; donde no cuente ningún otro, alguien de soporte.',
        },
        {
          what: 'Entonces se puede mostrar el pase.',
          more: `Con la palabra de otro administrador enseguida, con la de soporte más tarde: ${wait}.`,
        },
        told,
      ],
      support: (wait) => [
        {
          what: 'Una segunda persona de soporte tiene que aprobarlo.',
          more: 'Ni quien lo pide ni la propia persona.',
        },
        { what: 'Después se espera.', more: `Este tiempo: ${wait}. Luego una de las dos personas ve el pase.` },
        told,
      ],
    },
    danger:
      'Quien tenga la contraseña y el pase puede configurar una aplicación de autenticación propia. Asegúrese de que habla con la persona y no con alguien que tiene prisa.',
    reason: 'Motivo',
    reasonHint: (name) => `Queda en el registro. ${name} también lo ve.`,
    go: 'Pedir un pase',
  },
  waiting: {
    title: 'Hay una solicitud en espera',
    text: 'Una segunda persona tiene que aprobarla, y después puede que se espere todavía.',
    go: 'Ver la solicitud',
  },
  ready: {
    title: 'El pase se puede mostrar',
    now: 'Dos personas están de acuerdo.',
    until: (instant) => `Dos personas están de acuerdo. Se puede mostrar hasta ${instant}.`,
    others: 'Quien lo pidió o lo aprobó puede verlo.',
    before: (name) =>
      `Llame antes a ${name}, a un número que conozca. El pase se muestra una vez y funciona durante una hora.`,
    go: 'Mostrar el pase',
  },
  shown: {
    title: 'El pase',
    until: (time) =>
      `Funciona una vez, hasta las ${time}. Solo usted lo ve, en esta página, hasta que se use o caduque.`,
    how: [
      { what: 'Léalo en grupos de cuatro signos.', more: 'No contiene I, L, O ni U.' },
      {
        what: 'La persona inicia sesión con la contraseña.',
        more: 'En la página «Consulte su buzón» está «Tengo un pase de configuración».',
      },
      {
        what: 'Entonces se configura el inicio de sesión en dos pasos.',
        more: 'Siga al teléfono hasta que se acepte el primer código.',
      },
    ],
    only: 'No lo envíe por correo ni por chat, y no se lo dé a nadie más que a la persona.',
  },
  shownElsewhere: {
    title: 'Se mostró un pase',
    text: (time) =>
      `Funciona hasta las ${time} y solo se ve en la sesión que lo mostró. Quien necesite otro lo pide de nuevo: el nuevo termina este.`,
  },
  changed: { title: 'Entretanto ha cambiado algo', next: 'Esta página dice cómo está ahora.' },
  notVerified: {
    title: 'Quien llama no está verificado',
    next: 'Un pase empieza con alguien cuyas tres palabras fueron correctas en las últimas 24 horas. Verifique a quien llama en la página del ticket.',
  },
  no: {
    'own-account': () => ({
      title: 'Nadie pide un pase para sí mismo',
      next: 'Puede pedirlo otra persona del equipo.',
    }),
    'managed-elsewhere': (name) => ({
      title: `Otra empresa gestiona la cuenta de ${name}`,
      next: 'Pueden ayudar sus administradores, o soporte.',
    }),
    'managed-by-none': (name) => ({
      title: `Ninguna empresa gestiona la cuenta de ${name}`,
      next: 'Puede ayudar soporte.',
    }),
    'account-not-active': (name) => ({
      title: `La cuenta de ${name} no está activa`,
      next: 'Un pase es para quien inicia sesión con una contraseña y después tiene que configurar.',
    }),
    'two-factor-on': (name) => ({
      title: `El inicio de sesión en dos pasos de ${name} está activado`,
      next: 'Si el teléfono ya no está, primero hay que restablecerlo. Después habrá algo que configurar.',
    }),
    'not-due': (name) => ({
      title: `${name} todavía no tiene nada que configurar`,
      next: 'El inicio de sesión en dos pasos está desactivado y no es obligatorio. Un pase es para quien tiene que configurar ahora.',
    }),
    'support-only': (name) => ({
      title: `Sobre un pase para ${name} decide soporte`,
      next: 'Vale para quien es administrador o lo fue hace poco, trabaja para la plataforma o pertenece a varias empresas. Soporte pregunta a dos personas y espera.',
    }),
  },
  section: {
    title: 'Pase de configuración',
    text: 'Para quien llama, no puede leer su buzón y tiene que configurar el inicio de sesión en dos pasos.',
    go: 'Pase de configuración',
  },
}
