import type { Messages } from '../web/language.ts'

const en = {
  title: 'Company admin',
  tabs: { members: 'Members', invitations: 'Invitations', policy: 'Policy', audit: 'Audit trail' },
  admins: 'Admins',
  you: 'you',
  members: 'Members',
  count: (members: number) => `People in this company, you and whoever is invited included: ${members}`,
  alone: {
    title: 'You are the only admin',
    text: 'If you lose your phone, nobody in your company can help you. Invite a deputy: somebody new, as an admin.',
    go: 'Invite a deputy',
  },
  rest: 'Everything else',
  restWhy: (platform: string) =>
    `There are no pages yet for members and the date of this company. Whoever runs ${platform} does it by command line, and writing to support reaches them:`,
  can: {
    reset: 'Reset the two-factor login of a member whose phone is gone',
    policy: 'Require two-factor login of everybody in this company, earlier than the platform does',
  },
  ask: 'Write to support',
  refused: {
    title: 'This page is for company admins',
    next: (company: string) => `You are a member of ${company}, and no admin there.`,
    none: 'Your account belongs to no company.',
  },
}

const de: typeof en = {
  title: 'Firmenadmin',
  tabs: { members: 'Mitglieder', invitations: 'Einladungen', policy: 'Richtlinie', audit: 'Protokoll' },
  admins: 'Firmenadmins',
  you: 'Sie',
  members: 'Mitglieder',
  count: (members) => `Personen in dieser Firma, Sie und alle Eingeladenen eingeschlossen: ${members}`,
  alone: {
    title: 'Sie sind der einzige Firmenadmin',
    text: 'Wenn Sie Ihr Telefon verlieren, kann Ihnen in Ihrer Firma niemand helfen. Laden Sie eine Vertretung ein: eine neue Person, als Firmenadmin.',
    go: 'Vertretung einladen',
  },
  rest: 'Alles andere',
  restWhy: (platform) =>
    `Für Mitglieder und das Datum dieser Firma gibt es noch keine Seiten. Der Betreiber von ${platform} erledigt das mit der Befehlszeile, und der Support leitet es an ihn weiter:`,
  can: {
    reset: 'Die Zwei-Faktor-Anmeldung eines Mitglieds zurücksetzen, dessen Telefon weg ist',
    policy: 'Die Zwei-Faktor-Anmeldung von allen in dieser Firma verlangen, früher als die Plattform',
  },
  ask: 'Dem Support schreiben',
  refused: {
    title: 'Diese Seite ist für Firmenadmins',
    next: (company) => `Sie sind Mitglied von ${company}, aber dort kein Firmenadmin.`,
    none: 'Ihr Konto gehört zu keiner Firma.',
  },
}

const es: typeof en = {
  title: 'Administrador de la empresa',
  tabs: { members: 'Miembros', invitations: 'Invitaciones', policy: 'Política', audit: 'Registro de actividad' },
  admins: 'Administradores',
  you: 'usted',
  members: 'Miembros',
  count: (members) => `Personas en esta empresa, incluidos usted y quienes están invitados: ${members}`,
  alone: {
    title: 'Usted es el único administrador',
    text: 'Si pierde el teléfono, nadie de su empresa podrá ayudarle. Invite a un suplente: una persona nueva, como administrador.',
    go: 'Invitar a un suplente',
  },
  rest: 'Todo lo demás',
  restWhy: (platform) =>
    `Todavía no hay páginas para los miembros y la fecha de esta empresa. Quien gestiona ${platform} lo hace desde la línea de comandos, y escribir a soporte le llega:`,
  can: {
    reset: 'Restablecer el inicio de sesión en dos pasos de un miembro que ha perdido el teléfono',
    policy: 'Exigir el inicio de sesión en dos pasos a todos en esta empresa, antes que la plataforma',
  },
  ask: 'Escribir a soporte',
  refused: {
    title: 'Esta página es para administradores de la empresa',
    next: (company) => `Es miembro de ${company}, pero no administrador.`,
    none: 'Su cuenta no pertenece a ninguna empresa.',
  },
}

export const messages: Messages<typeof en> = { en, de, es }
