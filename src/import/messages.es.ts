import type { Words } from './messages.ts'

export const es: Words = {
  'line-too-long': () => 'la línea supera los 64 KB. ¿Falta cerrar unas comillas?',
  'not-utf8': () => 'la línea no es UTF-8. Exporte el archivo de nuevo con esa codificación.',
  'not-json': () =>
    'la línea no es un único objeto JSON. Cada persona ocupa una línea propia, sin comas entre una y otra.',
  'not-csv': () => 'las comillas de esta línea no encajan.',
  'wrong-columns': () => 'la línea tiene más o menos celdas que la cabecera.',
  'unknown-field': (name, fields) => `no existe el campo «${name}», o aparece dos veces. Existen: ${fields}.`,
  'not-text': (name) => `${name} debe ser texto entre comillas, sin NUL ni mitades de signos.`,
  'email-wrong': () => 'falta email o no es una dirección a la que pueda llegar correo.',
  'email-taken': () => 'ya hay una cuenta con esta dirección. Una importación nunca cambia una cuenta.',
  'email-twice': (line) => `la línea ${line} tiene la misma dirección.`,
  'name-missing': () => 'falta name o supera los 120 caracteres.',
  'unknown-company': () => 'no hay ninguna empresa con este id o nombre. Créela antes: company create.',
  'ambiguous-company': () => 'varias empresas tienen este nombre. Use el id.',
  'unknown-role': () => 'role es admin o member.',
  'role-without-company': () => 'un rol necesita una empresa.',
  'unknown-staff': () => 'staff es support u operator.',
  'roles-not-allowed': () => 'los administradores y el personal solo se importan con --allow-roles.',
  'hash-unknown': () => 'passwordHash tiene una notación que aquí no se conoce (docs/import.md las enumera).',
  'hash-malformed': () => 'passwordHash está cortado o dañado.',
  'hash-too-costly': () =>
    'comparar este passwordHash costaría demasiado tiempo o memoria (docs/import.md indica los límites).',
  'totp-wrong': () => 'totp no es una dirección otpauth://.',
  'totp-other-codes': () =>
    'totp corresponde a códigos que aquí no se calculan: solo TOTP, SHA-1, 6 cifras, 30 segundos.',
  'totp-secret': () => 'el secreto de totp no es base32 de 10 a 64 bytes.',
  'totp-without-password': () =>
    'totp necesita un passwordHash: quien no lo tiene configura la aplicación de autenticación tras la activación.',
}
