import assert from 'node:assert/strict'
import { argon2Sync } from 'node:crypto'
import { test } from 'node:test'
import { openHasher, OUR_HASH } from './hasher.ts'
import { costsOf, decoyLike, matches, readHash, readsWhole } from './password-schemes.ts'

const PASSWORD = 'violet harbour morning'
const read = (stored: string) => {
  const hash = readHash(stored)
  assert.ok(hash.ok, `${stored}: ${!hash.ok && hash.refusal}`)
  return hash.scheme
}
const argon2d = argon2Sync('argon2d', {
  message: PASSWORD,
  nonce: '0123456789abcdef',
  parallelism: 2,
  tagLength: 32,
  memory: 1024,
  passes: 2,
})
  .toString('base64')
  .replaceAll('=', '')

/** Made by other people's programs: the argon2 reference, Python's hashlib, libxcrypt, Node. */
const MADE_ELSEWHERE: [hash: string, password?: string][] = [
  ['$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$wWKIMhR9lyDFvRz9YTZweHKfbftvj+qf+YFY4NeBbtA', 'password'],
  ['$argon2i$m=65536,t=2,p=1$c29tZXNhbHQ$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ', 'password'],
  ['argon2$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc', 'password'],
  [`$argon2d$v=19$m=1024,t=2,p=2$MDEyMzQ1Njc4OWFiY2RlZg$${argon2d}`],
  ['$2y$05$abcdefghijklmnopqrstuuf4WJwZO.QXrBoh.bBMczUjV7nFnXXui'],
  ['$2b$05$abcdefghijklmnopqrstuuf4WJwZO.QXrBoh.bBMczUjV7nFnXXui'],
  ['bcrypt$$2a$05$abcdefghijklmnopqrstuuf4WJwZO.QXrBoh.bBMczUjV7nFnXXui'],
  ['$scrypt$ln=14,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$Zy2mjTfYa8Ou1A6lApCs6U5DRNPWXVY8+gfSZ0y5qKo'],
  [
    'scrypt$16384$Salt9text$8$1$xQrzExuXb08un7NSVxj17Z29mxOHwo8zZs6owejHoLW/mkBB3lF4GSoTxCiCEc/J43UgZsP/cmmZFEdYZbOOjQ==',
  ],
  ['$pbkdf2-sha256$29000$MDEyMzQ1Njc4OWFiY2RlZg$LCJzDAKNPsxNlJfecfrJ.UC3qKo7HFM3g0oyYOslTIM'],
  ['$pbkdf2$1000$MDEyMzQ1Njc4OWFiY2RlZg$cbyLF8qxjUJx17kG2tFp2rAAs8c'],
  [
    '$pbkdf2-sha512$i=25000,l=64$MDEyMzQ1Njc4OWFiY2RlZg$k3p264iFP0th9eIOXQWG3RaUqZTRq21Fe3qGroL1sXBeHCmHOtU0XGVu5B9tSM2fokfyLBfV8ZdaJ0GFeun4pw',
  ],
  ['pbkdf2_sha256$1000$Salt9text$4owlpp0nTkYVvE8XwRDW17im5KR3jBsr7+g+8K2dilE='],
  // Keycloak derives 64 bytes with SHA-256 as well.
  [
    '$pbkdf2-sha256$27500$MDEyMzQ1Njc4OWFiY2RlZg$3j92mqorZ0S/E8KqO6T0Di+O0NUWOcOkx/xZ8Uis5Z6MnG5EnWaHGiOG95mPk+h7dwqauFNXbE+HuMDSyTaHqA',
  ],
]

test('hashes that other programs made are read, compared, and imitated at the same cost', async () => {
  for (const [stored, password = PASSWORD] of MADE_ELSEWHERE) {
    const scheme = read(stored)
    assert.equal(await matches(scheme, password), true, stored)
    assert.equal(await matches(scheme, `${password}x`), false, stored)
    const decoy = read(decoyLike(scheme))
    assert.equal(costsOf(decoy), costsOf(scheme))
    assert.equal(await matches(decoy, password), false, stored)
  }
})

test('Django’s bcrypt_sha256 reads the whole of a long password, bcrypt itself 72 bytes', async () => {
  const { default: bcrypt } = await import('bcrypt')
  const { createHash } = await import('node:crypto')
  const long = 'ä'.repeat(50)
  const hex = createHash('sha256').update(long).digest('hex')
  const prehashed = read(`bcrypt_sha256$${await bcrypt.hash(hex, 4)}`)
  assert.equal(await matches(prehashed, long), true)
  assert.equal(await matches(prehashed, `${long}x`), false)
  assert.equal(readsWhole(prehashed, long), true)
  const cut = read(await bcrypt.hash(long, 4))
  assert.equal(await matches(cut, `${long}x`), true)
  assert.equal(readsWhole(cut, long), false)
})

