import assert from 'node:assert/strict'
import { readQr } from './browser.ts'
import { Phone } from './phone.ts'
import { goTo, inWords, isAt, labelled, press, sees, typeCode, typePassword, type Walk } from './walk.ts'
import { codeIn, MINUTE, pathOf } from './world.ts'

const COMPANY = 'Hansa Kontor GmbH'
const EMAIL = 'ada.thomsen@hansa-kontor.example'
const MAILBOX = 'http://mailbox.example/'
const CHOSEN = 'violet harbour evening'
const FORGOTTEN_NO_MORE = 'amber station winter'

/**
 * A person's whole time with an account, where two-factor login is required: invited, activated, set up, signed in, phone
 * changed, password forgotten, phone lost, sessions ended. What is mailed is read in the browser and its links are pressed.
 */
export async function wholeLife(walk: Walk): Promise<void> {
  const { world } = walk.door
  await world.command(['company', 'create', '--name', COMPANY, '--zone', 'Europe/Berlin'])
  await world.command(['policy', 'set', '--enforce-from', '2026-11-01T00:00 Europe/Berlin'])
  await isInvited(walk)
  const { phone, recoveryCodes } = await activates(walk)
  await signsIn(walk, phone, CHOSEN)
  const newPhone = await changesPhone(walk, phone)
  await forgetsThePassword(walk, newPhone)
  const lastPhone = await losesThePhone(walk, recoveryCodes)
  await endsOtherSessions(walk, lastPhone)
}

async function isInvited(walk: Walk) {
  const words = ['user', 'create', '--email', EMAIL, '--name', 'Ada', '--company', COMPANY, '--mail']
  assert.equal((await walk.door.world.command(words)).exit, 0)
  await readsMail(walk, 'mail-activation', '/auth/activate')
}

async function activates(walk: Walk) {
  const { page, look } = walk
  await isAt(page, '/auth/activate')
  await labelled(page, 'Your name').fill('Ada Thomsen')
  await labelled(page, 'Password').fill(CHOSEN)
  await press(page, 'Activate')
  await isAt(page, '/auth/setup')
  const phone = await scans(walk)
  await typeCode(page, phone.code())
  await isAt(page, '/auth/recovery-codes')
  await look('recovery-codes')
  const recoveryCodes = await page.locator('#codes li').allTextContents()
  assert.equal(recoveryCodes.length, 10)
  await page.locator('input[name=kept]').check()
  await page.locator('form:has(input[name=kept]) .btn.main').click()
  await isAt(page, '/auth/profile')
  return { phone, recoveryCodes }
}

async function signsIn(walk: Walk, phone: Phone, password: string) {
  const { page, door } = walk
  await goTo(walk, '/auth/logout')
  await typePassword(walk, { email: EMAIL }, password)
  await isAt(page, '/auth/code')
  door.world.wind(MINUTE)
  await typeCode(page, phone.code())
  await isAt(page, '/auth/profile')
}

async function changesPhone(walk: Walk, phone: Phone): Promise<Phone> {
  const { page, look, door } = walk
  await goTo(walk, '/auth/profile/authenticators')
  await look('authenticators')
  await page.locator('a[href$="/move"]').click()
  await look('move-prove')
  door.world.wind(MINUTE)
  await typeCode(page, phone.code())
  await look('move-scan')
  const newPhone = await scans(walk)
  await typeCode(page, newPhone.code())
  await isAt(page, '/auth/profile/authenticators')
  await sees(page, 'The new phone works. The old entry does not any more: delete it from the old phone’s app.')
  await look('authenticators-moved')
  await readsMail(walk, 'mail-moved')
  return newPhone
}

