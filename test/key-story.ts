import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Phone } from './phone.ts'
import { companyOfThree } from './reset-request.ts'
import { readQr } from './browser.ts'
import { goTo, isAt, type Walk } from './walk.ts'
import { linkTo, MINUTE, somebodyWithCode, type Person } from './world.ts'

const COMPANY = 'Hansa Kontor GmbH'

/** The first way out of a lock-out, from the page where the person is when the help article begins, by pointer. */
export const keyStory = (walk: Walk) => pressesTheKey(walk, pointer(walk.page))
/** The same by keyboard alone. */
export const keyStoryByKeyboard = (walk: Walk) => pressesTheKey(walk, keyboard(walk.page))

/** Ways to reach what a selector names: to press it, or to write into it. */
interface Hand {
  press(selector: string): Promise<void>
  write(selector: string, text: string): Promise<void>
}

const pointer = (page: Page): Hand => ({
  press: (selector) => page.locator(selector).first().click(),
  write: (selector, text) => page.locator(selector).fill(text),
})

const keyboard = (page: Page): Hand => {
  const reach = async (selector: string) => {
    for (let tabs = 0; tabs < 80; tabs++) {
      if ((await page.locator(selector).and(page.locator(':focus')).count()) > 0) return
      await page.keyboard.press('Tab')
    }
    assert.fail(`the keyboard does not reach ${selector} at ${page.url()}`)
  }
  return {
    async press(selector) {
      await reach(selector)
      await page.keyboard.press('Enter')
    },
    async write(selector, text) {
      await reach(selector)
      await page.keyboard.type(text)
    },
  }
}

/**
 * Company menu → Company admin → Members → key → reason; then the member, whose phone is gone, opens the mail and sets up
 * again.
 */
async function pressesTheKey({ page, door, look, ...rest }: Walk, hand: Hand): Promise<void> {
  const { world } = door
  const walk = { page, door, look, ...rest }
  await world.command(['company', 'create', '--name', COMPANY, '--zone', 'Europe/Berlin'])
  const admin = await somebodyWithCode(world, { name: 'Mara Lindt', company: COMPANY, role: 'admin' })
  const { person } = await somebodyWithCode(world, { name: 'Tomasz Król', company: COMPANY })
  world.wind(MINUTE)
  await goTo(walk, '/auth/login?return_to=/')
  await signsIn(hand, admin.person)
  await hand.write('input.code', admin.phone.code())
  await hand.press('form:has(input.code) .btn.main')
  await isAt(page, '/')

  await hand.press('.menu summary')
  await hand.press('.menu a[href="/auth/company"]')
  // Company admin begins with the members: their tab is the current one.
  await isAt(page, '/auth/company/members')
  await page.locator('.tabs [aria-current="page"][href="/auth/company/members"]').waitFor()
  await look('members-with-key')
  const at = `/auth/company/members/${person.id}/reset-two-factor`
  await hand.press(`a[href="${at}"]`)
  await isAt(page, at)
  await look('key')
  await hand.press('form:has(#reason) .btn.grave')
  // The browser itself asks for the reason, without a script, too.
  await isAt(page, at)
  await hand.write('#reason', 'New phone, asked in person')
  await hand.press('form:has(#reason) .btn.grave')
  await page.waitForURL(/said=reset/)
  const phrase = (await page.locator('#phrase').textContent()) ?? ''
  assert.match(phrase, /^\p{L}+ \p{L}+$/u)
  await look('key-done')

  await goTo(walk, '/auth/logout')
  const mail = await world.newestMail(person.email)
  assert.ok(mail.text.includes(phrase), 'the mail has the two words')
  await goTo(walk, linkTo(mail, '/auth/enrol'))
  await hand.press('.btn.main')
  await isAt(page, '/auth/login')
  await signsIn(hand, person)
  await isAt(page, '/auth/setup')
  assert.ok((await page.locator('main').textContent())?.includes(phrase), 'set-up has the two words')
  await look('setup-after-reset')
  const phone = Phone.scan(await readQr(page, '.qr'), world.clock)
  await hand.write('input.code', phone.code())
  await hand.press('form:has(input.code) .btn.main')
  await isAt(page, '/auth/recovery-codes')
}

/** For an admin whose phone was stolen the same page opens a request; then what the owner sees, in with a recovery code. */
export async function stolenPhoneStory(walk: Walk): Promise<void> {
  const { page, door, look } = walk
  const { world } = door
  const hand = pointer(page)
  const { admins, target } = await companyOfThree(world)
  world.wind(MINUTE)
  const { person, phone } = admins[0]!
  await goTo(walk, `/auth/login?return_to=/auth/company/members/${target.person.id}/reset-two-factor`)
  await signsIn(hand, person)
  await hand.write('input.code', phone.code())
  await hand.press('form:has(input.code) .btn.main')
  await isAt(page, `/auth/company/members/${target.person.id}/reset-two-factor`)
  await look('key-request')
  await hand.write('#reason', 'Phone stolen on the train')
  await hand.press('.pick')
  await hand.press('form:has(#reason) .btn.grave')
  await page.waitForURL(/\/auth\/company\/requests\//)
  await look('request-stolen')
  await goTo(walk, `/auth/company/members/${target.person.id}/reset-two-factor`)
  await look('key-requested-already')
  await goTo(walk, `/auth/company/members/${person.id}/reset-two-factor`)
  await look('key-own-row')

  await goTo(walk, '/auth/logout')
  await goTo(walk, '/auth/login')
  await signsIn(hand, target.person)
  await isAt(page, '/auth/code')
  await look('code-suspended')
  await goTo(walk, '/auth/recovery-code')
  await hand.write('input[name="code"]', target.phone.recoveryCodes[0]!)
  await hand.press('form:has(input[name="code"]) .btn.main')
  await isAt(page, '/auth/profile')
  await goTo(walk, '/auth/profile/authenticators')
  await look('authenticators-suspended')
  await hand.press('a[href$="/resume"]')
  await page.waitForURL(/\/resume$/)
  await look('authenticator-resume')
  await hand.press('form .btn.grave')
  await page.waitForURL(/said=resumed/)
}

async function signsIn(hand: Hand, { email, password }: Person) {
  await hand.write('input[name="email"]', email)
  await hand.write('input[name="password"]', password)
  await hand.press('form:has(input[name="password"]) .btn.main')
}
