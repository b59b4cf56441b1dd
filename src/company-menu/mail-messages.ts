import type { Messages } from '../web/language.ts'

const en = {
  when: 'When',
  owner: {
    subject: (platform: string) => `Another company manages your ${platform} account`,
    heading: 'Another company manages your account',
    text: (company: string, platform: string) =>
      `From now on the admins of ${company} can help with your ${platform} account, and may reset its two-factor login. Your password and your codes have not changed.`,
    now: 'Managed by',
    before: 'Before',
    none: 'no company',
    network: 'Network',
  },
  admins: {
    begun: {
      subject: (person: string, company: string) => `${company} manages the account of ${person} now`,
      heading: 'Your company manages one more account',
      text: (person: string, email: string, company: string) =>
        `${person} (${email}) has chosen that ${company} manages the account. When the phone is lost, you are the ones who are asked.`,
    },
    ended: {
      subject: (person: string, company: string) => `${company} no longer manages the account of ${person}`,
      heading: 'Your company manages one account less',
      text: (person: string, email: string, company: string) =>
        `${person} (${email}) has chosen that ${company} no longer manages the account. The person stays a member; for help with a lost phone you are no longer asked.`,
    },
  },
}

const de: typeof en = {
  when: 'Wann',
  owner: {
    subject: (platform) => `Eine andere Firma verwaltet Ihr Konto bei ${platform}`,
    heading: 'Eine andere Firma verwaltet Ihr Konto',
    text: (company, platform) =>
      `Ab jetzt können die Firmenadmins von ${company} bei Ihrem Konto für ${platform} helfen und dürfen seine Zwei-Faktor-Anmeldung zurücksetzen. Ihr Passwort und Ihre Codes sind unverändert.`,
    now: 'Verwaltet von',
    before: 'Vorher',
    none: 'keiner Firma',
    network: 'Netzwerk',
  },
  admins: {
    begun: {
      subject: (person, company) => `${company} verwaltet jetzt das Konto von ${person}`,
      heading: 'Ihre Firma verwaltet ein Konto mehr',
      text: (person, email, company) =>
        `${person} (${email}) möchte, dass ${company} das Konto verwaltet. Geht das Telefon verloren, werden Sie gefragt.`,
    },
    ended: {
      subject: (person, company) => `${company} verwaltet das Konto von ${person} nicht mehr`,
      heading: 'Ihre Firma verwaltet ein Konto weniger',
      text: (person, email, company) =>
        `${person} (${email}) möchte, dass ${company} das Konto nicht mehr verwaltet. Die Person bleibt Mitglied; geht das Telefon verloren, werden Sie nicht mehr gefragt.`,
    },
  },
}

const es: typeof en = {
  when: 'Cuándo',
  owner: {
    subject: (platform) => `Otra empresa gestiona su cuenta de ${platform}`,
    heading: 'Otra empresa gestiona su cuenta',
    text: (company, platform) =>
      `Desde ahora los administradores de ${company} pueden ayudar con su cuenta de ${platform} y restablecer su inicio de sesión en dos pasos. Su contraseña y sus códigos no han cambiado.`,
    now: 'La gestiona',
    before: 'Antes',
    none: 'ninguna empresa',
    network: 'Red',
  },
  admins: {
    begun: {
      subject: (person, company) => `${company} gestiona ahora la cuenta de ${person}`,
      heading: 'Su empresa gestiona una cuenta más',
      text: (person, email, company) =>
        `${person} (${email}) ha decidido que ${company} gestione la cuenta. Si pierde el teléfono, le preguntarán a usted.`,
    },
    ended: {
      subject: (person, company) => `${company} ya no gestiona la cuenta de ${person}`,
      heading: 'Su empresa gestiona una cuenta menos',
      text: (person, email, company) =>
        `${person} (${email}) ha decidido que ${company} ya no gestione la cuenta. Sigue siendo miembro; si pierde el teléfono, ya no le preguntarán a usted.`,
    },
  },
}

export const mailMessages: Messages<typeof en> = { en, de, es }
