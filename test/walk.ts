import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { openFrontDoor, type FrontDoor } from './front-door.ts'
import { PASSWORD, type Person } from './world.ts'

/** One walk through the product. `look` is called on every page that is met, under a name of its own. */
export interface Walk {
  door: FrontDoor
  page: Page
  scripts: boolean
  look(name: string): Promise<void>
}

/** On a phone the button of login, code and unlock must be seen without scrolling at this height. */
export const SIZES = { 360: { width: 360, height: 740 }, 1280: { width: 1280, height: 800 } }
export type Width = keyof typeof SIZES

/** Walks through a story in a product and a browser window of its own. */
export async function walkThrough(
  browser: Browser,
  story: (walk: Walk) => Promise<void>,
  {
    width,
    scripts,
    colorScheme = 'light',
    look,
  }: {
    width: Width
    scripts: boolean
    colorScheme?: 'light' | 'dark'
    look: (name: string, page: Page) => unknown
  },
): Promise<void> {
  const door = await openFrontDoor()
  // Without motion a colour is what it will be: neither axe nor the eye meets a half-way tint.
  const context = await browser.newContext({
    viewport: SIZES[width],
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
    colorScheme,
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    await story({ door, page, scripts, look: async (name) => void (await look(name, page)) })
  } finally {
    await context.close()
    await door.stop()
  }
}

export const goTo = ({ page, door }: Walk, path: string) => page.goto(door.origin + path)

/** A link on another website, followed. */
export async function comesFromElsewhere({ page, door }: Walk, path: string) {
  const elsewhere = 'http://elsewhere.example/'
  const body = `<!doctype html><html lang="en"><title>Elsewhere</title><a href="${door.origin}${path}">Go</a>`
  await page.route(elsewhere, (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto(elsewhere)
  await page.getByRole('link', { name: 'Go' }).click()
  await page.waitForURL(door.origin + path)
}

export async function typePassword({ page }: Walk, { email }: Person, password = PASSWORD) {
  await page.getByLabel('E-mail address', { exact: true }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await press(page, 'Continue')
}

/** Whatever button stands below the code is pressed. */
export async function typeCode(page: Page, code: string, button?: string) {
  await page.locator('input.code').fill(code)
  if (button) await press(page, button)
  else await page.locator('form:has(input.code) .btn.main').click()
}

/** What is pasted is sent at once. */
export async function pastes(page: Page, text: string) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((text) => navigator.clipboard.writeText(text), text)
  await page.locator('input.code').focus()
  await page.keyboard.press('ControlOrMeta+V')
}

export async function reveals(page: Page) {
  const input = page.locator('#password')
  await input.fill('violet harbour')
  await page.getByRole('button', { name: 'Show password' }).click()
  assert.equal(await input.getAttribute('type'), 'text')
  assert.equal(await page.getByRole('button', { name: 'Show password' }).getAttribute('aria-pressed'), 'true')
}

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

export const isAt = (page: Page, path: string) => page.waitForURL((url) => url.pathname === path)

export const sees = (page: Page, text: string) => page.getByText(text).first().waitFor()

/** The summary of what went wrong stands first, has the focus (also without a script) and begins the title. */
export async function isRefused(page: Page, text = '') {
  await page.locator('.note.bad:focus').filter({ hasText: text }).waitFor()
  assert.match(await page.title(), /^Error: /)
}

export async function seesMainButton({ page }: Walk) {
  const box = await page.locator('.btn.main').boundingBox()
  assert.ok(box && box.y + box.height <= page.viewportSize()!.height, `the button is below the fold at ${page.url()}`)
}
