import { findChromium } from './browser.ts'

/** Runs once, before the first test file: what all of them share is found here and handed on in the environment. */
export async function globalSetup(): Promise<void> {
  process.env.CHROMIUM_PATH = await findChromium()
}

/** Nothing that was found or unpacked has to be stopped. */
export async function globalTeardown(): Promise<void> {}
