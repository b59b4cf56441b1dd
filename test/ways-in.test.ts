import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { AUTHENTICATOR_WALKS } from './ways-in/authenticators.ts'
import { amr, FIRST_RUN, WALKS, type Walk } from './ways-in/walks.ts'
import { waysInPage } from './ways-in/page.ts'
import { SUPPORT_WALKS } from './ways-in/support.ts'
import { BESIDE, COMMANDS, IN } from './ways-in/ways.ts'
import { makeWorld, openWorld, type World } from './world.ts'

const ROOT = path.join(import.meta.dirname, '..')
const EVERY = [...WALKS, ...AUTHENTICATOR_WALKS, ...SUPPORT_WALKS]
const ALL = [...EVERY, FIRST_RUN]

let free: World
let required: World
before(async () => {
  ;[free, required] = [await openWorld(), await openWorld()]
  await required.command(['policy', 'set', '--enforce-from', '2026-11-01T00:00 Europe/Berlin'])
})

after(() => Promise.all([free.stop(), required.stop()]))

for (const walk of EVERY)
  test(`${walk.way} (${walk.account}): ${walk.opens ?? 'does what it says'} with ${walk.proofs.join(', ')}, nothing without each`, () =>
    walkAll(walk, () => Promise.resolve(walk.required ? required : free)))

test('the first-run link makes the operator, and its session comes with the first code alone', () =>
  walkAll(FIRST_RUN, () => makeWorld()))

async function walkAll(walk: Walk, world: () => Promise<World>) {
  const whole = await walk.come(await world())
  if (walk.opens) assert.equal(await amr(whole.visitor), walk.opens)
  assert.notEqual(whole.did, false, 'with everything it needs it did nothing')
  for (const proof of walk.proofs) {
    const { visitor, did } = await walk.come(await world(), proof)
    if (walk.opens) assert.equal(await amr(visitor), 'nothing', `without ${proof}`)
    assert.notEqual(did, true, `without ${proof}`)
    assert.ok(visitor.status < 500)
  }
}

test('no way is weaker than a password and a second factor once they are required', () => {
  const opening = ALL.filter(({ required, opens }) => required && opens && opens !== 'nothing')
  assert.ok(opening.length > 5)
  for (const { way, opens, proofs } of opening) {
    assert.equal(opens, 'pwd otp mfa', way)
    assert.ok(
      (['code', 'first code', 'recovery code'] as const).some((proof) => proofs.includes(proof)),
      way,
    )
    // The password, or that it was given to the session before; the first person of an account chooses it on the way.
    const chosen = /^(Activation link|First-run link|Invitation link, of an address)/.test(way)
    assert.ok(proofs.includes('password') || proofs.includes('session') || (chosen && proofs.includes('link')), way)
    // What binds a new entry needs the mailbox as well (promise 2), or two people who stand in for it.
    if (proofs.includes('first code'))
      assert.ok(proofs.includes('mailed code') || proofs.includes('link') || proofs.includes('pass'), way)
  }
})

test('each way of the table is walked, but for commands that open nothing by themselves', () => {
  const walked = new Set(ALL.map(({ way }) => way))
  for (const { way } of [...IN, ...BESIDE]) assert.ok(walked.has(way), `nobody walks "${way}"`)
  const names = new Set([...IN, ...BESIDE, ...COMMANDS].map(({ way }) => way))
  for (const way of walked) assert.ok(names.has(way), `"${way}" is walked and not in the table`)
})

test('the paths of the table are paths of the product', () => {
  // `:act{suspend|resume}` is two paths.
  const spelled = (path: string) => {
    const choice = /:\w+\{([^}]*\|[^}]*)\}/.exec(path)
    return choice ? choice[1]!.split('|').map((word) => path.replace(choice[0], word)) : [path]
  }
  const known = new Set(free.app.routes.flatMap(({ path }) => spelled(path)))
  for (const { paths } of [...IN, ...BESIDE]) for (const path of paths) assert.ok(known.has(path), path)
})

test('a session begins or gets a new secret only where the table says so', () => {
  const opener = /\b(completeSignIn|startSession|renewSession)\(/
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => opener.test(readFileSync(path.join(ROOT, 'src', file), 'utf8')))
  assert.deepEqual(files.sort(), OPENERS)
})

/** Who adds one has found a new way, and adds it to the table. */
const OPENERS = [
  'activation/finish.ts', // activation link, first-run link
  'address-change/prove.ts', // changing the address: the same session with a new secret
  'authenticators/bind.ts', // the first code of a new entry: the same session with a new secret
  'authenticators/mailed-proof.ts', // the mailed code after a recovery code: the same
  'authenticators/prove.ts', // the proof before it: the same
  'authenticators/remove.ts', // the same
  'enrolment/index.ts', // set-up, and "not now"
  'profile/change-password.ts', // the same session with a new secret
  'recovery-codes/make-page.ts', // new codes: the same session with a new secret
  'recovery-codes/use-page.ts', // password and recovery code
  'sessions/sessions.ts',
  'sign-in/code.ts', // password and code
  'sign-in/complete.ts',
  'sign-in/login.ts', // password
  'two-factor/switch-off.ts', // a new session without the second factor
  'unlock/answer.ts', // unlock and step-up
  'unlock/unlock.ts', // unlock by password
]

test('docs/ways-in.md says what is walked here: if it is stale, npm run ways-in writes it anew', () =>
  assert.equal(readFileSync(path.join(ROOT, 'docs/ways-in.md'), 'utf8'), waysInPage()))
