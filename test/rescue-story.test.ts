import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { nothingWrong } from './look.ts'
import { rescueStory } from './rescue-story.ts'

/** The attacks beside it: `rescue.test.ts`. In every language and width, with scripts and without: `long/story.test.ts`. */

let browser: Browser
before(async () => void (browser = await launchBrowser()))
after(() => browser.close())

test('a person of a company without an admin loses the phone and is back in after a call, two agents and a day, scripts off', () =>
  nothingWrong(browser, rescueStory, 360, { scripts: false }))