test('what costs too much, is cut short or belongs to no scheme that we know is refused with its reason', () => {
  const salt = 'MDEyMzQ1Njc4OWFiY2RlZg'
  const hash = 'Zy2mjTfYa8Ou1A6lApCs6U5DRNPWXVY8+gfSZ0y5qKo'
  const bcrypt = 'abcdefghijklmnopqrstuuf4WJwZO.QXrBoh.bBMczUjV7nFnXXui'
  const refused: Record<string, string[]> = {
    'hash-too-costly': [
      `$2b$15$${bcrypt}`,
      `$scrypt$ln=17,r=8,p=1$${salt}$${hash}`,
      `$scrypt$ln=14,r=8,p=17$${salt}$${hash}`,
      `scrypt$131072$${salt}$8$1$${hash}`,
      `$pbkdf2-sha256$2000001$${salt}$${hash}`,
      `pbkdf2_sha1$99999999$${salt}$${hash}`,
      `$argon2id$v=19$m=1048576,t=1,p=1$${salt}$${hash}`,
      `$argon2id$v=19$m=65536,t=17,p=1$${salt}$${hash}`,
      `$argon2id$v=19$m=65536,t=1,p=64$${salt}$${hash}`,
      // Four derivations of 20 bytes each; and working space beside the table, which OpenSSL does not give.
      `$pbkdf2$1000000$${salt}$${'A'.repeat(107)}`,
      `$scrypt$ln=1,r=262144,p=1$${salt}$${hash}`,
    ],
    'hash-malformed': [
      `$2b$12$${bcrypt.slice(1)}`,
      `$2b$03$${bcrypt}`,
      `$2b$12$${bcrypt}\n`,
      `$scrypt$ln=0,r=8,p=1$${salt}$${hash}`,
      `scrypt$16383$${salt}$8$1$${hash}`,
      `$pbkdf2-sha256$0$${salt}$${hash}`,
      `$pbkdf2-sha256$1000$${salt}$AAAA`,
      `$pbkdf2-md5$1000$${salt}$${hash}`,
      `$argon2id$v=19$m=4,t=1,p=1$${salt}$${hash}`,
      `$argon2id$v=18$m=65536,t=1,p=1$${salt}$${hash}`,
      `$argon2id$v=19$m=65536,t=1,p=1,data=AAAA$${salt}$${hash}`,
      `$scrypt$ln=9999999999,r=8,p=1$${salt}$${hash}`,
      // RFC 7914 §2: with r=1 the cost stays below 2^16.
      `$scrypt$ln=16,r=1,p=1$${salt}$${hash}`,
      `pbkdf2_sha256$1000$Sa\0lt$${hash}`,
      `scrypt$16384$Sa\nlt$8$1$${hash}`,
    ],
    'hash-unknown': [
      '5f4dcc3b5aa765d61d8327deb882cf99',
      '',
      `$2x$12$${bcrypt}`,
      '$1$salt$hash',
      '$6$rounds=5000$salt$hash',
      '$7$C6..../....SodiumChloride$kBGj9fHznVYFQMEn/qDCfrDevf9YDtcDdKvEqHJLV8D',
      'plain text',
      ` $2b$12$${bcrypt}`,
    ],
  }
  for (const [refusal, hashes] of Object.entries(refused))
    for (const stored of hashes) assert.deepEqual(readHash(stored), { ok: false, refusal }, stored)
})

test('a hash of ours is compared as ever and needs no other; one from elsewhere gets one of ours', async () => {
  const hasher = openHasher(1)
  const ours = await hasher.hash(PASSWORD)
  assert.ok(ours.startsWith(OUR_HASH))
  assert.equal(await hasher.verify(ours, PASSWORD), true)
  assert.equal(await hasher.replacement(ours, PASSWORD), undefined)
  // The library throws for what is padded, or written with passlib's signs; a line of a file is no reason for an error.
  for (const written of [
    `${ours}=`,
    ours.replace(/\$(?=[^$]*$)/, '==$'),
    ours.replace(/.$/, (sign) => (sign === '.' ? '/' : '.')),
  ])
    assert.equal(await hasher.verify(written, 'something else'), false, written)
  const padded = `${ours}=`
  assert.equal(await hasher.verify(padded, PASSWORD), true)
  assert.ok((await hasher.replacement(padded, PASSWORD))?.startsWith(OUR_HASH))
  const foreign = MADE_ELSEWHERE[4]![0]
  assert.equal(await hasher.verify(foreign, PASSWORD), true)
  assert.equal(await hasher.verify(foreign, 'something else'), false)
  const replacement = await hasher.replacement(foreign, PASSWORD)
  assert.ok(replacement?.startsWith(OUR_HASH))
  assert.equal(await hasher.verify(replacement, PASSWORD), true)
  assert.equal(await hasher.verify('no hash at all', PASSWORD), false)
  assert.equal(await hasher.replacement('no hash at all', PASSWORD), undefined)
})
