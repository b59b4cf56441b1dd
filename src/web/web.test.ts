import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import { makeWorld, PASSWORD, somebody, somebodyWithCode } from '../../test/world.ts'
import { readCookies } from './cookies.ts'
import { maskAddress } from './mask.ts'
import { listen } from '../serve.ts'

const HTTPS = { DOORWARD_PUBLIC_URL: 'https://fernhill.example', DOORWARD_HOST: '127.0.0.1' }

test('every page carries the headers that keep it to itself', async () => {
  const world = await makeWorld(HTTPS)
  for (const path of ['/auth/login', '/auth/help', '/auth/nowhere', '/auth/verify', '/auth/logout']) {
    const { headers } = await world.visitor().request(path)
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'.*frame-ancestors 'none'/)
    assert.doesNotMatch(policy, /unsafe|\*/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.equal(headers.get('referrer-policy'), 'same-origin')
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
    assert.match(headers.get('strict-transport-security') ?? '', /max-age=\d{8}/)
  }
})

test('a form may lead to the platform and to RETURN_HOSTS, because browsers apply form-action to redirects', async () => {
  const world = await makeWorld({
    DOORWARD_PLATFORM_URL: 'https://app.example/start',
    DOORWARD_RETURN_HOSTS: 'reports.example',
  })
  const policy = (await world.visitor().request('/auth/login')).headers.get('content-security-policy') ?? ''
  assert.match(policy, /form-action 'self' https:\/\/app\.example https:\/\/reports\.example;/)
  const visitor = world.visitor()
  const answer = await visitor.post('/auth/login', await somebody(world))
  assert.equal(answer.headers.get('location'), 'https://app.example/start')
})

test('on https cookies are Secure and bound to the host, decided by PUBLIC_URL alone', async () => {
  const world = await makeWorld(HTTPS)
  const visitor = world.visitor()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(60_000)
  const password = await visitor.post('/auth/login', person)
  assert.match(
    password.headers.getSetCookie().join('\n'),
    /^__Host-doorward-challenge=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/m,
  )
  const code = await visitor.post('/auth/code', { code: phone.code() })
  assert.match(
    code.headers.getSetCookie().join('\n'),
    /^__Host-doorward-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/m,
  )
  assert.match(
    code.headers.getSetCookie().join('\n'),
    /^__Host-doorward-browser=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=31536000$/m,
  )
  const link = await world.visitor().request(`/auth/activate?token=${'a'.repeat(43)}`)
  assert.match(
    link.headers.getSetCookie()[0]!,
    /^__Secure-doorward-link=a{43}; Path=\/auth\/activate; HttpOnly; SameSite=Lax; Secure/,
  )
  // The plain names mean nothing there.
  const stranger = world.visitor()
  stranger.cookies = [{ name: 'doorward-session', value: visitor.cookie('__Host-doorward-session')!, path: '/' }]
  assert.equal(await stranger.reason(), 'anonymous')
})

test('of duplicate cookies none counts', async () => {
  assert.equal(readCookies('doorward-session=a; x=y; doorward-session=b', false).get('session'), undefined)
  assert.equal(readCookies('a=b; doorward-session=v=w ;', false).get('session'), 'v=w')
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world))
  const value = visitor.cookie('doorward-session')
  const answer = await world.app.request('/auth/verify', {
    headers: { cookie: `doorward-session=x; doorward-session=${value}` },
  })
  assert.equal(answer.status, 401)
})

test('forms from other sites are refused, with either header; programs without them pass', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const send = (headers: Record<string, string>) =>
    world.app.request('/auth/login', { method: 'POST', body: new URLSearchParams(person), headers })
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:8080' },
  ] as Record<string, string>[]) {
    const answer = await send(headers)
    assert.equal(answer.status, 403)
    assert.match(await answer.text(), /This form was sent from another website/)
  }
  for (const headers of [
    {},
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { origin: 'http://localhost:8080' },
  ] as Record<string, string>[])
    assert.equal((await send(headers)).status, 303)
})

