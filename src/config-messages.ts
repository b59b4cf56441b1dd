import type { SettingName } from './config.ts'
import type { Messages } from './web/language.ts'

const en = {
  setting: (name: string, problem: string, value: string) => `${name} ${problem}; it is "${value}"`,
  number: 'must be a number above 0 (fractions are allowed)',
  port: 'must be a port from 0 to 65535',
  oneOf: (allowed: string) => `must be one of ${allowed}`,
  webAddress: 'must be an address that begins with http:// or https://',
  host: (host: string) => `"${host}" must be a host name such as app.example.com`,
  workers: 'must be a whole number from 1 to 64',
  database: 'must be sqlite:PATH or postgres://user:password@host:5432/database',
  postgres: 'must look like postgres://user:password@host:5432/database',
  mailServer: 'must look like smtp://user:password@host:587 or smtps://…',
  mailbox: 'must be a mail address, or a name with <address>',
  oneLine: 'must be one line without a colon (authenticator apps show it before one)',
  range: (range: string) => `"${range}" must be an address or a range such as 10.0.0.0/8`,
  publicUrlMissing:
    'DOORWARD_PUBLIC_URL is required while DOORWARD_HOST is not a loopback address: cookies and links depend on it',
  publicUrlNotSafe: 'DOORWARD_PUBLIC_URL must be https unless it is localhost: passwords and codes pass through it',
  publicUrlWithPath: 'DOORWARD_PUBLIC_URL must be a bare address without a path: everything lives under its /auth/',
}
export type SettingProblems = typeof en

const de: SettingProblems = {
  setting: (name, problem, value) => `${name}: ${problem}. Jetzt steht dort „${value}“`,
  number: 'muss eine Zahl über 0 sein (mit Dezimalpunkt, wenn nötig)',
  port: 'muss ein Port von 0 bis 65535 sein',
  oneOf: (allowed) => `muss eines von diesen sein: ${allowed}`,
  webAddress: 'muss eine Adresse sein, die mit http:// oder https:// beginnt',
  host: (host) => `„${host}“ muss ein Hostname sein, zum Beispiel app.example.com`,
  workers: 'muss eine ganze Zahl von 1 bis 64 sein',
  database: 'muss sqlite:PFAD oder postgres://user:password@host:5432/datenbank sein',
  postgres: 'muss aussehen wie postgres://user:password@host:5432/datenbank',
  mailServer: 'muss aussehen wie smtp://user:password@host:587 oder smtps://…',
  mailbox: 'muss eine E-Mail-Adresse sein oder ein Name mit <Adresse>',
  oneLine: 'muss eine Zeile ohne Doppelpunkt sein (Authenticator-Apps zeigen sie vor einem)',
  range: (range) => `„${range}“ muss eine Adresse oder ein Bereich sein, zum Beispiel 10.0.0.0/8`,
  publicUrlMissing:
    'DOORWARD_PUBLIC_URL ist nötig, solange DOORWARD_HOST keine Loopback-Adresse ist: Cookies und Links hängen davon ab',
  publicUrlNotSafe: 'DOORWARD_PUBLIC_URL muss https sein, außer bei localhost: Passwörter und Codes gehen darüber',
  publicUrlWithPath: 'DOORWARD_PUBLIC_URL muss eine Adresse ohne Pfad sein: Alles liegt dort unter /auth/',
}

const es: SettingProblems = {
  setting: (name, problem, value) => `${name}: ${problem}. Ahora es «${value}»`,
  number: 'debe ser un número mayor que 0 (con punto decimal si hace falta)',
  port: 'debe ser un puerto de 0 a 65535',
  oneOf: (allowed) => `debe ser uno de estos: ${allowed}`,
  webAddress: 'debe ser una dirección que empiece por http:// o https://',
  host: (host) => `«${host}» debe ser un nombre de host, por ejemplo app.example.com`,
  workers: 'debe ser un número entero de 1 a 64',
  database: 'debe ser sqlite:RUTA o postgres://user:password@host:5432/base',
  postgres: 'debe parecerse a postgres://user:password@host:5432/base',
  mailServer: 'debe parecerse a smtp://user:password@host:587 o smtps://…',
  mailbox: 'debe ser una dirección de correo, o un nombre con <dirección>',
  oneLine: 'debe ser una línea sin dos puntos (las aplicaciones de autenticación la muestran delante de ellos)',
  range: (range) => `«${range}» debe ser una dirección o un rango, por ejemplo 10.0.0.0/8`,
  publicUrlMissing:
    'DOORWARD_PUBLIC_URL es necesario mientras DOORWARD_HOST no sea una dirección de loopback: de él dependen cookies y enlaces',
  publicUrlNotSafe: 'DOORWARD_PUBLIC_URL debe ser https salvo en localhost: por ahí pasan contraseñas y códigos',
  publicUrlWithPath: 'DOORWARD_PUBLIC_URL debe ser una dirección sin ruta: todo está debajo de su /auth/',
}

