import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { nothingWrong, notIn, tooWideAnywhere, violations } from './look.ts'
import { longNames, wholeStory } from './story.ts'

/** The story as `npm test` walks it. Every page, in every language, with scripts on and off: `long/story.test.ts`. */

let browser: Browser
before(async () => void (browser = await launchBrowser()))
after(() => browser.close())

test('the whole story, 360 px wide; its pages keep the rules of WCAG 2.2 A and AA', () =>
  nothingWrong(browser, wholeStory, 360, { look: violations }))

test('the whole story, 1280 px wide, in German, where scripts are off: no English left', () =>
  nothingWrong(browser, wholeStory, 1280, {
    scripts: false,
    language: 'de',
    look: (page) => notIn('de', page),
  }))

test('names of 120 characters break no page', () => nothingWrong(browser, longNames, 360, { look: tooWideAnywhere }))
