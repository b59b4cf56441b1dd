import type { Words } from './messages.ts'

export const es: Words = {
  means: {
    serve: 'arranca la puerta de entrada',
    demo: 'arranca una demo con personas, un buzón y un teléfono, en una carpeta propia',
    config: 'muestra los ajustes en vigor',
    'first-run': 'muestra un enlace nuevo para el primer operador, mientras no haya ninguno',
    'company create': 'crea una empresa',
    'company list': 'todas las empresas, con cuántas personas y administradores tiene cada una',
    'company show': 'una empresa: su fecha, sus personas por estado y sus administradores',
    'company admins': 'los administradores de una empresa; --add nombra a un miembro, --remove le quita el rol',
    'user create':
      'crea una cuenta o invita a una empresa a quien ya la tiene; muestra el enlace si no se da una contraseña',
    'user withdraw-invitation': 'los enlaces de una invitación dejan de funcionar',
    'user import': 'importa personas con los hashes de sus contraseñas desde JSON Lines o CSV; --dry-run solo mira',
    'user enrolment-link': 'muestra un enlace que cuenta como prueba del buzón para una configuración (24 horas)',
    'user reset-two-factor':
      'para emergencias: retira de inmediato las aplicaciones de autenticación y envía un enlace de configuración',
    'user disable': 'la cuenta no inicia sesión en ningún sitio y sus sesiones se cierran',
    'user enable': 'una cuenta desactivada puede volver a iniciar sesión',
    'user export': 'muestra todo lo que se guarda sobre una persona, sin secretos',
    'user delete': 'olvida a una persona para siempre; en el registro de auditoría queda lo ocurrido bajo un seudónimo',
    'policy set':
      'desde cuándo es obligatorio el inicio de sesión en dos pasos, para la plataforma o una empresa; actúa de inmediato',
    'policy clear': 'quita la fecha de la plataforma o de una empresa',
    'policy show': 'las fechas en vigor',
    'audit verify': 'comprueba el registro de auditoría con su cadena de hashes y nombra la primera fila que no encaja',
    'audit export':
      'escribe el registro de auditoría con su cadena en JSON Lines; docs/verify-audit.mjs lo comprueba en cualquier lugar',
    doctor: 'comprueba reloj, archivo de claves, base de datos, correo y dirección; --mail envía un correo de prueba',
  },
  usage: {
    command: 'ORDEN',
    unknownCommand: (words) => `orden desconocida: ${words}`,
    unexpected: (words) => `no se esperaba: ${words}`,
    missing: (option) => `falta ${option}`,
    unknownOption: (option) => `opción desconocida: ${option}`,
    needsValue: (option) => `${option} necesita un valor`,
    takesNoValue: (option) => `${option} no admite un valor`,
  },
  refused: {
    'unknown-company': 'No hay ninguna empresa con este id o nombre.',
    'ambiguous-company': 'Varias empresas tienen este nombre. Use el id en su lugar.',
    'email-wrong': 'Esa no es una dirección a la que pueda llegar un correo.',
    'email-taken': 'Ya hay una cuenta con esta dirección.',
    'already-member': 'Esta cuenta ya es miembro de esa empresa.',
    'no-invitation':
      'No hay invitación que retirar: no se hizo ninguna, o se aceptó, se retiró o es demasiado antigua.',
    'name-missing': 'Hace falta un nombre, de hasta 120 caracteres.',
    'unknown-account': 'No hay ninguna cuenta con esta dirección.',
    'unknown-role': 'Un rol es admin o member.',
    'role-without-company': 'Un rol necesita una empresa: añada --company.',
    'unknown-staff': '--staff es support u operator.',
    'password-missing': 'No llegó ninguna contraseña por la entrada estándar.',
    'two-factor-on':
      'El inicio de sesión en dos pasos ya está configurado en esta cuenta. Para configurarlo de nuevo, use user reset-two-factor.',
    'two-factor-off': 'El inicio de sesión en dos pasos está desactivado en esta cuenta: no hay nada que restablecer.',
    'account-invited':
      'Esta cuenta nunca se activó: no hay nada que restablecer. user enrolment-link muestra un enlace de activación nuevo.',
    'not-activated': 'Esta cuenta nunca se activó: sin su enlace nadie puede usarla.',
    'account-not-active': 'Esta cuenta está desactivada. Actívela antes con user enable.',
    'account-closed':
      'Esta cuenta está cerrada: su persona ya no pertenece a ninguna empresa. La dirección está libre; user create crea una cuenta nueva.',
    'already-disabled': 'Esta cuenta ya está desactivada.',
    'not-disabled': 'Esta cuenta no está desactivada.',
    'reason-missing': 'Hace falta un motivo: consta en el registro de auditoría y en el correo a la persona.',
    'not-a-time': "Una fecha se escribe así: '2027-02-06T00:00 Europe/Berlin'.",
    'unknown-zone': 'Esta zona horaria no se conoce. Use un nombre como Europe/Berlin.',
    'time-does-not-exist': 'Esta hora local no existe: los relojes se adelantan y la saltan.',
    'later-than-platform':
      'Una empresa puede exigir el inicio de sesión en dos pasos antes que la plataforma, no después.',
    'file-unreadable': 'No se puede leer este archivo. ¿Es correcto el nombre y tiene permiso para leerlo?',
    'file-empty': 'En este archivo no hay nadie.',
    'bad-lines': 'No se ha importado nada. Corrija estas líneas o déjelas fuera con --skip-bad:',
    'changed-meanwhile':
      'No se ha importado nada: el archivo, una empresa o una cuenta cambió mientras se leía. Inténtelo otra vez.',
    'not-a-head':
      'Un estado de la cadena es el número de una entrada, dos puntos y su hash, como lo escribe un correo o audit verify.',
    'last-operator': 'Es el último operador activo. Cree antes otro: user create --staff operator.',
    'last-admin':
      'Es el último administrador activo de una empresa que tiene otros miembros. Nombre antes a otro: user create --company C --role admin.',
    'operator-exists':
      'Ya hay un operador. ¿Esa persona no terminó la configuración? user enrolment-link muestra un enlace que no necesita correo. Otro operador: user create --staff operator.',
    'not-a-member': 'Esta cuenta no pertenece a esa empresa. Para invitarla: user create --company C --role admin.',
    'admin-disabled': 'Esta cuenta está desactivada. Actívela primero.',
    'last-company-admin': 'Es el último administrador activo de esa empresa. Añada primero a otro.',
    'not-allowed': 'Alguien cambió esta empresa en el mismo momento. Inténtelo otra vez.',
  },
  done: {
    firstRun: 'Abra este enlace una vez, en las próximas 24 horas, para ser el operador:',
    companyCreated: (name, id) => `${name} (${id}) se ha creado.`,
    userCreated: (email) => `${email} se ha creado.`,
    mailWaits: 'El correo espera: no hay servidor de correo configurado (DOORWARD_SMTP_URL). Entregue usted el enlace.',
    userInvited: (email) => `${email} se ha creado. Enlace de activación (funciona una vez, 7 días):`,
    userInvitedToCompany: (email, company) =>
      `${email} ya tiene una cuenta. Enlace para unirse a ${company}, dentro de una sesión de esa cuenta (funciona una vez, 7 días):`,
    invitationWithdrawn: (email) => `La invitación de ${email} se ha retirado.`,
    enrolmentLink: 'Enlace de configuración (funciona una vez, 24 horas):',
    activationLink: 'Esta cuenta nunca se activó. Un enlace de activación nuevo (funciona una vez, 7 días):',
    reset: (email) =>
      `El inicio de sesión en dos pasos de ${email} se ha restablecido y está pendiente de configurar. Se ha enviado un enlace a esa dirección.`,
    resetWords: (phrase) =>
      `Dos palabras que figuran en el correo y en la configuración, para decirlas por teléfono: ${phrase}`,
    disabled: (email) => `${email} está desactivada.`,
    active: (email) => `${email} está activa.`,
    deleted: (email, pseudonym) =>
      `${email} se ha eliminado. En el registro de auditoría sus filas figuran ahora como ${pseudonym}.`,
    requiredFrom: (scope, instant) => `${scope}: obligatorio desde el ${instant}`,
    noDate: (scope) => `${scope}: sin fecha`,
    platform: 'Plataforma',
    company: (name, id, people, admins) => `${name} (${id}); personas: ${people}; administradores: ${admins}`,
    companyPeople: (active, invited, disabled) =>
      `activas: ${active}; invitadas: ${invited}; desactivadas: ${disabled}`,
    companyTwoFactor: (on, pending, off) =>
      `inicio de sesión en dos pasos activado: ${on}; pendiente: ${pending}; desactivado: ${off}`,
    companyAdmin: (name, email, since) => `${name} <${email}>, administrador desde ${since}`,
    companyAdminInactive: (name, email) => `${name} <${email}>, administrador, cuenta no activa`,
    noCompanies: 'Todavía no hay empresas.',
    noAdmins: 'Nadie es administrador allí.',
  },
  import: {
    line: (line, problem) => `línea ${line}: ${problem}`,
    checked: (people) => `personas comprobadas: ${people}`,
    written: (people) => `personas escritas: ${people}`,
    wouldImport: (people, active, withCode, invited) =>
      `No se ha escrito nada. Una importación traería personas: ${people}; con contraseña: ${active} (de ellas, con el inicio de sesión en dos pasos activado: ${withCode}); sin ella: ${invited}.`,
    imported: (people, active, withCode, invited) =>
      `Personas importadas: ${people}; con contraseña: ${active} (de ellas, con el inicio de sesión en dos pasos activado: ${withCode}); sin ella: ${invited}.`,
    mailed: 'Quien no tiene contraseña recibe un correo con un enlace de activación (funciona una vez, 7 días).',
    notMailed:
      'Quien no tiene contraseña necesita un enlace de activación: importe con --mail o use después, uno a uno, user enrolment-link.',
    leftOut: (lines) => `Líneas dejadas fuera: ${lines}`,
  },
  audit: {
    whole: (rows) => `El registro de auditoría está íntegro. Filas: ${rows}`,
    shortened: (rows) => `con la dirección de red acortada: ${rows}`,
    erased: (rows) => `de personas eliminadas: ${rows}`,
    gone: (rows) => `entradas cuya fila ya no está por su antigüedad: ${rows}`,
    unsealed: (rows) =>
      `Filas que aún no están en la cadena: ${rows}. serve las sella en segundos; antes nada las demuestra.`,
    start: (seq) => `Lo que había hasta la entrada ${seq} ya no está por su antigüedad.`,
    known: (seq) =>
      `El estado indicado, la entrada ${seq}, está en la cadena: lo anterior no se ha cambiado desde entonces.`,
    forgotten: (seq) =>
      `El estado indicado, la entrada ${seq}, ya no está por su antigüedad: nada se puede decir de él.`,
    head: (head) => `Estado de la cadena: ${head}`,
    onlyHeads: 'Si el final de la cadena se cortó o se escribió de nuevo, solo lo muestra un estado guardado: --head.',
    checked: (entries) => `entradas comprobadas: ${entries}`,
    entry: (seq) => `entrada ${seq}`,
    row: (id) => `fila ${id}`,
    broken: (which) => `El registro de auditoría no está íntegro. Lo primero que no encaja: ${which}`,
    problems: {
      changed: 'Se cambió después de sellarse.',
      removed: 'La fila se quitó del registro antes de tiempo.',
      inserted: 'La fila dice estar en la cadena y no lo está: alguien la puso o quitó su entrada.',
      order: 'No sigue a lo que está antes: se cambiaron, quitaron o movieron entradas.',
      forged: 'No se hizo con el archivo de claves de esta instalación.',
      'entry-missing': 'Falta la entrada.',
      'other-head': 'La cadena no tiene el estado indicado: se cortó o se escribió de nuevo.',
    },
  },
  noMailYet:
    'Aviso: aún no se ha entregado ningún correo. Sin correo nadie puede configurar el inicio de sesión en dos pasos: cada configuración pide un código del buzón.',
  doctor: {
    states: { ok: 'bien', warning: 'aviso', problem: 'problema' },
    checks: {
      clock: 'reloj',
      'key file': 'archivo de claves',
      migrations: 'migraciones',
      settings: 'ajustes',
      help: 'ayuda',
      proxies: 'servidores proxy',
      mail: 'correo',
      address: 'dirección',
    },
    clockApart: (seconds) => `se desvía ${seconds} s del reloj de la base de datos`,
    clockBehind: (seconds) => `va atrasado: el registro de auditoría tiene entradas de ${seconds} s en el futuro`,
    clockGood: 'coincide con la base de datos',
    keysPublic: (file, mode) => `otros pueden leer ${file} (modo ${mode}); póngalo en 600`,
    keysGood: 'abre esta base de datos y es privado',
    schemaGood: 'la base de datos tiene el esquema más nuevo',
    unknownSetting: (name) => `${name} está fijado, pero no hay tal ajuste en esta versión`,
    article: {
      'no-folder': (name) =>
        `DOORWARD_HELP_DIR no es una carpeta que se pueda leer: ${name}. Solo se muestran los artículos incluidos`,
      'too-many': (name) => `${name} tiene más de 1.000 archivos; los demás faltan`,
      'bad-name': (name) =>
        `${name} falta: un nombre son letras minúsculas, cifras y guiones, y después .en.md, .de.md o .es.md`,
      'no-title': (name) => `${name} falta: su primera línea debe ser un título, por ejemplo «# Horario»`,
      'bad-front-matter': (name) =>
        `${name} falta: entre sus dos líneas --- pueden estar changed: AAAA-MM-DD, order: NÚMERO, summary: y words:`,
      'too-large': (name) => `${name} falta: tiene más de 64 KB`,
      'not-text': (name) => `${name} falta: no es texto en UTF-8`,
      'not-a-file': (name) => `${name} falta: no es un archivo que se pueda leer`,
      outside: (name) => `${name} falta: es un enlace que lleva fuera de la carpeta`,
    },
    proxiesGood: 'no hay peticiones reenviadas por proxies desconocidos',
    proxyUnknown: (address) =>
      `${address} envía X-Forwarded-For pero no está en DOORWARD_TRUSTED_PROXIES: el límite por red no cuenta para sus peticiones`,
    noMailServer:
      'DOORWARD_SMTP_URL no está fijado: nadie recibe correos, así que nadie puede configurar el inicio de sesión en dos pasos',
    mailDelivered: 'se han entregado correos',
    mailNeverTried: 'fijado, pero aún no se ha entregado nada; pruebe doctor --mail DIRECCIÓN',
    mailAccepted: (address) => `se aceptó un correo de prueba a ${address}`,
    mailRefused: (why) => `no se aceptó un correo de prueba: ${why}`,
    testSubject: (platform) => `Correo de prueba de ${platform}`,
    testText: 'Este es un correo de prueba de doorward doctor. No tiene que hacer nada.',
    addressAnswers: (address) => `${address} responde`,
    addressStatus: (address, status) => `${address} responde con ${status}`,
    addressSilent: (address) => `${address} no es accesible desde aquí; ¿está serve en marcha?`,
  },
}
