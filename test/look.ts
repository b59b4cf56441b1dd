import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import type { Language } from '../src/web/language.ts'
import { violationsOf } from './browser.ts'
import { SIZES, walkThrough, type Walk, type Width } from './walk.ts'
import { englishIn } from './words.ts'

/** What can be said against a page. */
export type Look = (page: Page) => Promise<string[]>

/** Walks through a story; on no page may there be anything to scroll sideways, or to say against it. */
export async function nothingWrong(
  browser: Browser,
  story: (walk: Walk) => Promise<void>,
  width: Width,
  { scripts = true, language = 'en', look = tooWide }: { scripts?: boolean; language?: Language; look?: Look } = {},
) {
  const problems: string[] = []
  await walkThrough(browser, story, {
    width,
    scripts,
    language,
    look: async (name, page) => void problems.push(...(await look(page)).map((problem) => `${name}: ${problem}`)),
  })
  assert.deepEqual(problems, [])
}

/** Each page narrow and light, then wide and dark: looking takes most of the time, and so axe is loaded once for both. */
export const violations: Look = async (page) => {
  const be = async (width: Width, colorScheme: 'light' | 'dark') => {
    await page.setViewportSize(SIZES[width])
    await page.emulateMedia({ colorScheme })
  }
  const found = await violationsOf(page, () => be(1280, 'dark'))
  await be(360, 'light')
  return [...(await tooWideAnywhere(page)), ...found]
}

/** On a desk and where 1280 px are zoomed to 320 (WCAG 1.4.10). The page is left as wide as it was. */
export const tooWideAnywhere: Look = async (page) => {
  const before = page.viewportSize()!
  const problems: string[] = []
  for (const width of [1280, 320, before.width]) {
    await page.setViewportSize({ ...before, width })
    problems.push(...(await tooWide(page)))
  }
  return problems
}

const tooWide: Look = async (page) => {
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const)
  return wide > room ? [`${wide} px wide where there are ${room}`] : []
}

/** Everything that a person reads or hears, the title and what is folded away included. */
export async function notIn(language: Language, page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const heard = [...document.querySelectorAll('[aria-label], [title], [data-done]')].flatMap((element) =>
      ['aria-label', 'title', 'data-done'].map((name) => element.getAttribute(name) ?? ''),
    )
    return [
      document.documentElement.lang,
      document.title,
      document.body.textContent.replace(/\s+/g, ' '),
      ...heard,
    ].join('\n')
  })
  return [...(text.startsWith(language) ? [] : [text.slice(0, 2)]), ...englishIn(text, language)]
}