export const settingProblems: Messages<SettingProblems> = { en, de, es }

interface Meanings {
  secret: string
  /** Undefined for English, which stands beside each setting in config.ts. */
  settings?: Record<SettingName, string>
}

/** What `doorward config` says about each setting. */
export const settingMeanings: Messages<Meanings> = {
  en: { secret: '(set, not shown)' },
  de: {
    secret: '(gesetzt, wird nicht gezeigt)',
    settings: {
      host: 'Adresse, an der gelauscht wird',
      port: 'Port, an dem gelauscht wird',
      publicUrl:
        'Adresse, unter der Menschen Doorward erreichen; ohne Angabe http://localhost:PORT, solange HOST eine Loopback-Adresse ist',
      dataDir: 'Ordner für die Datenbank und die Schlüsseldatei',
      database:
        'wo die Daten liegen: sqlite:PFAD, oder postgres://… für viele Prozesse; ohne Angabe sqlite:DATA_DIR/doorward.db',
      keysFile:
        'Schlüsselbund, der die Geheimnisse der Authenticator-Apps versiegelt; wird nur angelegt, solange die Datenbank leer ist; ohne Angabe DATA_DIR/keys.json',
      platformName: 'Name der Plattform auf Seiten, in E-Mails und in Authenticator-Apps',
      platformUrl: 'wohin es nach der Anmeldung geht; ohne Angabe eine kleine Stellvertreterseite unter /',
      returnHosts: 'andere Hosts, zu denen eine Anmeldung zurückführen darf, nur https, durch Kommas getrennt',
      defaultLanguage:
        'Sprache von Seiten und E-Mails, wo niemand eine andere verlangt, und der Kommandozeile: en, de oder es',
      helpDir:
        'Ordner mit eigenen Artikeln für die Hilfe, und mit solchen, die an die Stelle der mitgelieferten treten',
      supportEmail: 'wohin Nachrichten des Kontaktformulars gehen; ohne Angabe an die Betreiber',
      supportFilesMb:
        'so viele Megabyte an Dateien dürfen Menschen dem Support insgesamt geschickt haben; darüber hinaus kommen Nachrichten ohne Dateien',
      smtpUrl: 'Mailserver, smtp:// oder smtps://; ohne Angabe bekommt niemand E-Mails',
      mailFrom: 'Absender der E-Mails; ohne Angabe doorward@ und der Host von PUBLIC_URL',
      sessionIdleMinutes: 'so viele Minuten unbenutzt, dann wird eine Sitzung gesperrt (ASVS 7.3.1)',
      sessionLifetimeHours: 'so viele Stunden, dann endet eine Sitzung, benutzt oder nicht (ASVS 7.3.2)',
      stepUpMinutes: 'wie viele Minuten ein eigener Code als frisch gilt',
      passwordWaitHours: 'so viele Stunden wartet nach dem Zurücksetzen, wer sein Passwort vergessen hat',
      resetWaitHours: 'so viele Stunden liegen zwischen der Zustimmung zu einem Zurücksetzen und dem Zurücksetzen',
      supportWaitHours: 'so viele Stunden haben Firmenadmins für eine Antwort, bevor der Support ohne sie weitermacht',
      trustedProxies: 'Adressen oder CIDR-Bereiche, deren X-Forwarded-For geglaubt wird, durch Kommas getrennt',
      keepChallengesHours: 'so viele Stunden bleibt eine nicht beendete Anmeldung, nachdem sie abgelaufen ist',
      keepLinksDays: 'so viele Tage bleibt ein abgelaufener Link; bis dahin sagt er, warum er nicht gilt',
      keepSessionsDays: 'so viele Tage bleibt eine Sitzung nach ihrem Ende',
      keepSignInsDays: 'so viele Tage bleiben Protokolleinträge über Anmeldungen und Sitzungen',
      keepChangesDays: 'so viele Tage bleiben Protokolleinträge über Änderungen',
      keepFeedbackDays: 'so viele Tage bleibt, was Menschen über Artikel der Hilfe sagen',
      keepTicketsDays: 'so viele Tage bleibt ein Ticket des Supports, nachdem es geschlossen wurde',
      keepAttachmentsDays:
        'so viele Tage bleiben Dateien, die an den Support geschickt wurden, nach dem Schließen des Tickets',
      keepNetworksDays: 'so viele Tage bleiben Netzwerkadressen ganz; dann entfällt ihr letzter Teil',
      workers: 'Prozesse hinter dem einen Port',
      logLevel: 'wie viel protokolliert wird',
    },
  },
  es: {
    secret: '(fijado, no se muestra)',
    settings: {
      host: 'dirección en la que se escucha',
      port: 'puerto en el que se escucha',
      publicUrl:
        'dirección en la que las personas encuentran Doorward; si falta, http://localhost:PORT mientras HOST sea una dirección de loopback',
      dataDir: 'carpeta de la base de datos y del archivo de claves',
      database:
        'dónde están los datos: sqlite:RUTA, o postgres://… para muchos procesos; si falta, sqlite:DATA_DIR/doorward.db',
      keysFile:
        'llavero que sella los secretos de las aplicaciones de autenticación; se crea solo mientras la base de datos está vacía; si falta, DATA_DIR/keys.json',
      platformName: 'nombre de la plataforma en páginas, correos y aplicaciones de autenticación',
      platformUrl: 'adónde se va tras iniciar sesión; si falta, una pequeña página sustituta en /',
      returnHosts: 'otros hosts a los que puede volver un inicio de sesión, solo https, separados por comas',
      defaultLanguage: 'idioma de páginas y correos cuando nadie pide otro, y de la línea de órdenes: en, de o es',
      helpDir: 'carpeta con artículos propios para la ayuda, y con los que sustituyen a los incluidos',
      supportEmail: 'adónde van los mensajes del formulario de contacto; si falta, a los operadores',
      supportFilesMb:
        'cuántos megabytes de archivos pueden haberse enviado a soporte en total; a partir de ahí los mensajes llegan sin archivos',
      smtpUrl: 'servidor de correo, smtp:// o smtps://; si falta, nadie recibe correos',
      mailFrom: 'remitente de los correos; si falta, doorward@ y el host de PUBLIC_URL',
      sessionIdleMinutes: 'minutos sin uso tras los que se bloquea una sesión (ASVS 7.3.1)',
      sessionLifetimeHours: 'horas tras las que termina una sesión, usada o no (ASVS 7.3.2)',
      stepUpMinutes: 'durante cuántos minutos un código propio cuenta como reciente',
      passwordWaitHours: 'horas de espera para sustituir una contraseña olvidada después de un restablecimiento',
      resetWaitHours: 'horas entre la aprobación de un restablecimiento y el restablecimiento',
      supportWaitHours: 'horas que tienen los administradores para responder antes de que soporte siga sin ellos',
      trustedProxies: 'direcciones o rangos CIDR cuyo X-Forwarded-For se cree, separados por comas',
      keepChallengesHours: 'cuántas horas se guarda un inicio de sesión sin terminar después de caducar',
      keepLinksDays: 'cuántos días se guarda un enlace caducado; hasta entonces dice por qué no vale',
      keepSessionsDays: 'cuántos días se guarda una sesión después de su fin',
      keepSignInsDays: 'cuántos días se guardan los registros de inicios de sesión y de sesiones',
      keepChangesDays: 'cuántos días se guardan los registros de cambios',
      keepFeedbackDays: 'cuántos días se guarda lo que se dice sobre los artículos de la ayuda',
      keepTicketsDays: 'cuántos días se guarda un ticket de soporte después de cerrarlo',
      keepAttachmentsDays: 'cuántos días se guardan los archivos enviados a soporte después de cerrar el ticket',
      keepNetworksDays: 'cuántos días se guardan enteras las direcciones de red; después pierden su última parte',
      workers: 'procesos detrás del único puerto',
      logLevel: 'cuánto se registra',
    },
  },
}
