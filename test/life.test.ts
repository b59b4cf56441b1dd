import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { wholeLife } from './life.ts'
import { nothingWrong, tooWideAnywhere } from './look.ts'

/** The whole life of an account as `npm test` walks it; every language with scripts on and off: `long/story.test.ts`. */

let browser: Browser
before(async () => void (browser = await launchBrowser()))
after(() => browser.close())

test('the whole life of an account: invited, activated, set up, phone changed, password forgotten, phone lost, sessions ended', () =>
  nothingWrong(browser, wholeLife, 360, { look: tooWideAnywhere }))
