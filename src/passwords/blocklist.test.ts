import { test } from 'node:test'
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dictionary } from '@zxcvbn-ts/language-common'
import { BLOCKLIST_FILE, RECORD_BYTES, isCommonPassword } from './blocklist.ts'
import { makeBlocklist } from './make-blocklist.ts'

const refused = (passwords: string[]) =>
  assert.deepEqual(
    passwords.filter((password) => !isCommonPassword(password)),
    [],
  )

const accepted = (passwords: string[]) => assert.deepEqual(passwords.filter(isCommonPassword), [])

test('passwords that attackers try first are refused', () => {
  refused(['password', '12345678', 'iloveyou', 'qwertyuiop', 'trustno1', 'baseball', '1qaz2wsx', 'superman'])
})

test('long ones that everybody thinks of are refused too', () => {
  refused(['qwertyuiopasdfgh', '1234567890123456', 'passwordpassword', 'correcthorsebatterystaple', 'password1234567'])
  refused(['dasistmeinpasswort', '1q2w3e4r5t6y7u8i', 'letmeinletmeinletmein', 'abcdefghijklmnop', 'dragondragon'])
})

test('writing a common password in capitals does not make it a good one', () => {
  refused(['PASSWORD', 'PassWord', 'QWERTYUIOPasdfgh', 'ILoveYou', 'AbCaBcAbCaBc', 'CONTRASEÑACONTRASEÑA'])
})

test('an accent written as two characters is the same accent', () => {
  refused(['contraseña123'.normalize('NFD'), 'contraseña123'.normalize('NFC')])
})

test('one character or a short sequence again and again is common, however long', () => {
  refused(['a'.repeat(15), '$'.repeat(200), 'ab'.repeat(9), 'abc'.repeat(4), '12'.repeat(6), 'x7!q'.repeat(5)])
  refused(['abcabcabcabca', '12345123451234512345'.replaceAll('5', ''), 'ä'.repeat(15)])
})

test('digits that count up or down are common from wherever they start', () => {
  refused(['1234567890123456', '0123456789', '34567890123', '987654321098765', '4321098765432109'])
})

test('the whole password is compared: a common word inside a longer password does no harm', () => {
  accepted(['password of a lighthouse keeper', 'xX-12345678-harbour', 'my dragon eats qwertyuiop'])
})

test('passwords that only look a little regular are accepted', () => {
  accepted(['abcdeabcdfabcdg', '1234567890123457', '1357913579246802', 'aaaaaaaaaaaaaab', '135791357a'])
  accepted(['', 'a'])
})

test('random strings of 20 characters are accepted', () => {
  accepted(Array.from({ length: 2000 }, () => randomBytes(15).toString('base64url')))
})

test('every entry of the source list that is long enough to be typed is refused', () => {
  const entries = dictionary['passwords-common'].filter((password) => password.length >= 8)
  assert.ok(entries.length > 15_000)
  refused(entries)
})

test('the file is the one the script makes: every record once, in order', () => {
  const file = readFileSync(BLOCKLIST_FILE)
  assert.ok(file.equals(makeBlocklist()), 'run: node src/passwords/make-blocklist.ts')
  assert.ok(file.length / RECORD_BYTES > 19_000)
  for (let at = RECORD_BYTES; at < file.length; at += RECORD_BYTES) {
    const [previous, next] = [file.subarray(at - RECORD_BYTES, at), file.subarray(at, at + RECORD_BYTES)]
    assert.ok(previous.compare(next) < 0, `record ${at / RECORD_BYTES} is out of order`)
  }
})
