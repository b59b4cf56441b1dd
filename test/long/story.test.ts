import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { LANGUAGES } from '../../src/web/language.ts'
import { launchBrowser } from '../browser.ts'
import { keyStory, stolenPhoneStory } from '../key-story.ts'
import { wholeLife } from '../life.ts'
import { nothingWrong, notIn, tooWideAnywhere, violations } from '../look.ts'
import { passStory } from '../pass-story.ts'
import { rescueStory } from '../rescue-story.ts'
import { everyPage } from '../story.ts'

/**
 * Every combination of the story that `npm test` walks in a few: each page is looked at narrow and light, wide and
 * dark, and where 1280 px are zoomed to 320.
 */

let browser: Browser
before(async () => void (browser = await launchBrowser()))
after(() => browser.close())

const STORIES = {
  'the whole story and every page': everyPage,
  'the whole life of an account': wholeLife,
  'a reset by the key symbol': keyStory,
  'a stolen phone': stolenPhoneStory,
  'a rescue by support': rescueStory,
  'a pass, and the word of an admin': passStory,
}

for (const language of LANGUAGES)
  for (const scripts of [true, false])
    for (const width of [360, 1280] as const)
      for (const [name, story] of Object.entries(STORIES))
        test(`${name} in ${language}, ${width} px wide, scripts ${scripts ? 'on' : 'off'}`, () =>
          nothingWrong(browser, story, width, {
            language,
            scripts,
            // Axe is a script itself, and what it says of a page depends neither on ours nor on the width of the walk.
            look: async (page) => [
              ...(await notIn(language, page)),
              ...(scripts && width === 360 ? await violations(page) : await tooWideAnywhere(page)),
            ],
          }))
