import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { keyStoryByKeyboard } from './key-story.ts'
import { nothingWrong } from './look.ts'

/** In every language and width, with scripts and a pointer: `long/story.test.ts`. */

let browser: Browser
before(async () => void (browser = await launchBrowser()))
after(() => browser.close())

test('from / to the key symbol and to the member set up again, by keyboard alone, scripts off', () =>
  nothingWrong(browser, keyStoryByKeyboard, 1280, { scripts: false }))