test('forms of an account carry a token of their session and path; a stale form changes nothing and says so', async () => {
  const world = await makeWorld()
  const [mara, ida] = [world.visitor(), world.visitor()]
  await mara.signIn(await somebody(world))
  await ida.signIn(await somebody(world))
  await mara.open('/auth/profile')
  const token = /action="\/auth\/profile"[^>]*>\s*<input type="hidden" name="form" value="([^"]+)"/.exec(mara.text)![1]!
  for (const form of ['', 'x', token]) {
    const answer = await ida.post('/auth/profile', { form, name: 'Forged' })
    assert.equal(answer.status, 403)
    assert.match(await answer.text(), /This form is no longer fresh/)
  }
  assert.equal((await mara.post('/auth/profile/two-factor', { form: token })).status, 403)
  assert.equal((await mara.post('/auth/profile', { form: token, name: 'Mara L.' })).status, 303)
})

test('a service worker of the platform cannot put itself before the sign-in', async () => {
  const world = await makeWorld()
  const answer = await world.app.request('/auth/assets/x.js', { headers: { 'service-worker': 'script' } })
  assert.equal(answer.status, 403)
})

test('bad input gets a page with a sentence and a way on, never a 5xx', { timeout: 60_000 }, async () => {
  const world = await makeWorld()
  const { visitor, person } = await somebodyWithCode(world)
  const waiting = world.visitor()
  world.wind(60_000)
  await waiting.signIn(person)
  const bodies: [string, BodyInit | undefined, string | undefined][] = [
    ['nothing', undefined, undefined],
    ['empty', '', 'application/x-www-form-urlencoded'],
    [
      'over-long',
      new URLSearchParams({
        email: 'a'.repeat(200_000),
        password: 'b'.repeat(200_000),
        code: '1'.repeat(200_000),
      }).toString(),
      'application/x-www-form-urlencoded',
    ],
    ['binary', new Uint8Array(5000).map((_, index) => index * 7), 'application/x-www-form-urlencoded'],
    ['broken percent', 'email=%E0%A4%A&password=%', 'application/x-www-form-urlencoded'],
    ['wrong type', '{"email":"x"}', 'application/json'],
    ['unknown type', 'x', 'text/x-unknown'],
    ['broken multipart', '--x\r\nnot a part', 'multipart/form-data; boundary=x'],
    ['multipart without boundary', 'x', 'multipart/form-data'],
    [
      'twice',
      'email=a%40b.example&email=c%40d.example&password=x&password=y&code=1&code=2',
      'application/x-www-form-urlencoded',
    ],
    ['zero bytes', 'email=%00&password=%00&code=%00&token=%00', 'application/x-www-form-urlencoded'],
    ['lone surrogate', 'email=%ED%A0%80&password=%ED%A0%80&name=%ED%A0%80', 'application/x-www-form-urlencoded'],
    ['prototype', '__proto__=x&constructor=y&email=__proto__&topic=__proto__', 'application/x-www-form-urlencoded'],
  ]
  const paths = [...new Set(world.app.routes.filter(({ method }) => method === 'POST').map(({ path }) => path))]
  assert.ok(paths.length >= 14)
  for (const browser of [world.visitor(), waiting, visitor])
    for (const path of paths)
      for (const [kind, body, type] of bodies) {
        const kept = browser.cookies
        const answer = await browser.request(path, {
          method: 'POST',
          ...(body !== undefined && { body }),
          headers: { 'sec-fetch-site': 'same-origin', ...(type && { 'content-type': type }) },
        })
        browser.cookies = kept
        assert.ok(answer.status < 500, `${path} answered ${answer.status} to ${kind}`)
        if (answer.status !== 303)
          assert.match(await answer.text(), /<h1>[^<]+<\/h1>[\s\S]*href="\/auth\/help"/, `${path} ${kind}`)
      }
  const long = '/auth/login?return_to=' + encodeURIComponent('/'.repeat(9000)) + '&said=__proto__&token='
  assert.ok((await world.visitor().request(long)).status < 500)
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])
    for (const path of paths) assert.ok((await visitor.request(path, { method })).status < 500, `${method} ${path}`)
})

