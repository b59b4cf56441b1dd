import type { Messages } from '../web/language.ts'

const en = {
  title: 'Company admin',
  tabs: { members: 'Members', invitations: 'Invitations', policy: 'Policy', audit: 'Audit trail' },
  refused: {
    title: 'This page is for company admins',
    next: (company: string) => `You are a member of ${company}, and no admin there.`,
    none: 'Your account belongs to no company.',
  },
}

const de: typeof en = {
  title: 'Firmenadmin',
  tabs: { members: 'Mitglieder', invitations: 'Einladungen', policy: 'Richtlinie', audit: 'Protokoll' },
  refused: {
    title: 'Diese Seite ist für Firmenadmins',
    next: (company) => `Sie sind Mitglied von ${company}, aber dort kein Firmenadmin.`,
    none: 'Ihr Konto gehört zu keiner Firma.',
  },
}

const es: typeof en = {
  title: 'Administrador de la empresa',
  tabs: { members: 'Miembros', invitations: 'Invitaciones', policy: 'Política', audit: 'Registro de actividad' },
  refused: {
    title: 'Esta página es para administradores de la empresa',
    next: (company) => `Es miembro de ${company}, pero no administrador.`,
    none: 'Su cuenta no pertenece a ninguna empresa.',
  },
}

export const messages: Messages<typeof en> = { en, de, es }
