import type { Words } from './messages.ts'

export const es: Words = {
  title: 'Invitaciones',
  lead: (company) =>
    `Quien acepta una invitación es miembro de ${company} desde ese momento. Un enlace funciona una vez y durante 7 días.`,
  form: {
    title: 'Invitar a personas',
    emails: 'Direcciones de correo electrónico',
    emailsHint:
      'Hasta 200 a la vez: una por línea, o separadas por comas o puntos y comas. También se entiende «Nombre <dirección>».',
    role: 'Función',
    roleHint:
      'Los administradores invitan y eliminan a personas y restablecen el inicio de sesión en dos pasos. Invitar a uno pide un código nuevo.',
    member: 'Miembro',
    admin: 'Administrador de la empresa',
    note: 'Unas palabras para el correo, si quiere',
    noteHint: 'Como máximo 300 caracteres, sin enlaces.',
    go: 'Enviar invitaciones',
    table: 'Invitar desde una tabla (CSV)',
  },
  answers: { title: 'Qué ha pasado con cada dirección' },
  answer: {
    invited: 'Se ha invitado.',
    'already-member': 'Ya es miembro de esta empresa.',
    'already-invited': 'Ya tiene una invitación. «Enviar otra vez» en la lista de abajo crea un enlace nuevo.',
    'not-an-address': 'No es una dirección de correo electrónico.',
    'line-wrong': 'No se ha enviado: algo en su línea no está bien.',
    'mail-limit': 'Ha recibido demasiadas invitaciones últimamente. Inténtelo hoy más tarde o mañana.',
    'company-limit': 'No se ha enviado: su empresa ha enviado 1000 invitaciones en un día. Inténtelo mañana.',
    'not-allowed': 'No se ha enviado: usted ya no puede invitar aquí.',
  },
  said: {
    invited: 'Las invitaciones están en camino.',
    nobody: 'No se ha invitado a nadie nuevo.',
    again: 'La invitación está otra vez en camino. El enlace anterior ya no sirve.',
    withdrawn: 'La invitación se ha retirado. Su enlace ya no sirve.',
  },
  refused: {
    'no-address': {
      title: 'Escriba al menos una dirección de correo electrónico',
      next: 'Una por línea, o separadas por comas.',
    },
    'too-many': { title: 'Son más de 200 direcciones', next: 'Envíelas en dos o más veces.' },
    'note-too-long': {
      title: 'Las palabras para el correo son demasiado largas',
      next: 'Pueden tener 300 caracteres.',
    },
    'note-with-link': {
      title: 'Las palabras para el correo no pueden contener enlaces ni direcciones',
      next: 'Quite lo que parezca una dirección web o de correo.',
    },
    'not-an-address': {
      title: 'No se ha invitado a nadie',
      next: 'Lo que hay en el campo no es una dirección de correo electrónico.',
    },
    'already-member': {
      title: 'No se ha invitado a nadie nuevo',
      next: 'Todas las personas indicadas ya son miembros.',
    },
    'already-invited': {
      title: 'No se ha invitado a nadie nuevo',
      next: 'Quien ya está invitado recibe un enlace nuevo con «Enviar otra vez» en la lista.',
    },
    'mail-limit': {
      title: 'Demasiadas invitaciones a esta dirección últimamente',
      next: 'Una persona recibe como máximo 3 por hora y 10 por día. Inténtelo más tarde.',
    },
    'company-limit': {
      title: 'Su empresa ha enviado 1000 invitaciones en un día',
      next: 'Inténtelo mañana.',
    },
    'not-allowed': {
      title: 'Usted ya no puede invitar aquí',
      next: 'Inicie sesión otra vez o pregunte a otro administrador.',
    },
  },
  empty: 'Nadie está pendiente de unirse. Escriba las direcciones de quienes van a trabajar con usted.',
  list: {
    caption: 'Invitaciones pendientes',
    address: 'Dirección',
    role: 'Función',
    state: 'Invitación',
    actions: 'Acciones',
    note: (words) => `«${words}»`,
    waits: (on, days) => `${on}, enlace válido ${days} más`,
    expired: (on) => `Caducó el ${on}`,
    cameBack: (on) => `El correo volvió el ${on}`,
    inviterGone: 'De alguien que ya no es administrador: envíela otra vez',
    again: 'Enviar otra vez',
    againOf: (email) => `a ${email}`,
    withdraw: 'Retirar',
    withdrawOf: (email) => `la invitación de ${email}`,
  },
  import: {
    title: 'Invitar desde una tabla',
    lead: (header) =>
      `La primera línea nombra las columnas: ${header}. Solo la primera de ellas es obligatoria; la función es member o admin, el orden es libre. No se envía nada antes de que haya visto qué haría cada línea.`,
    table: 'Tabla (CSV)',
    hint: 'Hasta 500 líneas, separadas por comas o puntos y comas.',
    file: 'O un archivo',
    fileHint: 'CSV en UTF-8, como máximo 128 KB. Cuenta en lugar de lo que hay en el campo.',
    dryRun: 'Mostrar qué pasaría',
    back: 'Volver a las invitaciones',
    plan: (good, all) => `Recibirían una invitación: ${good} de ${all}`,
    line: (number, email) => `Línea ${number}: ${email}`,
    becomes: {
      invited: 'Recibirá una invitación.',
      'already-member': 'Ya es miembro de esta empresa.',
      'already-invited': 'Ya tiene una invitación.',
      'not-an-address': 'No es una dirección de correo electrónico.',
      'unknown-role': 'La función (role) tiene que ser member o admin.',
      'note-too-long': 'Las palabras (note) tienen más de 300 caracteres.',
      'note-with-link': 'Las palabras (note) contienen un enlace o una dirección.',
      twice: 'Ya está en una línea anterior.',
      'line-wrong': 'Algo en esta línea no está bien.',
      'mail-limit': 'Ha recibido demasiadas invitaciones últimamente.',
      'company-limit': 'Su empresa ha enviado 1000 invitaciones en un día.',
      'not-allowed': 'Usted ya no puede invitar aquí.',
    },
    refused: {
      'no-lines': {
        title: 'No hay ninguna línea debajo de los nombres de las columnas',
        next: 'La primera línea nombra las columnas; debajo están las personas.',
      },
      'no-email-column': {
        title: 'Falta la columna de las direcciones',
        next: 'La primera línea tiene que nombrarla, como se llama arriba.',
      },
      'too-many-lines': { title: 'Son más de 500 líneas', next: 'Envíelas en dos o más veces.' },
    },
  },
  next: 'Página siguiente',
  first: 'Primera página',
}
