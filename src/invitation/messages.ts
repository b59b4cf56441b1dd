import type { Messages } from '../web/language.ts'

const en = {
  title: 'Join a company',
  lead: (company: string, platform: string) => `${company} invites you to work with them on ${platform}.`,
  go: (company: string) => `Join ${company}`,
  asAdmin: 'You would be a company admin there.',
  stays: 'Your password, your codes and the company that manages your account stay as they are.',
  notNow: 'Not now',
  other: {
    title: 'This invitation is for somebody else',
    next: (name: string) =>
      `You are signed in as ${name}. If the invitation is yours, log out, open the link in the mail again and sign in with the account it was sent to.`,
  },
  logOut: 'Log out',
  back: 'Stay signed in',
  invitedBy: (name: string) => `Sent by ${name}.`,
  wrote: (name: string, words: string) => `${name} wrote: “${words}”`,
  inviterGone: {
    title: 'This invitation no longer works',
    next: (company: string) =>
      `Whoever invited you as an admin of ${company} is no admin there any more. Ask another admin of ${company} to send the invitation again.`,
  },
  toProfile: 'Go on to the profile',
  adminInvited: {
    subject: (company: string) => `Somebody was invited as an admin of ${company}`,
    heading: 'A new admin was invited',
    text: (email: string, company: string) =>
      `The address ${email} was invited as an admin of ${company}. Whoever accepts may invite and remove people there, appoint admins, and help whoever has lost a phone.`,
  },
  newMail: {
    subject: (company: string, platform: string) => `${company} invites you on ${platform}`,
    heading: 'An invitation to a company',
    text: (company: string, platform: string) =>
      `${company} invites you to work with them on ${platform}. Choose your name and your password to begin.`,
    button: 'Begin',
    after: (time: string) => `The link works once, until ${time}.`,
    objectionHeading: 'You did not expect this?',
    objectionText: 'Then you need not do anything. Without the link nobody can use an account with your address.',
  },
  mail: {
    subject: (company: string, platform: string) => `${company} invites you on ${platform}`,
    heading: 'An invitation to a company',
    text: (company: string, platform: string) =>
      `${company} invites you to work with them on ${platform}. You have an account already: sign in as always, and join with one button.`,
    button: 'See the invitation',
    after: (time: string) => `The link works once, until ${time}.`,
    objectionHeading: 'You did not expect this?',
    objectionText: 'Then you need not do anything. The link works in a session of your own account alone.',
  },
}

const de: typeof en = {
  title: 'Einer Firma beitreten',
  lead: (company, platform) => `${company} lädt Sie ein, auf ${platform} mitzuarbeiten.`,
  go: (company) => `Beitreten: ${company}`,
  asAdmin: 'Sie wären dort Firmenadmin.',
  stays: 'Ihr Passwort, Ihre Codes und die Firma, die Ihr Konto verwaltet, bleiben, wie sie sind.',
  notNow: 'Nicht jetzt',
  other: {
    title: 'Diese Einladung ist für jemand anderen',
    next: (name) =>
      `Sie sind als ${name} angemeldet. Wenn die Einladung für Sie ist, melden Sie sich ab, öffnen Sie den Link in der E-Mail noch einmal, und melden Sie sich mit dem Konto an, an das sie ging.`,
  },
  logOut: 'Abmelden',
  back: 'Angemeldet bleiben',
  invitedBy: (name) => `Gesendet von ${name}.`,
  wrote: (name, words) => `${name} schreibt: „${words}“`,
  inviterGone: {
    title: 'Diese Einladung gilt nicht mehr',
    next: (company) =>
      `Wer Sie als Firmenadmin von ${company} eingeladen hat, ist dort kein Firmenadmin mehr. Bitten Sie einen anderen Firmenadmin von ${company}, die Einladung noch einmal zu senden.`,
  },
  toProfile: 'Weiter zum Profil',
  adminInvited: {
    subject: (company) => `Jemand wurde als Firmenadmin von ${company} eingeladen`,
    heading: 'Ein neuer Firmenadmin wurde eingeladen',
    text: (email, company) =>
      `Die Adresse ${email} wurde als Firmenadmin von ${company} eingeladen. Wer annimmt, darf dort Menschen einladen und entfernen, Firmenadmins ernennen und helfen, wenn ein Telefon weg ist.`,
  },
  newMail: {
    subject: (company, platform) => `${company} lädt Sie auf ${platform} ein`,
    heading: 'Eine Einladung in eine Firma',
    text: (company, platform) =>
      `${company} lädt Sie ein, auf ${platform} mitzuarbeiten. Wählen Sie Ihren Namen und Ihr Passwort, um zu beginnen.`,
    button: 'Beginnen',
    after: (time) => `Der Link funktioniert einmal, bis ${time}.`,
    objectionHeading: 'Sie haben das nicht erwartet?',
    objectionText: 'Dann müssen Sie nichts tun. Ohne den Link kann niemand ein Konto mit Ihrer Adresse benutzen.',
  },
  mail: {
    subject: (company, platform) => `${company} lädt Sie auf ${platform} ein`,
    heading: 'Eine Einladung in eine Firma',
    text: (company, platform) =>
      `${company} lädt Sie ein, auf ${platform} mitzuarbeiten. Sie haben schon ein Konto: Melden Sie sich an wie immer, und treten Sie mit einem Knopf bei.`,
    button: 'Einladung ansehen',
    after: (time) => `Der Link funktioniert einmal, bis ${time}.`,
    objectionHeading: 'Sie haben das nicht erwartet?',
    objectionText: 'Dann müssen Sie nichts tun. Der Link gilt nur in einer Sitzung Ihres eigenen Kontos.',
  },
}

