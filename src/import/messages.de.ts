import type { Words } from './messages.ts'

export const de: Words = {
  'line-too-long': () => 'Die Zeile ist länger als 64 KB. Fehlt zu einem Anführungszeichen das zweite?',
  'not-utf8': () => 'Die Zeile ist kein UTF-8. Exportieren Sie die Datei neu in dieser Kodierung.',
  'not-json': () =>
    'Die Zeile ist nicht genau ein JSON-Objekt. Jede Person steht auf einer eigenen Zeile, ohne Komma dazwischen.',
  'not-csv': () => 'Die Anführungszeichen dieser Zeile passen nicht zusammen.',
  'wrong-columns': () => 'Die Zeile hat mehr oder weniger Zellen als die Kopfzeile.',
  'unknown-field': (name, fields) => `Ein Feld „${name}“ gibt es nicht, oder es steht zweimal da. Es gibt: ${fields}.`,
  'not-text': (name) => `${name} muss Text in Anführungszeichen sein, ohne NUL und ohne halbe Zeichen.`,
  'email-wrong': () => 'email fehlt oder ist keine Adresse, die erreichbar ist.',
  'email-taken': () => 'Zu dieser Adresse gibt es schon ein Konto. Ein Import ändert nie ein bestehendes.',
  'email-twice': (line) => `Zeile ${line} hat dieselbe Adresse.`,
  'name-missing': () => 'name fehlt oder ist länger als 120 Zeichen.',
  'unknown-company': () =>
    'Es gibt keine Firma mit dieser ID oder diesem Namen. Legen Sie sie zuerst an: company create.',
  'ambiguous-company': () => 'Mehrere Firmen haben diesen Namen. Nehmen Sie stattdessen die ID.',
  'unknown-role': () => 'role ist admin oder member.',
  'role-without-company': () => 'Eine Rolle braucht eine Firma.',
  'unknown-staff': () => 'staff ist support oder operator.',
  'roles-not-allowed': () => 'Admins und Personal der Plattform werden nur mit --allow-roles importiert.',
  'hash-unknown': () => 'passwordHash hat eine Schreibweise, die hier nicht bekannt ist (docs/import.md nennt alle).',
  'hash-malformed': () => 'passwordHash ist abgeschnitten oder beschädigt.',
  'hash-too-costly': () =>
    'Dieses passwordHash zu vergleichen, würde zu viel Zeit oder Speicher kosten (docs/import.md nennt die Grenzen).',
  'totp-wrong': () => 'totp ist keine otpauth://-Adresse.',
  'totp-other-codes': () =>
    'totp steht für Codes, die hier nicht berechnet werden: nur TOTP, SHA-1, 6 Ziffern, 30 Sekunden.',
  'totp-secret': () => 'Das Geheimnis in totp ist kein Base32 von 10 bis 64 Byte.',
  'totp-without-password': () =>
    'totp braucht ein passwordHash: Wer keines hat, richtet nach der Aktivierung eine Authenticator-App ein.',
}