test('a body of 3 MB is refused in words, and nothing is lost', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world))
  const answer = await visitor.request('/auth/profile', {
    method: 'POST',
    body: 'x'.repeat(3 * 1024 * 1024),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(3 * 1024 * 1024) },
  })
  assert.equal(answer.status, 413)
  assert.match(await answer.text(), /That was too much at once/)
  await visitor.isSignedIn()
})

test('with 48 KB of headers the real server still logs out, and answers in words', async () => {
  const world = await makeWorld({ DOORWARD_PORT: '0' })
  const running = await listen(world.edge, undefined)
  const port = Number(new URL(running.address).port)
  const cookies = Array.from({ length: 12 }, (_, index) => `c${index}=${'x'.repeat(4000)}`).join('; ')
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET /auth/logout HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookies}\r\nConnection: close\r\n\r\n`),
    )
    let read = ''
    socket
      .on('data', (data) => (read += String(data)))
      .on('end', () => resolve(read))
      .on('error', reject)
  })
  assert.match(answer, /^HTTP\/1\.1 303/)
  await running.stop()
  world.stop = async () => {}
})

test('no link or redirect is built from the Host header', async () => {
  const world = await makeWorld()
  const { email } = await somebody(world)
  const headers = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'content-type': 'application/x-www-form-urlencoded',
  }
  const answer = await world.app.request('http://evil.example/auth/login/link', {
    method: 'POST',
    body: new URLSearchParams({ email }),
    headers,
  })
  assert.equal(answer.headers.get('location'), '/auth/login?said=link-sent')
  const mail = await world.newestMail(email)
  assert.doesNotMatch(mail.text + mail.html, /evil/)
})

test('the sign-in page is small: three requests and under 20 KB in all', async () => {
  const world = await makeWorld()
  const page = await world.app.request('/auth/login')
  const text = await page.text()
  const loaded = [...text.matchAll(/(?:href|src)="(\/auth\/assets\/[^"]+)"/g)].map(([, path]) => path!)
  assert.equal(loaded.length, 2)
  let bytes = Buffer.byteLength(text)
  for (const path of loaded) {
    const answer = await world.app.request(path, { headers: { 'accept-encoding': 'gzip' } })
    assert.match(answer.headers.get('cache-control')!, /immutable/)
    bytes += (await answer.arrayBuffer()).byteLength
  }
  assert.ok(bytes < 20_000, `${bytes} bytes`)
  assert.doesNotMatch(text, /\sstyle=|<script>|\son\w+="/)
})

test('names and addresses are text, never markup', async () => {
  const world = await makeWorld()
  const person = await somebody(world, { name: '<img src=x onerror=alert(1)> "quoted" \'s' })
  const visitor = world.visitor()
  await visitor.signIn(person)
  assert.doesNotMatch(visitor.text, /<img/)
  visitor.sees('<img src=x onerror=alert(1)>')
  await visitor.open('/auth/support?topic=%22%3E%3Cscript%3E')
  assert.doesNotMatch(visitor.text, /<script>/)
})

test('an address is masked so that its owner recognises it', () => {
  assert.equal(maskAddress('mara.lindt@hansa-kontor.example'), 'm•••t@hansa-kontor.example')
  assert.equal(maskAddress('ab@x.example'), '•••@x.example')
})

test('people can paste a password of 256 signs, and reveal what they typed', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.open('/auth/login')
  assert.doesNotMatch(visitor.text, /maxlength|onpaste/)
  assert.match(visitor.text, /data-reveal="password"/)
  const person = await somebody(world, { password: `${PASSWORD} `.repeat(11).slice(0, 256) })
  await visitor.send('/auth/login', person)
  visitor.isAt('/auth/profile')
})

test('an address with a NUL in it is nobody’s, whichever page it asks for, on both stores', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  for (const path of ['/auth/company/members/%00/role', '/auth/company/requests/%00', '/auth/help/%00', '/auth/x%00']) {
    await visitor.open(path)
    assert.equal(visitor.status, 404, path)
  }
})
