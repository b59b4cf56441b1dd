import type { Page } from 'playwright-core'
import { beginsCall, callPage, entersPassword, numberOf, wordsOn, writesToSupport, type Somebody } from './call.ts'
import { CHECKLIST } from './desk.ts'
import { resetByCommand } from './pass.ts'
import { beLong } from './reset-request.ts'
import { freshCodes } from './support-request.ts'
import { goTo, isAt, type Walk } from './walk.ts'
import { somebodyWithCode } from './world.ts'

const COMPANY = 'Hansa Kontor GmbH'

/**
 * What admins do for somebody who is nearly in: a pass for whoever cannot read the mailbox, agreed to by two of them; and
 * their word about a caller whom support has verified.
 */
export async function passStory(walk: Walk): Promise<void> {
  const { page, door, look } = walk
  const { world } = door
  await world.command(['company', 'create', '--name', COMPANY, '--zone', 'Europe/Berlin'])
  const mara = await somebodyWithCode(world, { name: 'Mara Lindt', company: COMPANY, role: 'admin' })
  const ida = await somebodyWithCode(world, { name: 'Ida Brandt', company: COMPANY, role: 'admin' })
  const ines = await somebodyWithCode(world, { name: 'Ines Roth', staff: 'support' })
  const { person } = await somebodyWithCode(world, { name: 'Jonas Wieland', company: COMPANY })
  const caller = await somebodyWithCode(world, { name: 'Lena Vogt', company: COMPANY })
  await resetByCommand(world, person)
  await beLong(world)

  const at = `/auth/company/members/${person.id}/pass`
  await becomes(walk, mara, at)
  await look('pass-ask')
  await page.locator('#reason').fill('Lindt 2026')
  await press(page, 'form:has(#reason) .btn.main')
  await page.locator('main a[href^="/auth/company/requests/"]').first().waitFor()
  await look('pass-waits')
  const request = (await page.locator('main a[href^="/auth/company/requests/"]').first().getAttribute('href'))!
  await becomes(walk, ida, request)
  await look('pass-request')
  await press(page, 'button[value="approve"]')
  await page.waitForURL(/said=/)
  await becomes(walk, mara, at)
  await look('pass-ready')
  await press(page, 'button[name="show"]')
  await page.locator('#enrolment-pass').waitFor()
  await look('pass-shown')

  const ticket = await writesToSupport(world, caller.person.email, 'Lena Vogt')
  const onDesk = `/auth/desk/tickets/${numberOf(ticket)}`
  await freshCodes(world)
  await beginsCall(world, ines, ticket)
  const browser = world.visitor({ address: '203.0.113.44' })
  await entersPassword(browser, ticket, caller.person)
  await ines.visitor.send(callPage(ticket), { words: wordsOn(browser) })
  await becomes(walk, ines, `${onDesk}/pass`)
  await look('desk-pass-not-yet')
  await goTo(walk, `${onDesk}/reset`)
  for (const check of Object.keys(CHECKLIST).filter((name) => name !== 'reason'))
    await page.locator(`input[name="${check}"]`).check()
  await page.locator('#reason').fill(CHECKLIST.reason)
  await press(page, 'form:has(#reason) .btn.main')
  await page.waitForURL(/said=asked/)
  await look('desk-reset-asked')
  const mail = await world.newestMail(mara.person.email)
  const confirmation = /\/auth\/company\/confirmations\/\w+/.exec(mail.text)![0]
  await becomes(walk, mara, confirmation)
  await look('confirmation')
  await press(page, 'button[value="confirm"]')
  await isAt(page, confirmation)
  await look('confirmation-done')
}

const press = (page: Page, selector: string) => page.locator(selector).click()

/** The browser of somebody who is signed in and has a fresh code: their cookies stand in for it. */
async function becomes(walk: Walk, { visitor }: Pick<Somebody, 'visitor'>, path: string) {
  await freshCodes(walk.door.world)
  await walk.page.context().clearCookies()
  await walk.page
    .context()
    .addCookies(visitor.cookies.map(({ name, value }) => ({ name, value, url: walk.door.origin })))
  await goTo(walk, path)
  await isAt(walk.page, path)
}
