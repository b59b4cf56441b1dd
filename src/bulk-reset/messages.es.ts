import type { Words } from './messages.ts'

export const es: Words = {
  title: '¿Restablecer el inicio de sesión en dos pasos de varios miembros?',
  back: 'Miembros',
  selection: 'La selección es lo que muestra la lista de miembros.',
  change: 'Cambiar la selección',
  toBeReset: (count) => `Por restablecer: ${count}`,
  leftOut: (count) => `Quedan fuera: ${count}`,
  nobody: {
    title: 'A ninguna de estas personas se la puede restablecer en grupo',
    next: 'La lista de abajo dice por qué. Elija otro filtro, o use la llave junto a un miembro.',
  },
  more: (names, count) => `${names} y ${count} más`,
  why: {
    admin: 'Es o era hace poco administrador: requiere una solicitud propia',
    staff: 'Trabaja para la plataforma: requiere una solicitud propia',
    'several-companies': 'Pertenece a varias empresas: requiere una solicitud propia',
    'reset-already': 'Ya restablecido, falta la configuración',
    'no-member': 'Ya no pertenece a la empresa',
    'not-reached': 'Terminó antes de que les tocara',
  },
  lines: {
    second: {
      what: 'Un segundo administrador tiene que aprobarlo.',
      more: 'Hasta entonces no se restablece a nadie.',
    },
    then: {
      what: 'Después se restablece a todos, en unos minutos.',
      more: 'Se cierran todas sus sesiones, dejan de valer la entrada de la aplicación y los códigos de recuperación, y en el siguiente inicio de sesión se configura una aplicación nueva, tras comprobar el buzón.',
    },
    told: {
      what: 'Cada uno recibe un correo,',
      more: 'con un enlace para configurar de nuevo y otro para detenerlo. A los demás administradores se les avisa de cada paso.',
    },
  },
  alone: '¿Falta un solo teléfono? Entonces basta la llave junto a ese miembro, y es más rápido.',
  reason: 'Motivo',
  reasonHint: 'Queda en el registro. Los miembros también lo ven.',
  count: 'Número de miembros',
  countHint: 'Escriba a cuántos se va a restablecer. El número está arriba.',
  wrongCount: (now) => ({
    title: 'No serían tantos',
    next: `Ahora quedarían por restablecer: ${now}. Mire otra vez los nombres y escriba ese número.`,
  }),
  tooMany: (most) => ({
    title: `Como máximo ${most} miembros a la vez`,
    next: 'Elija un filtro más estrecho, por ejemplo las primeras letras de los nombres, y solicite los demás cuando estos estén hechos.',
  }),
  go: 'Solicitar el restablecimiento',
  cancel: 'Cancelar',
  noSecond: {
    title: 'Nadie en su empresa puede ser la segunda persona',
    next: 'Restablecer a varios miembros requiere dos administradores, y ningún otro podría aprobar su solicitud. Con la llave se restablece a un miembro tras otro; con el resto ayuda soporte.',
  },
  openAlready: {
    title: 'Ya hay abierto un restablecimiento de varios miembros',
    next: 'Solo hay uno a la vez. Espera a una segunda persona o está en marcha.',
  },
  toOpen: 'Ver la solicitud',
  support: 'Escribir a soporte',
  one: {
    title: 'Restablecimiento de varios miembros',
    row: (count) => `Restablecimiento de varios miembros: ${count}`,
    nothingYet: {
      what: 'Todavía no se ha restablecido a nadie.',
      more: 'Todas las aplicaciones siguen funcionando, y usar una no cambia nada aquí.',
    },
    approved: {
      what: 'Aprobado: se restablece a un miembro tras otro.',
      more: 'Cualquier otro administrador puede rechazarlo todavía para quienes esperan.',
    },
    call: (name) =>
      `Pregunte a ${name}, en persona o en un número que conozca, antes de aprobar. Afecta a muchas personas a la vez.`,
    progress: { waiting: (count) => `En espera: ${count}`, reset: (count) => `Restablecidos: ${count}` },
    approve: 'Aprobar el restablecimiento',
    refuse: 'Rechazarlo',
    withdraw: 'Retirar la solicitud',
    members: 'De quiénes se trata',
    waiting: 'Por restablecer',
    reset: 'Restablecidos',
    reload: 'Ver cómo va',
  },
  states: {
    open: (instant) => `Espera a una segunda persona hasta el ${instant}`,
    approved: 'Aprobada: se está restableciendo a los miembros',
    'took-effect': 'Hecha',
    refused: 'Rechazada',
    withdrawn: 'Retirada',
    expired: 'Terminada: nadie la aprobó a tiempo',
    overtaken: 'Terminada: una de las personas que decidieron perdió el rol',
  },
  said: {
    opened:
      'Ha solicitado el restablecimiento. Se ha avisado a los demás administradores; uno de ellos tiene que aprobarlo.',
    approved: 'Lo ha aprobado. En unos segundos se restablece a los primeros miembros.',
    refused: 'Lo ha rechazado. No se restablece a nadie más.',
    withdrawn: 'Lo ha retirado. No se restablece a nadie más.',
  },
}