const es: typeof en = {
  title: 'Unirse a una empresa',
  lead: (company, platform) => `${company} le invita a trabajar en ${platform}.`,
  go: (company) => `Unirme a ${company}`,
  asAdmin: 'Allí sería administrador de la empresa.',
  stays: 'Su contraseña, sus códigos y la empresa que gestiona su cuenta siguen como están.',
  notNow: 'Ahora no',
  other: {
    title: 'Esta invitación es para otra persona',
    next: (name) =>
      `Ha iniciado sesión como ${name}. Si la invitación es para usted, cierre la sesión, abra otra vez el enlace del correo e inicie sesión con la cuenta a la que se envió.`,
  },
  logOut: 'Cerrar sesión',
  back: 'Seguir dentro',
  invitedBy: (name) => `Enviado por ${name}.`,
  wrote: (name, words) => `${name} escribe: «${words}»`,
  inviterGone: {
    title: 'Esta invitación ya no sirve',
    next: (company) =>
      `Quien le invitó como administrador de ${company} ya no es administrador allí. Pida a otro administrador de ${company} que envíe la invitación otra vez.`,
  },
  toProfile: 'Continuar al Perfil',
  adminInvited: {
    subject: (company) => `Se invitó a alguien como administrador de ${company}`,
    heading: 'Se invitó a un nuevo administrador',
    text: (email, company) =>
      `La dirección ${email} recibió una invitación como administrador de ${company}. Quien la acepte podrá invitar y eliminar a personas, nombrar a administradores y ayudar a quien haya perdido el teléfono.`,
  },
  newMail: {
    subject: (company, platform) => `${company} le invita a ${platform}`,
    heading: 'Una invitación a una empresa',
    text: (company, platform) =>
      `${company} le invita a trabajar en ${platform}. Elija su nombre y su contraseña para empezar.`,
    button: 'Empezar',
    after: (time) => `El enlace funciona una vez, hasta el ${time}.`,
    objectionHeading: '¿No lo esperaba?',
    objectionText: 'Entonces no tiene que hacer nada. Sin el enlace nadie puede usar una cuenta con su dirección.',
  },
  mail: {
    subject: (company, platform) => `${company} le invita a ${platform}`,
    heading: 'Una invitación a una empresa',
    text: (company, platform) =>
      `${company} le invita a trabajar en ${platform}. Usted ya tiene una cuenta: inicie sesión como siempre y únase con un botón.`,
    button: 'Ver la invitación',
    after: (time) => `El enlace funciona una vez, hasta el ${time}.`,
    objectionHeading: '¿No lo esperaba?',
    objectionText: 'Entonces no tiene que hacer nada. El enlace solo funciona en una sesión de su propia cuenta.',
  },
}

export const messages: Messages<typeof en> = { en, de, es }
