import type { Words } from './messages.ts'

export const es: Words = {
  when: 'Cuándo',
  person: 'Quién',
  address: 'Dirección',
  unknown: {
    heading: '¿No sabe nada de esto?',
    text: 'Pregunte a los demás operadores. Quien puede ejecutar comandos en la máquina puede hacerlo; el registro de auditoría dice cuándo ocurrió.',
  },
  reset: {
    subject: (platform) => `${platform}: el inicio de sesión en dos pasos de una persona se restableció por comando`,
    heading: 'El inicio de sesión en dos pasos de una persona se restableció por comando',
    text: (platform) =>
      `Un operador de ${platform} usó la vía que no necesita a nadie más. La persona recibe un aviso por correo y puede detenerlo.`,
    reason: 'Motivo',
  },
  staff: {
    subject: (platform) => `${platform}: alguien nuevo ayuda a operarla`,
    heading: 'Alguien nuevo ayuda a operar la plataforma',
    text: (platform) =>
      `Un operador de ${platform} creó una cuenta que puede más que los miembros y los administradores.`,
    role: 'Como',
    roles: { support: 'agente de soporte', operator: 'operador' },
  },
  request: {
    subject: (platform) => `${platform}: un restablecimiento necesita a un operador`,
    heading: 'Un restablecimiento necesita a un operador',
    text: (platform) =>
      `La persona detuvo dos solicitudes de restablecer esta cuenta de ${platform}. Una tercera espera a un operador como segunda persona. Llame a la persona, a un número que conozca, antes de aprobarla.`,
    button: 'Ver la solicitud',
  },
  date: {
    subject: (platform) => `${platform}: el inicio de sesión en dos pasos es obligatorio más tarde o ya no lo es`,
    heading: 'Una fecha del inicio de sesión en dos pasos se retrasó o se quitó',
    text: (platform) =>
      `Un operador de ${platform} cambió desde cuándo es obligatorio un código. Hasta entonces basta una contraseña a quien no lo haya configurado.`,
    byAdmin: (platform) =>
      `Un administrador de una empresa en ${platform} cambió desde cuándo es obligatorio un código en ella. Hasta entonces basta allí una contraseña a quien no lo haya configurado.`,
    whose: 'Para',
    before: 'Hasta ahora',
    now: 'Desde ahora',
    none: 'sin fecha',
  },
  head: {
    subject: (platform, entry) => `${platform}: estado de la cadena de auditoría, entrada ${entry}`,
    heading: 'El estado de la cadena de auditoría',
    text: (platform) =>
      `Cada fila del registro de auditoría de ${platform} está en una cadena de hashes. Este es su final en el día de hoy; responde de todo lo anterior.`,
    keep: 'Guarde este correo. Si alguna vez duda del registro, «doorward audit verify --head» con el estado de abajo dice si algo anterior se ha cambiado desde entonces.',
    entry: 'Entrada',
    head: 'Estado',
  },
}
