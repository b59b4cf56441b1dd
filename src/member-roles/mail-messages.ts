import type { Messages } from '../web/language.ts'

interface Own {
  subject: (company: string) => string
  heading: string
  text: (company: string, platform: string) => string
}
interface Admins {
  subject: (person: string, company: string) => string
  heading: string
  text: (person: string, email: string, company: string) => string
}
interface Words {
  by: string
  when: string
  operator: (platform: string) => string
  own: Record<'appointed' | 'demoted', Own>
  admins: Record<'appointed' | 'demoted', Admins>
}

const en: Words = {
  by: 'By',
  when: 'When',
  operator: (platform) => `the operator of ${platform}`,
  own: {
    appointed: {
      subject: (company) => `You are an admin of ${company} now`,
      heading: 'You are a company admin now',
      text: (company, platform) =>
        `You now help to lead ${company} on ${platform}: you may invite and remove people, and help whoever has lost a phone. The pages open once two-factor login is set up for you.`,
    },
    demoted: {
      subject: (company) => `You are no longer an admin of ${company}`,
      heading: 'You are no longer a company admin',
      text: (company, platform) =>
        `You still belong to ${company} on ${platform}, as a member. Your account, your password and your codes have not changed.`,
    },
  },
  admins: {
    appointed: {
      subject: (person, company) => `${person} is an admin of ${company} now`,
      heading: 'Your company has one more admin',
      text: (person, email, company) =>
        `${person} (${email}) may now do in ${company} what you may: invite and remove people, appoint admins, and help whoever has lost a phone.`,
    },
    demoted: {
      subject: (person, company) => `${person} is no longer an admin of ${company}`,
      heading: 'Your company has one admin less',
      text: (person, email, company) => `${person} (${email}) still belongs to ${company}, as a member.`,
    },
  },
}

const de: Words = {
  by: 'Von',
  when: 'Wann',
  operator: (platform) => `Betreiber von ${platform}`,
  own: {
    appointed: {
      subject: (company) => `Sie sind jetzt Firmenadmin von ${company}`,
      heading: 'Sie sind jetzt Firmenadmin',
      text: (company, platform) =>
        `Sie leiten ${company} bei ${platform} jetzt mit: Sie dürfen Personen einladen und entfernen und helfen, wenn jemand das Telefon verloren hat. Die Seiten öffnen sich, sobald Ihre Zwei-Faktor-Anmeldung eingerichtet ist.`,
    },
    demoted: {
      subject: (company) => `Sie sind nicht mehr Firmenadmin von ${company}`,
      heading: 'Sie sind nicht mehr Firmenadmin',
      text: (company, platform) =>
        `Sie gehören bei ${platform} weiterhin zu ${company}, als Mitglied. Ihr Konto, Ihr Passwort und Ihre Codes sind unverändert.`,
    },
  },
  admins: {
    appointed: {
      subject: (person, company) => `${person} ist jetzt Firmenadmin von ${company}`,
      heading: 'Ihre Firma hat einen Firmenadmin mehr',
      text: (person, email, company) =>
        `${person} (${email}) darf in ${company} jetzt dasselbe wie Sie: Personen einladen und entfernen, Firmenadmins ernennen und helfen, wenn jemand das Telefon verloren hat.`,
    },
    demoted: {
      subject: (person, company) => `${person} ist nicht mehr Firmenadmin von ${company}`,
      heading: 'Ihre Firma hat einen Firmenadmin weniger',
      text: (person, email, company) => `${person} (${email}) gehört weiterhin zu ${company}, als Mitglied.`,
    },
  },
}

const es: Words = {
  by: 'Por',
  when: 'Cuándo',
  operator: (platform) => `el operador de ${platform}`,
  own: {
    appointed: {
      subject: (company) => `Ahora es administrador de ${company}`,
      heading: 'Ahora es administrador de la empresa',
      text: (company, platform) =>
        `Ahora ayuda a dirigir ${company} en ${platform}: puede invitar y quitar a personas y ayudar a quien ha perdido el teléfono. Las páginas se abren en cuanto tenga configurado el inicio de sesión en dos pasos.`,
    },
    demoted: {
      subject: (company) => `Ya no es administrador de ${company}`,
      heading: 'Ya no es administrador de la empresa',
      text: (company, platform) =>
        `Sigue perteneciendo a ${company} en ${platform}, como miembro. Su cuenta, su contraseña y sus códigos no han cambiado.`,
    },
  },
  admins: {
    appointed: {
      subject: (person, company) => `${person} ahora es administrador de ${company}`,
      heading: 'Su empresa tiene un administrador más',
      text: (person, email, company) =>
        `${person} (${email}) puede hacer ahora en ${company} lo mismo que usted: invitar y quitar a personas, nombrar administradores y ayudar a quien ha perdido el teléfono.`,
    },
    demoted: {
      subject: (person, company) => `${person} ya no es administrador de ${company}`,
      heading: 'Su empresa tiene un administrador menos',
      text: (person, email, company) => `${person} (${email}) sigue perteneciendo a ${company}, como miembro.`,
    },
  },
}

export const mailMessages: Messages<Words> = { en, de, es }
