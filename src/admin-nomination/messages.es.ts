import type { Words } from './messages.ts'

export const es: Words = {
  title: (name) => `Hacer administrador a ${name}`,
  lead: 'Para una empresa que nadie dirige: ningún administrador está activo con un inicio de sesión en dos pasos que funcione.',
  waiting: { title: 'Hay una solicitud en espera', go: 'Ver la solicitud' },
  form: {
    lines: (wait) => [
      {
        what: 'Una segunda persona de soporte tiene que aprobarlo.',
        more: 'Ni quien lo pide ni la propia persona.',
      },
      {
        what: 'Después se espera.',
        more: `Este tiempo: ${wait}. Si para entonces la empresa tiene un administrador, no ocurre nada.`,
      },
      {
        what: 'Se avisa de cada paso.',
        more: 'A la persona en todas sus direcciones, con un enlace que lo detiene, y a los miembros que hasta hace poco eran administradores.',
      },
    ],
    danger:
      'Un administrador lee quién trabaja allí, restablece el inicio de sesión en dos pasos e invita a personas. Pregunte a la empresa por una vía que no haya indicado quien llamó.',
    company: 'Empresa sin administrador',
    reason: 'Motivo',
    reasonHint: (name) => `Queda en el registro. ${name} también lo ve.`,
    go: 'Pedirlo',
  },
  own: { title: 'Nadie se propone a sí mismo', next: 'Puede pedirlo otra persona del equipo.' },
  notVerified: {
    title: 'Quien llama no está verificado',
    next: 'Esto empieza con alguien cuyas tres palabras fueron correctas en las últimas 24 horas. Verifique a quien llama en la página del ticket.',
  },
  none: (name) => ({
    title: `${name} no pertenece a ninguna empresa sin administrador`,
    next: 'Donde hay un administrador, nombra él. Quien pasa a ser administrador tiene activado el inicio de sesión en dos pasos.',
  }),
  unknownCompany: { title: 'Elija una de las empresas', next: 'No se ha cambiado nada.' },
  changed: { title: 'Entretanto ha cambiado algo', next: 'Esta página dice cómo está ahora.' },
  section: {
    title: 'Un administrador nuevo de la empresa',
    text: 'La persona pertenece a una empresa que nadie dirige.',
    go: 'Hacer administrador a la persona',
  },
  mail: {
    asked: {
      subject: (company) => `${company}: alguien va a ser el administrador`,
      heading: 'Se pidió a soporte hacer administrador a alguien',
      text: (name, address, company) =>
        `Ahora mismo nadie dirige ${company}. Alguien llamó a soporte y pidió hacer administrador a ${name} (${address}). Dos personas de soporte tienen que aprobarlo, y después se espera.`,
    },
    done: {
      subject: (company) => `${company} tiene un administrador nuevo`,
      heading: 'Soporte hizo administrador a alguien',
      text: (name, address, company) =>
        `${name} (${address}) es desde ahora administrador de ${company}, como habían decidido dos personas de soporte.`,
    },
    when: 'Cuándo',
    objection: {
      heading: '¿No debe ser así?',
      text: 'Usted dirigió esta empresa hasta hace poco. Si sabe por qué no debe ocurrir, dígaselo enseguida a soporte.',
      link: 'Escribir a soporte',
    },
  },
}
