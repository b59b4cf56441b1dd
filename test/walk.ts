import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { openFrontDoor, type FrontDoor } from './front-door.ts'
import type { Language } from '../src/web/language.ts'
import { translated } from './words.ts'
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
    language = 'en',
    colorScheme = 'light',
    look,
  }: {
    width: Width
    scripts: boolean
    language?: Language
    colorScheme?: 'light' | 'dark'
    look: (name: string, page: Page) => unknown
  },
): Promise<void> {
  const door = await openFrontDoor(language)
  // Without motion a colour is what it will be: neither axe nor the eye meets a half-way tint.
  const context = await browser.newContext({
    viewport: SIZES[width],
    locale: { en: 'en-GB', de: 'de-DE', es: 'es-ES' }[language],
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
    colorScheme,
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    languages.set(page, language)
    await story({ door, page, scripts, look: async (name) => void (await look(name, page)) })
  } finally {
    await context.close()
    await door.stop()
  }
}

const languages = new WeakMap<Page, Language>()

/** Stories are told in English; on a page of another language its own words are looked for. */
export function inWords(page: Page, english: string): string {
  const words = translated(english, languages.get(page) ?? 'en')
  if (words === undefined) throw new Error(`no sentence of the product: ${english}`)
  return words
}
export const labelled = (page: Page, english: string) => page.getByLabel(inWords(page, english), { exact: true })

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

export async function typePassword({ page }: Walk, { email }: Pick<Person, 'email'>, password = PASSWORD) {
  await labelled(page, 'E-mail address').fill(email)
  await labelled(page, 'Password').fill(password)
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
  await page.getByRole('button', { name: inWords(page, 'Show password') }).click()
  assert.equal(await input.getAttribute('type'), 'text')
  assert.equal(
    await page.getByRole('button', { name: inWords(page, 'Show password') }).getAttribute('aria-pressed'),
    'true',
  )
}

export const press = (page: Page, english: string) =>
  page.getByRole('button', { name: inWords(page, english), exact: true }).click()

export const isAt = (page: Page, path: string) => page.waitForURL((url) => url.pathname === path)

/** In other languages only whole sentences without values can be looked for. */
export async function sees(page: Page, english: string) {
  const words = translated(english, languages.get(page) ?? 'en')
  if (words !== undefined) await page.getByText(words).first().waitFor()
}

/** The summary of what went wrong stands first, has the focus (also without a script) and begins the title. */
export async function isRefused(page: Page, text = '') {
  await page
    .locator('.note.bad:focus')
    .filter({ hasText: translated(text, languages.get(page) ?? 'en') ?? '' })
    .waitFor()
  assert.ok((await page.title()).startsWith(`${inWords(page, 'Error:')} `), await page.title())
}

export async function seesMainButton({ page }: Walk) {
  const box = await page.locator('.btn.main').boundingBox()
  assert.ok(box && box.y + box.height <= page.viewportSize()!.height, `the button is below the fold at ${page.url()}`)
}
