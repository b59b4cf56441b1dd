import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../test/browser.ts'
import { everyPage, longNames } from '../test/story.ts'
import { walkThrough } from '../test/walk.ts'

// Run by hand, `node bin/screens.ts [folder]`: a picture of every page, narrow and wide, light and dark, to be looked at.
const folder = process.argv[2] ?? path.join(import.meta.dirname, '../docs/screens')
await mkdir(folder, { recursive: true })
const browser = await launchBrowser()
try {
  for (const width of [360, 1280] as const)
    for (const story of [everyPage, longNames])
      await walkThrough(browser, story, { width, scripts: true, look: (name, page) => photograph(name, width, page) })
} finally {
  await browser.close()
}
// What the README shows.
await copyFile(path.join(folder, 'code-1280-light.png'), path.join(folder, 'code.png'))

async function photograph(name: string, width: number, page: Page) {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ fullPage: true, path: path.join(folder, `${name}-${width}-${colorScheme}.png`) })
  }
}
