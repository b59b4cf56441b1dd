import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser, violationsOf } from '../browser.ts'
import { everyPage } from '../story.ts'
import { walkThrough, type Width } from '../walk.ts'

/** Every combination of the story that `npm test` walks in a few. Another dimension is another loop. */

let browser: Browser
before(async () => void (browser = await launchBrowser()))
after(() => browser.close())

for (const scripts of [true, false])
  for (const width of [360, 1280] satisfies Width[])
    for (const colorScheme of ['light', 'dark'] as const)
      test(`the whole story and every page, ${width} px wide, ${colorScheme}, scripts ${scripts ? 'on' : 'off'}`, async () => {
        const problems: string[] = []
        let pages = 0
        const look = async (name: string, page: Page) => {
          pages++
          // Axe is a script itself; what it says does not depend on ours.
          const found = [...(await tooWide(page)), ...(scripts ? await violationsOf(page) : [])]
          problems.push(...found.map((problem) => `${name}: ${problem}`))
        }
        await walkThrough(browser, everyPage, { width, scripts, colorScheme, look })
        assert.deepEqual(problems, [])
        assert.ok(pages > 40, `${pages} pages were looked at`)
      })

async function tooWide(page: Page): Promise<string[]> {
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const)
  return wide > room ? [`${wide} px wide where there are ${room}`] : []
}
