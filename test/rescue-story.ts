import assert from 'node:assert/strict'
import { doMinuteJobsOnce } from '../src/upkeep.ts'
import { numberOn, wordsOn } from './call.ts'
import { readQr } from './browser.ts'
import { CHECKLIST } from './desk.ts'
import { Phone } from './phone.ts'
import { deskOfThree } from './support-request.ts'
import { goTo, isAt, isRefused, type Walk } from './walk.ts'
import { DAY, linkTo, MINUTE, type Person } from './world.ts'

const COMPANY = 'Hansa Kontor GmbH'
const VERIFY = '/auth/support/verify'

/**
 * The second way out of a lock-out: nobody in the company can help. From the code that is refused to the article, the form
 * with a picture, the receipt, the call, two agents and a day, to the person set up again.
 */
export async function rescueStory(walk: Walk): Promise<void> {
  const { page, door, look } = walk
  const { world } = door
  await world.command(['company', 'create', '--name', COMPANY, '--zone', 'Europe/Berlin'])
  const { ines, olaf, target } = await deskOfThree(world, { company: COMPANY })
  const { person } = target

  const ticket = await writesForHelp(walk, person)
  await readsTheReceipt(walk, person)

  await signsInAtDesk(walk, ines, '/auth/desk')
  await look('desk')
  await page.locator(`a[href="${ticket}"]`).click()
  await isAt(page, ticket)
  await look('desk-ticket')
  await page.locator('textarea[name="text"]').fill('We call you back at the number that your company gave us.')
  await page.locator('form:has(textarea[name="text"]) .btn.main').click()
  await page.waitForURL(/said=answered/)
  await page.locator('#caller form button').click()
  await isAt(page, `${ticket}/verification`)
  await look('desk-verification')
  const number = await page.locator('#number').textContent()

  // The caller, in a browser of their own, reads out what it shows.
  const caller = world.visitor()
  await caller.send(VERIFY, { ticket: ticket.split('/').at(-1)! })
  await caller.send(VERIFY, { ticket: ticket.split('/').at(-1)!, email: person.email, password: person.password })
  assert.equal(numberOn(caller), number, 'both know each other')
  await page.locator('input[name="words"]').fill(wordsOn(caller))
  await page.locator('form:has(input[name="words"]) .btn.main').click()
  await isAt(page, ticket)
  await look('desk-verified')
  await goTo(walk, `${ticket}/suspend`)
  await look('desk-suspend')
  await goTo(walk, `${ticket}/nomination`)
  await look('desk-nomination')

  await goTo(walk, ticket)
  await page.locator('#reset a.btn').click()
  await isAt(page, `${ticket}/reset`)
  await look('desk-reset')
  for (const check of Object.keys(CHECKLIST).filter((name) => name !== 'reason'))
    await page.locator(`input[name="${check}"]`).check()
  await page.locator('input[name="reason"]').fill(CHECKLIST.reason)
  await page.locator('form:has(input[name="reason"]) .btn.grave').click()
  await page.waitForURL(/\/auth\/desk\/requests\//)
  await look('desk-request')
  const request = new URL(page.url()).pathname

  await goTo(walk, '/auth/logout')
  await signsInAtDesk(walk, olaf, request)
  await look('desk-request-approve')
  await page.locator('button[value="approve"]').click()
  await page.waitForURL(/said=/)
  for (const [name, path] of [
    ['desk-requests', '/auth/desk/requests'],
    ['desk-companies', '/auth/desk/companies'],
    ['desk-feedback', '/auth/desk/feedback'],
  ] as const) {
    await goTo(walk, path)
    await look(name)
  }
  await goTo(walk, '/auth/logout')

  world.wind(DAY + MINUTE)
  await doMinuteJobsOnce(world.edge)
  await setsUpAgain(walk, person)
}

async function writesForHelp(walk: Walk, person: Person): Promise<string> {
  const { page, door, look } = walk
  await goTo(walk, '/auth/login')
  await entersPassword(walk, person)
  await isAt(page, '/auth/code')
  await page.locator('input.code').fill('000000')
  await page.locator('form:has(input.code) .btn.main').click()
  await isRefused(page)
  await page.locator('.reason a[href^="/auth/help/"]').click()
  await isAt(page, '/auth/help/codes-not-accepted')
  await look('help-codes-not-accepted')
  await page.locator('.prose a[href^="/auth/support?"], .sheet a[href^="/auth/support?"]').first().click()
  await isAt(page, '/auth/support')
  await page.locator('input[name="topic"][value="phone"]').check()
  await page.locator('input[name="name"]').fill('Jonas Wieland')
  await page.locator('input[name="email"]').fill(person.email)
  await page.locator('textarea[name="details"]').fill('The phone fell into the harbour.\nThis is what I see:')
  await page
    .locator('input[name="files"]')
    .setInputFiles({ name: 'what I see.png', mimeType: 'image/png', buffer: await page.screenshot() })
  await page.locator('form:has(textarea) .btn.main').click()
  await page.waitForURL(/said=sent/)
  await look('support-sent-with-file')
  const mail = await door.world.newestMail(person.email)
  const [, number] = /\b(T-\d+)\b/.exec(mail.text) ?? []
  assert.ok(number, mail.text)
  return `/auth/desk/tickets/${number}`
}

async function readsTheReceipt(walk: Walk, person: Person) {
  const { page, door, look } = walk
  await goTo(walk, linkTo(await door.world.newestMail(person.email), '/auth/support/ticket'))
  await isAt(page, '/auth/support/ticket')
  await look('support-ticket')
  await page.locator('textarea[name="details"]').fill('I can be called at any time.')
  await page.locator('form:has(textarea) .btn.main').click()
  await page.waitForURL(/said=sent/)
}

async function signsInAtDesk(walk: Walk, { person, phone }: { person: Person; phone: Phone }, path: string) {
  const { page, door } = walk
  door.world.wind(MINUTE)
  await goTo(walk, `/auth/login?return_to=${path}`)
  await entersPassword(walk, person)
  await page.locator('input.code').fill(phone.code())
  await page.locator('form:has(input.code) .btn.main').click()
  await isAt(page, path)
}

async function entersPassword({ page }: Walk, { email, password }: Person) {
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('form:has(input[name="password"]) .btn.main').click()
}

async function setsUpAgain(walk: Walk, person: Person) {
  const { page, door, look } = walk
  await goTo(walk, linkTo(await door.world.newestMail(person.email), '/auth/enrol'))
  await page.locator('.btn.main').click()
  await isAt(page, '/auth/login')
  await entersPassword(walk, person)
  await isAt(page, '/auth/setup')
  await look('setup-after-rescue')
  const phone = Phone.scan(await readQr(page, '.qr'), door.world.clock)
  await page.locator('input.code').fill(phone.code())
  await page.locator('form:has(input.code) .btn.main').click()
  await isAt(page, '/auth/recovery-codes')
}
