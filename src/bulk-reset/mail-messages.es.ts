import type { MailWords } from './mail-messages.ts'

export const es: MailWords = {
  facts: {
    by: 'Solicitado por',
    approvedBy: 'Aprobado por',
    reason: 'Motivo',
    members: 'Miembros',
    until: 'Abierta hasta',
    reset: 'Restablecidos',
    leftOut: 'Quedan fuera',
  },
  opened: {
    subject: (platform) => `${platform}: un restablecimiento de varios miembros necesita a una segunda persona`,
    heading: 'Un restablecimiento de varios miembros necesita a una segunda persona',
    text: (company) => `Se quiere restablecer el inicio de sesión en dos pasos de varios miembros de ${company}.`,
    decide:
      'Otro administrador tiene que aprobarlo; hasta entonces no se restablece a nadie. Pregunte antes a quien lo pidió, en persona o en un número que conozca. Cualquier otro administrador puede rechazarlo.',
  },
  ended: {
    subject: (platform) => `${platform}: un restablecimiento de varios miembros ha terminado`,
    heading: 'Un restablecimiento de varios miembros ha terminado',
    text: (company) =>
      `Ha terminado un restablecimiento del inicio de sesión en dos pasos de varios miembros de ${company}.`,
  },
  because: {
    'took-effect': 'Se llevó a cabo, como habían decidido dos personas. La página dice qué fue de cada miembro.',
    refused: 'Uno de los administradores lo rechazó.',
    withdrawn: 'Quien lo abrió lo retiró.',
    expired: 'En 7 días nadie lo aprobó.',
    overtaken: 'Una de las personas que decidieron perdió el rol.',
  },
  button: 'Ver la solicitud',
}
