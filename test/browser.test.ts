import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { encode } from 'uqr'
import { findChromium, launchBrowser, readQr, violationsOf } from './browser.ts'

const SECRET_LINK = 'otpauth://totp/Platform:ada%40example.com?secret=JBSWY3DPEHPK3PXP&issuer=Platform'

// An inline style or script of a page does not run under this policy, and nothing may be evaluated.
const STRICT_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'"

const dot = (x: number, y: number) => `M${x} ${y}h1v1h-1z`

function qrSvg(dark: string, light: string): string {
  const { data, size } = encode(SECRET_LINK, { border: 4 })
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? dot(x, y) : ''))).join('')
  return `<svg class="qr" role="img" aria-label="QR code" viewBox="0 0 ${size} ${size}" width="240" height="240">
    <rect width="${size}" height="${size}" fill="${light}"/><path d="${path}" fill="${dark}"/></svg>`
}

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${body}</main></body></html>`

const PAGES: Record<string, string> = {
  '/qr': page(`<p>Scan this with your app.</p>${qrSvg('#000', '#fff')}`),
  '/qr-far-down': page(`${'<p>Another paragraph.</p>'.repeat(80)}${qrSvg('#000', '#fff')}`),
  '/qr-light-on-dark': page(qrSvg('#fff', '#000')),
  '/no-label': page('<form><input name="code"></form>'),
  '/clean': page('<form><label>Code <input name="code"></label><button>Sign in</button></form>'),
  '/aaaa': page('<p>aaaa</p>'),
  '/bbbb': page('<p>bbbb</p>'),
}

let server: Server
let browser: Browser

before(async () => {
  server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': STRICT_POLICY })
    response.end(PAGES[request.url ?? ''] ?? '')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  browser = await launchBrowser()
})

after(async () => {
  await browser?.close()
  server.close()
})

async function visit<T>(
  path: string,
  look: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
    return await look(page)
  } finally {
    await context.close()
  }
}

test('the set-up hands a Chromium on to the test files', async () => {
  assert.equal(await findChromium(), process.env.CHROMIUM_PATH)
})

test('a QR code is read from a screenshot of the whole page', async () => {
  assert.equal(await visit('/qr', (page) => readQr(page)), SECRET_LINK)
})

test('a QR code is read from a screenshot of one element, also far down the page', async () => {
  assert.equal(await visit('/qr-far-down', (page) => readQr(page, '.qr')), SECRET_LINK)
})

test('a QR code is read on a phone, and where JavaScript is off', async () => {
  const phone = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, javaScriptEnabled: false }
  assert.equal(await visit('/qr', (page) => readQr(page, '.qr'), phone), SECRET_LINK)
  assert.equal(await visit('/qr-far-down', (page) => readQr(page, '.qr'), phone), SECRET_LINK)
})

test('a QR code in light on dark is not good enough', async () => {
  await assert.rejects(
    visit('/qr-light-on-dark', (page) => readQr(page, '.qr')),
    /No QR code can be read in \.qr/,
  )
})

test('a page without a QR code is not said to have one', async () => {
  await assert.rejects(
    visit('/clean', (page) => readQr(page)),
    /No QR code can be read in the page/,
  )
})

test('a field without a label breaks a rule, and the line names both', async () => {
  const violations = await visit('/no-label', violationsOf)
  assert.deepEqual(violations, ['label: Form elements must have labels (input)'])
})

test('a clean page breaks no rule', async () => {
  assert.deepEqual(await visit('/clean', violationsOf), [])
})

test('a page can be looked at again and again, and its own scripts never see axe', async () => {
  const [first, second, seen] = await visit('/no-label', async (page) => [
    await violationsOf(page),
    await violationsOf(page),
    await page.evaluate(() => 'axe' in window),
  ])
  assert.deepEqual(first, second)
  assert.equal(seen, false)
})

test('where JavaScript is off the rules cannot be checked, and that is said at once', async () => {
  await assert.rejects(visit('/clean', violationsOf, { javaScriptEnabled: false }), /axe needs JavaScript/)
})

test('letters look like letters: two words of the same length do not give the same picture', async () => {
  const pictureOf = (path: string) => visit(path, (page) => page.locator('p').screenshot())
  const [one, other, again] = [await pictureOf('/aaaa'), await pictureOf('/bbbb'), await pictureOf('/aaaa')]
  assert.ok(one.equals(again))
  assert.ok(!one.equals(other), 'the machine has no fonts, or the browser does not find them')
})