async function forgetsThePassword(walk: Walk, phone: Phone) {
  const { page, look, door } = walk
  await goTo(walk, '/auth/logout')
  await page.getByRole('link', { name: inWords(page, 'Forgot your password?') }).click()
  await isAt(page, '/auth/forgot-password')
  await look('forgot-password')
  await labelled(page, 'E-mail address').fill(EMAIL)
  await press(page, 'Send the link')
  await readsMail(walk, 'mail-reset-password', '/auth/reset-password')
  await isAt(page, '/auth/reset-password')
  await look('reset-password-code')
  door.world.wind(MINUTE)
  await page.locator('input[name=code]').fill(phone.code())
  await page.locator('form:has(input[name=code]) .btn.main').click()
  await labelled(page, 'New password').fill(FORGOTTEN_NO_MORE)
  await look('reset-password')
  await press(page, 'Change password')
  await isAt(page, '/auth/login')
  await readsMail(walk, 'mail-password-replaced')
  await signsIn(walk, phone, FORGOTTEN_NO_MORE)
}

/** The phone is gone: a recovery code opens the door, and in that session one new phone is set up after a mailed code. */
async function losesThePhone(walk: Walk, recoveryCodes: string[]) {
  const { page, look, door } = walk
  await goTo(walk, '/auth/logout')
  await typePassword(walk, { email: EMAIL }, FORGOTTEN_NO_MORE)
  await page.getByRole('link', { name: inWords(page, 'I lost or changed my phone') }).click()
  await look('lost-phone-whole')
  await page.locator('a[href="/auth/recovery-code"]').first().click()
  await isAt(page, '/auth/recovery-code')
  await look('recovery-code')
  await page.locator('input[name=code]').fill(recoveryCodes[3]!.toLowerCase())
  await page.locator('form:has(input[name=code]) .btn.main').click()
  await isAt(page, '/auth/profile')
  await look('profile-recovery')
  await readsMail(walk, 'mail-recovery-code-used')
  await goTo(walk, '/auth/profile/authenticators/add')
  await look('recovery-add')
  await page.locator('main form .btn.main').click()
  await look('recovery-add-code')
  await typeCode(page, codeIn(await door.world.newestMail(EMAIL)))
  await look('recovery-scan')
  const phone = await scans(walk)
  await typeCode(page, phone.code())
  await isAt(page, '/auth/profile/authenticators')
  await look('recovery-added')
  // The lost entry goes with a code of the new one: of the two it is the older.
  await page.locator('a[href$="/remove"]').first().click()
  door.world.wind(MINUTE)
  await typeCode(page, phone.code())
  await sees(page, 'The entry was removed. Its codes no longer work.')
  assert.equal(await page.locator('a[href$="/remove"]').count(), 1)
  await look('authenticators-after')
  await readsMail(walk, 'mail-removed')
  await signsIn(walk, phone, FORGOTTEN_NO_MORE)
  return phone
}

/** Another browser, where the first one was never logged out: its session is ended from afar. */
async function endsOtherSessions(walk: Walk, phone: Phone) {
  const { page, look } = walk
  const context = page.context()
  const left = await context.cookies()
  await context.clearCookies()
  await signsIn(walk, phone, FORGOTTEN_NO_MORE)
  await goTo(walk, '/auth/profile/sessions')
  await look('sessions-two')
  await press(page, 'End all other sessions')
  await isAt(page, '/auth/profile/sessions')
  await look('sessions-one')
  await context.clearCookies()
  await context.addCookies(left)
  await goTo(walk, '/auth/profile')
  await isAt(page, '/auth/login')
}

/** The QR code on the page. */
const scans = async ({ page, door }: Walk) => Phone.scan(await readQr(page, '.qr'), door.world.clock)

/** The newest mail, opened as a mail program would show it; then the link that leads to a page is pressed. */
async function readsMail({ page, door, look }: Walk, name: string, linkTo?: string): Promise<void> {
  const mail = await door.world.newestMail(EMAIL)
  // An address of its own: our pages forbid the inline styles that mail programs need.
  await page.route(MAILBOX, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: mail.html }))
  await page.goto(MAILBOX)
  await page.unroute(MAILBOX)
  await look(name)
  if (!linkTo) return
  const link = page.locator(`a[href*="${linkTo}?token="]`).first()
  await page.goto(door.origin + pathOf((await link.getAttribute('href'))!))
}
