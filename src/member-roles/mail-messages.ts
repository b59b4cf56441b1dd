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
  removed: {
    own: Omit<Own, 'text'> &
      Record<'closed' | 'stays', Own['text']> &
      Record<'objectionHeading' | 'objectionText' | 'objectionLink', string>
    admins: Admins
  }
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
  removed: {
    own: {
      subject: (company) => `You no longer belong to ${company}`,
      heading: 'You no longer belong to this company',
      closed: (company, platform) =>
        `You were removed from ${company} on ${platform}. No other company has your account, so it is closed: nobody can sign in with it any more. You may delete the entry in your authenticator app.`,
      stays: (company, platform) =>
        `You were removed from ${company} on ${platform}. Your account stays for what else it opens; password and codes have not changed.`,
      objectionHeading: 'You did not expect this?',
      objectionText: 'Ask your company. If nobody there knows about it, write to us; you need not sign in for that.',
      objectionLink: 'Write to support',
    },
    admins: {
      subject: (person, company) => `${person} no longer belongs to ${company}`,
      heading: 'An admin was removed from your company',
      text: (person, email, company) =>
        `${person} (${email}), an admin of ${company}, was removed. Sessions that worked for the company have ended.`,
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
  removed: {
    own: {
      subject: (company) => `Sie gehören nicht mehr zu ${company}`,
      heading: 'Sie gehören nicht mehr zu dieser Firma',
      closed: (company, platform) =>
        `Sie wurden bei ${platform} aus ${company} entfernt. Keine andere Firma hat Ihr Konto, darum ist es geschlossen: Niemand kann sich mehr damit anmelden. Den Eintrag in Ihrer Authenticator-App dürfen Sie löschen.`,
      stays: (company, platform) =>
        `Sie wurden bei ${platform} aus ${company} entfernt. Ihr Konto bleibt für alles andere, was es öffnet; Passwort und Codes sind unverändert.`,
      objectionHeading: 'Sie haben das nicht erwartet?',
      objectionText:
        'Fragen Sie Ihre Firma. Weiß dort niemand davon, schreiben Sie uns; dafür müssen Sie nicht angemeldet sein.',
      objectionLink: 'An den Support schreiben',
    },
    admins: {
      subject: (person, company) => `${person} gehört nicht mehr zu ${company}`,
      heading: 'Ein Firmenadmin wurde aus Ihrer Firma entfernt',
      text: (person, email, company) =>
        `${person} (${email}), Firmenadmin von ${company}, wurde entfernt. Sitzungen, die für die Firma arbeiteten, sind beendet.`,
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
  removed: {
    own: {
      subject: (company) => `Ya no pertenece a ${company}`,
      heading: 'Ya no pertenece a esta empresa',
      closed: (company, platform) =>
        `Se le ha quitado de ${company} en ${platform}. Ninguna otra empresa tiene su cuenta, por eso está cerrada: nadie puede iniciar sesión con ella. Puede borrar la entrada de su aplicación de autenticación.`,
      stays: (company, platform) =>
        `Se le ha quitado de ${company} en ${platform}. Su cuenta sigue para lo demás que abre; la contraseña y los códigos no han cambiado.`,
      objectionHeading: '¿No lo esperaba?',
      objectionText:
        'Pregunte en su empresa. Si allí nadie sabe nada, escríbanos; no necesita iniciar sesión para ello.',
      objectionLink: 'Escribir a soporte',
    },
    admins: {
      subject: (person, company) => `${person} ya no pertenece a ${company}`,
      heading: 'Se quitó a un administrador de su empresa',
      text: (person, email, company) =>
        `Se quitó a ${person} (${email}), administrador de ${company}. Las sesiones que trabajaban para la empresa han terminado.`,
    },
  },
}

export const mailMessages: Messages<Words> = { en, de, es }
