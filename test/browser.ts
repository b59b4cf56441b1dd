import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { AxeResults } from 'axe-core'
import jsqr from 'jsqr'
import { chromium, type Browser, type Page } from 'playwright-core'
import { PNG } from 'pngjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CACHE = join(ROOT, 'node_modules/.cache/chromium')
const INSTALLED = '/usr/bin/chromium'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A container often has 64 MB of shared memory, too little for a full-page screenshot.
  '--disable-dev-shm-usage',
  // The same letters in the same places, whatever the machine thinks about hinting.
  '--font-render-hinting=none',
]

// The machine's own fonts, and Open Sans where there are none: without a single font Chromium crashes at the first text.
const FONTS = 'fonts.conf'
const FONT_SETTINGS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="relative">fonts/cache</cachedir>
</fontconfig>
`

const ACCESSIBILITY_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

// The quiet zone of a QR code is four modules wide; at the sizes we draw this is more.
const QR_MARGIN_PIXELS = 24

/** A real Chromium. Whoever launches it closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findChromium()
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...surroundings(executablePath) } })
}

/** The Chromium that was asked for, else the installed one, else the one of the development dependency, unpacked once. */
export async function findChromium(): Promise<string> {
  const wished = process.env.CHROMIUM_PATH
  if (wished && !existsSync(wished)) throw new Error(`CHROMIUM_PATH names no file: ${wished}`)
  if (wished) return wished
  return existsSync(INSTALLED) ? INSTALLED : unpackChromium()
}

/**
 * What the QR code on a screenshot says: of the whole page, or of one element and its surroundings.
 * Works without JavaScript in the page. Light on dark is not tried, because not every authenticator app reads it.
 */
export async function readQr(page: Page, selector?: string): Promise<string> {
  const screenshot = selector ? await screenshotAround(page, selector) : await page.screenshot({ fullPage: true })
  const { data, width, height } = PNG.sync.read(screenshot)
  const code = jsqr.default(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })
  if (!code) throw new Error(`No QR code can be read in ${selector ?? 'the page'} at ${page.url()}`)
  return code.data
}

/**
 * The accessibility rules (WCAG 2.2 AA) the page breaks, one line each: `rule: help (selector)`.
 * The DevTools protocol runs axe, so no Content-Security-Policy of the page can stop it; but axe does need JavaScript
 * and throws in a context where it is off: look at the same page in a second context, where it is on. `changes` are made
 * to the page one after the other, such as its width or its colours, and each time the rules are checked once more.
 */
export async function violationsOf(page: Page, ...changes: (() => Promise<void>)[]): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  try {
    const { frameTree } = await devtools.send('Page.getFrameTree')
    // A world of its own, so that the page's scripts never meet axe.
    const world = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'axe' })
    const evaluate = async (expression: string) => {
      const answer = await devtools.send('Runtime.evaluate', {
        expression,
        contextId: world.executionContextId,
        awaitPromise: true,
        returnByValue: true,
      })
      if (answer.exceptionDetails) throw new Error(`axe failed: ${JSON.stringify(answer.exceptionDetails)}`)
      return answer.result.value as unknown
    }
    // Without JavaScript axe would wait for its own timers forever.
    if (!(await evaluate(`matchMedia('(scripting: enabled)').matches`))) throw new Error('axe needs JavaScript')
    await evaluate(`${await axeSource()};0`)
    const options = JSON.stringify({ runOnly: ACCESSIBILITY_RULES, resultTypes: ['violations'] })
    const check = async () => {
      // What was changed a moment ago is laid out first: on a busy machine axe met boxes that still lay on each other.
      await evaluate(
        'document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(0)))))',
      )
      return linesOf((await evaluate(`axe.run(document, ${options})`)) as AxeResults)
    }
    const found = await check()
    for (const change of changes) {
      await change()
      found.push(...(await check()))
    }
    return found
  } finally {
    await devtools.detach()
  }
}

const linesOf = ({ violations }: AxeResults) =>
  violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))

async function screenshotAround(page: Page, selector: string): Promise<Buffer> {
  const element = page.locator(selector)
  await element.scrollIntoViewIfNeeded()
  const box = await element.boundingBox()
  if (!box) throw new Error(`Nothing to see of ${selector} at ${page.url()}`)
  const [x, y] = [Math.max(0, box.x - QR_MARGIN_PIXELS), Math.max(0, box.y - QR_MARGIN_PIXELS)]
  const [right, bottom] = [box.x + box.width + QR_MARGIN_PIXELS, box.y + box.height + QR_MARGIN_PIXELS]
  return page.screenshot({ clip: { x, y, width: right - x, height: bottom - y } })
}

let axe: Promise<string> | undefined
const axeSource = () => (axe ??= readAxe())

/** A few signs beyond ASCII make the whole source twice as long on its way into the page: they go as escapes. */
async function readAxe(): Promise<string> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  return source.replace(/[^\x00-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

async function unpackChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Install Chromium and put its path in CHROMIUM_PATH: the packed one is for Linux on x64 only.')
  }
  const folder = join(CACHE, await packedVersion())
  const binary = join(folder, 'chromium')
  if (!existsSync(binary)) await makeFolderAtOnce(folder, unpackInto)
  return binary
}

async function packedVersion(): Promise<string> {
  const description = await readFile(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')
  return (JSON.parse(description) as { version: string }).version
}

/** Fills a folder under another name and renames it, so that two processes never see half of it. */
async function makeFolderAtOnce(folder: string, fill: (draft: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const draft = await mkdtemp(`${folder}-draft-`)
  try {
    await fill(draft)
    await rename(draft, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function unpackInto(folder: string): Promise<void> {
  // The package unpacks into the temporary folder, and the shared libraries only where it believes to be on a
  // serverless platform: it gets both in a process of its own, and none of its settings for such a platform.
  const script = `const { default: packed } = await import('@sparticuz/chromium'); await packed.executablePath()`
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' }
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT, env })
  await writeFile(join(folder, FONTS), FONT_SETTINGS)
}

/** The unpacked Chromium brings its shared libraries, and a font for machines that have none. */
function surroundings(executablePath: string): Record<string, string> {
  if (!executablePath.startsWith(CACHE)) return {}
  const folder = dirname(executablePath)
  return { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, FONTS) }
}
