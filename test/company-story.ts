import assert from 'node:assert/strict'
import { ASK, withApp } from './bulk-company.ts'
import { beLong, openAsAdmin } from './reset-request.ts'
import { goTo, inWords, isAt, type Walk } from './walk.ts'
import { pathOf, somebody, somebodyWithCode } from './world.ts'

const SECOND = 'Fernhill Trading Ltd'

/** Jonas joins a second company as an admin, goes over to it by keyboard alone, and finds the menu on the platform, too. */
export async function worksForTwoCompanies(walk: Walk): Promise<void> {
  const { page, look, door } = walk
  await door.world.command(['company', 'create', '--name', SECOND, '--zone', 'Europe/London'])
  const invited = await door.world.command(
    `user create --email jonas.wieland@hansa-kontor.example --name Jonas --role admin --company`
      .split(' ')
      .concat(SECOND),
  )
  await goTo(walk, pathOf(String(invited.activationUrl)))
  await page.locator('.btn.main').click()
  await isAt(page, '/auth/profile')
  const menu = page.locator('.menu')
  await menu.locator('summary').click()
  await look('menu-companies')
  await goTo(walk, '/auth/profile')
  await menu.locator('summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  assert.equal(await page.locator('button:focus').textContent(), SECOND)
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  await isAt(page, '/auth/profile')
  assert.equal((await menu.locator('summary').textContent())?.trim(), SECOND)

  await menu.locator('summary').click()
  await menu.getByRole('link', { name: inWords(page, 'Company admin') }).click()
  await isAt(page, '/auth/company/members')
  await look('company-admin')
  await page.locator('.acts a[href$="/note"]').first().click()
  await page.waitForURL(/\/note$/)
  await look('member-note')
  await goTo(walk, '/auth/company/members?q=zz')
  await look('members-none')
  await invitesSomebody(walk)
  await readsTheAuditTrail(walk)
  await decidesARequest(walk)
  await asksForMany(walk)
  await thinksAboutTheDate(walk)
  await seesTheMenuOnThePlatform(walk)
  await goTo(walk, '/auth/profile')
  await menu.locator('summary').click()
  await menu.getByRole('link', { name: inWords(page, 'Your companies') }).click()
  await isAt(page, '/auth/profile/company')
  await look('companies')
  await page.locator('.rows li > form button').click()
  await isAt(page, '/auth/profile')
  await goTo(walk, '/auth/company')
  await look('company-admin-refused')
}

/** Two addresses and a slip of the pen; then a table, as far as what it would do. */
async function invitesSomebody(walk: Walk) {
  const { page, look } = walk
  await goTo(walk, '/auth/company/invitations')
  await page.locator('#emails').fill('lena.fuchs@hansa-kontor.example, o.marchetti@hansa-kontor.example\nmarchetti')
  await page.locator('form.sheet .btn.main').click()
  await page.waitForURL(/said=invited/)
  await look('invitations')
  await goTo(walk, '/auth/company/invitations/import')
  await page.locator('#csv').fill('email,role,note\nt.krol@hansa-kontor.example,member,\nkrol,member,')
  await page.locator('form.sheet .btn').click()
  await page.waitForSelector('#plan')
  await look('invitations-import')
}

/** By the tab, then what was done to one person alone. */
async function readsTheAuditTrail(walk: Walk) {
  const { page, look } = walk
  await page.locator('.tabs a').last().click()
  await isAt(page, '/auth/company/audit')
  await look('audit')
  await page.locator('#q').fill('wiel')
  await page.keyboard.press('Enter')
  await page.waitForURL(/person=/)
  await look('audit-person')
}

/** Mara has asked to reset Ida: Jonas is the second person. */
async function decidesARequest(walk: Walk) {
  const { page, look, door } = walk
  const admin = { company: SECOND, role: 'admin' }
  const ida = await somebodyWithCode(door.world, { ...admin, name: 'Ida Brandt' })
  const mara = await somebody(door.world, admin)
  await beLong(door.world)
  const id = await openAsAdmin(door.world, mara.id, ida.person.id)
  await goTo(walk, '/auth/company/requests')
  await look('requests')
  await page.locator('.rows li a').first().click()
  await isAt(page, `/auth/company/requests/${id}`)
  await look('request')
  await page.getByRole('button', { name: inWords(page, 'Approve the reset') }).click()
  await page.waitForURL(/said=approved/)
  for (const what of ['role', 'remove', 'pass']) {
    await goTo(walk, `/auth/company/members/${ida.person.id}/${what}`)
    await look(`member-${what}`)
  }
}

/** By the list, whose filter is the selection: one of four can be reset like this. */
async function asksForMany(walk: Walk) {
  const { page, look, door } = walk
  await withApp(door.world, { name: 'Odo Kern', company: SECOND })
  await goTo(walk, '/auth/company/members')
  await page.getByRole('link', { name: inWords(page, 'Reset several') }).click()
  await isAt(page, ASK)
  await look('reset-several')
  await page.locator('#reason').fill('O. Kern & Co.')
  await page.locator('#count').fill('1')
  await page.locator('.btn.grave').click()
  await page.waitForURL(/said=opened/)
  await look('bulk-reset')
}

/** From when on, and whom it would concern; nothing is saved. */
async function thinksAboutTheDate(walk: Walk) {
  const { page, look } = walk
  await goTo(walk, '/auth/company/policy')
  await page.locator('#enforce_from').fill('2026-12-24T08:00')
  await page.locator('form.sheet .btn').click()
  await page.waitForSelector('input[name="seen"]', { state: 'attached' })
  await look('company-date')
}

/** A page of somebody else, with the fragment in its header. */
async function seesTheMenuOnThePlatform(walk: Walk) {
  const { page, look, door } = walk
  const platform = `${door.origin}/platform`
  const fragment = await (await page.request.get(`${door.origin}/auth/menu?return_to=/platform`)).text()
  const language = /lang="(\w\w)"/.exec(fragment)?.[1] ?? ''
  const style = 'body{margin:0;font-family:sans-serif}header{display:flex;justify-content:flex-end;padding:8px 16px}'
  await page.route(platform, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width"><title>${language}</title>
        <style>:root{color-scheme:light dark}${style}</style><header>${fragment}</header><main><h1>${SECOND}</h1></main>`,
    }),
  )
  await page.goto(platform)
  await page.locator('.doorward-menu summary').click()
  await look('menu-fragment')
  await page
    .locator('.doorward-menu')
    .getByRole('link', { name: inWords(page, 'Profile') })
    .click()
  await isAt(page, '/auth/profile')
  await page.unroute(platform)
}
