// Makes common-passwords.bin, by hand, when the list of the dependency has changed: node src/passwords/make-blocklist.ts
import { writeFileSync } from 'node:fs'
import { dictionary } from '@zxcvbn-ts/language-common'
import { BLOCKLIST_FILE, recordOf } from './blocklist.ts'

// Nothing shorter is ever accepted, so nothing shorter needs to be looked up.
const SHORTEST = 8

// Lists of leaked passwords are short of long ones, and fifteen characters are asked for while a password is alone.
const WALKS = [
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  'asdfghjklqwertyuiopzxcvbnm',
  'zxcvbnmasdfghjklqwertyuiop',
  'mnbvcxzlkjhgfdsapoiuytrewq',
  'poiuytrewqlkjhgfdsamnbvcxz',
  'abcdefghijklmnopqrstuvwxyz',
  'zyxwvutsrqponmlkjihgfedcba',
  '1234567890qwertyuiopasdfghjklzxcvbnm',
  '123456789qwertyuiopasdfghjklzxcvbnm',
  '1234567890abcdefghijklmnopqrstuvwxyz',
  'abcdefghijklmnopqrstuvwxyz1234567890',
  'qwertyuiop1234567890',
  'qwertyuiop[]asdfghjkl',
  'asdfghjkl1234567890',
  'zxcvbnm1234567890',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1a2b3c4d5e6f7g8h9i0j',
  'a1b2c3d4e5f6g7h8i9j0',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.',
  '1qazxsw23edcvfr45tgbnhy67ujm',
  'qazwsxedcrfvtgbyhnujmikolp',
  'qweasdzxcrtyfghvbnuiojklm',
  'qweasdzxc123456789',
  '1234qwerasdfzxcv',
  '!qaz@wsx#edc$rfv%tgb^yhn',
  '!@#$%^&*()_+',
  '112233445566778899001122',
  '123456789987654321',
  '12345678900987654321',
  '11112222333344445555',
  '111222333444555666777888999',
]

const SEEDS = [
  ...['password', 'passw0rd', 'p@ssw0rd', 'p@ssword', 'passwort', 'motdepasse', 'contraseña', 'wachtwoord', 'secret'],
  ...['geheim', 'admin', 'administrator', 'welcome', 'willkommen', 'letmein', 'changeme', 'iloveyou', 'ichliebedich'],
  ...['hello', 'hallo', 'default', 'master', 'monkey', 'dragon', 'sunshine', 'princess', 'football', 'baseball'],
  ...['superman', 'batman', 'starwars', 'schatz', 'sommer', 'winter', 'summer', 'qwerty', 'qwertz', 'azerty', 'abc'],
]

const ENDINGS = ['123', '1234', '12345', '123456', '1234567', '12345678', '123456789', '1234567890', '0123456789']

const PHRASES = [
  ...['correcthorsebatterystaple', 'correct horse battery staple', 'thisismypassword', 'thisisapassword'],
  ...['thisisasecret', 'mypasswordispassword', 'mysecretpassword', 'mynewpassword', 'thepasswordispassword'],
  ...['passwordispassword', 'passwordsecurity', 'supersecretpassword', 'verysecretpassword', 'averylongpassword'],
  ...['averysecurepassword', 'asecurepassword', 'strongpassword123', 'securepassword123', 'longpassword123'],
  ...['nevergonnagiveyouup', 'maytheforcebewithyou', 'iloveyousomuch', 'iloveyouforever', 'iloveyouverymuch'],
  ...['opensesameopensesame', 'thequickbrownfox', 'thequickbrownfoxjumps', 'tobeornottobe', 'whatismypassword'],
  ...['iforgotmypassword', 'forgotmypassword', 'idontknowmypassword', 'letmeinplease', 'pleaseletmein'],
  ...['administratoradmin', 'adminadministrator', 'changethispassword', 'changemeplease', 'temporarypassword'],
  ...['dasistmeinpasswort', 'dasisteinpasswort', 'meinpasswort123', 'meingeheimespasswort', 'geheimespasswort'],
  ...['passwortvergessen', 'ichhabemeinpasswortvergessen', 'ichliebedichsosehr', 'jetaimepourtoujours'],
]

const TWICE_FROM_THE_TOP = 1000

/** The file: the records of all of them, sorted, each once. */
export function makeBlocklist(): Buffer {
  const records = commonPasswords()
    .map(recordOf)
    .sort((one, other) => one.compare(other))
  return Buffer.concat(records.filter((record, index) => index === 0 || !record.equals(records[index - 1]!)))
}

/** Every password the file stands for; the most used ones of the list also written twice. */
function commonPasswords(): string[] {
  const listed = dictionary['passwords-common']
  const all = [
    ...listed,
    ...listed.slice(0, TWICE_FROM_THE_TOP).map((word) => word + word),
    ...WALKS.flatMap(beginnings),
    ...SEEDS.flatMap(variations),
    ...PHRASES,
  ]
  return all.filter((password) => [...password].length >= SHORTEST)
}

const beginnings = (walk: string) =>
  Array.from({ length: walk.length - SHORTEST + 1 }, (_, index) => walk.slice(0, SHORTEST + index))

const variations = (seed: string) => [
  ...[seed + seed, seed + seed + seed, `${seed}-${seed}`, `${seed} ${seed}`, `${seed}${seed}1`, `${seed}${seed}123`],
  ...ENDINGS.flatMap((ending) => [seed + ending, `${seed}${ending}!`, ending + seed]),
]

if (import.meta.main) writeFileSync(BLOCKLIST_FILE, makeBlocklist())
