import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { LANGUAGES } from '../src/web/language.ts'
import { launchBrowser } from '../test/browser.ts'
import { keyStory, stolenPhoneStory } from '../test/key-story.ts'
import { wholeLife } from '../test/life.ts'
import { passStory } from '../test/pass-story.ts'
import { rescueStory } from '../test/rescue-story.ts'
import { everyPage, longNames } from '../test/story.ts'
import { walkThrough } from '../test/walk.ts'

// `npm run screens [folder [languages…]]`: a picture of every page in every language, narrow and wide, light and dark,
// to be looked at: `code-de-360-dark.png`. All of them take about four to five minutes.
const [folder = path.join(import.meta.dirname, '../docs/screens'), ...wanted] = process.argv.slice(2)
const languages = LANGUAGES.filter((language) => wanted.length === 0 || wanted.includes(language))
await mkdir(folder, { recursive: true })
const browser = await launchBrowser()
try {
  for (const language of languages)
    for (const width of [360, 1280] as const)
      for (const story of [
        everyPage,
        wholeLife,
        keyStory,
        stolenPhoneStory,
        rescueStory,
        passStory,
        ...(language === 'en' ? [longNames] : []),
      ])
        await walkThrough(browser, story, {
          width,
          scripts: true,
          language,
          look: (name, page) => photograph(`${name}-${language}-${width}`, page),
        })
} finally {
  await browser.close()
}
// What the README shows.
const SHOWN = {
  'code.png': 'code-en-1280-light.png',
  'setup-phone.png': 'setup-de-360-dark.png',
  'mailbox-phone.png': 'mailbox-es-360-light.png',
  'profile-phone.png': 'profile-off-en-360-light.png',
}
if (wanted.length === 0)
  for (const [name, picture] of Object.entries(SHOWN))
    await copyFile(path.join(folder, picture), path.join(folder, name))

async function photograph(name: string, page: Page) {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ fullPage: true, path: path.join(folder, `${name}-${colorScheme}.png`) })
  }
}
