import type { Chance } from './chance.ts'

/** What a stranger's program may send. Bodies are bytes, because honest text is only one kind of them. */
export interface Monster {
  method: string
  path: string
  headers: Headers
  body: Uint8Array<ArrayBuffer> | undefined
}

const METHODS = ['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'QUERY', 'get']

/** Every field that a form of the product has, and what frameworks of other people would react to. */
const FIELDS =
  'email password code return_to again leave_off kept ask token name language company manage current_password end_others reason stolen count role note emails decision enforce_from zone helpful text topic details files ticket words stop form said from step_up redirect __proto__ constructor toString length then'.split(
    ' ',
  )

/** In percent-encoding, so that bytes which are no text can be said. */
const ENCODED = [
  '',
  '%00',
  '123456',
  '12345678',
  '%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96',
  '-1',
  '1e309',
  '9'.repeat(400),
  '0x7fffffffffffffff',
  'NaN',
  'yes',
  'no',
  'admin',
  'phone',
  'a%40b.example',
  'mara%40x.example%0d%0aBcc%3A%20all%40x.example',
  '%ED%A0%80',
  '%ED%BF%BF%ED%A0%80',
  '%C0%AF',
  '%FF%FE%FD',
  '%F0%9F%92%A9',
  '%E2%80%AE%E2%80%8B%EF%BB%BF',
  '%E0%A4%A',
  '%',
  '%u0041',
  'a'.repeat(2000),
  'x'.repeat(60_000),
  `a${'%CC%81'.repeat(3000)}`,
  '%3Cscript%3Ealert(1)%3C/script%3E',
  "'%20or%201=1%20--",
  '%24%7B7*7%7D%7B%7B7*7%7D',
  '..%2f..%2f..%2fetc%2fpasswd',
  '2026-02-30T25:61',
  '2026-11-24T00:00',
  'Europe/Berlin',
  'Mars/Olympus',
  'M9S34-6Q3D2-5VT4F-5V37E-3S3E2',
  'A'.repeat(43),
  '__proto__',
  'constructor',
  '%5Bobject%20Object%5D',
  'null',
  'undefined',
  'true',
  '%0d%0aSet-Cookie:%20doorward-session=x',
]

const ADDRESSES = [
  '/auth/profile',
  '//evil.example',
  '/\\evil.example',
  '/%09/evil.example',
  'https://evil.example/',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/auth/../../x',
  '/auth/logout',
  '/auth/login?return_to=/auth/login',
  'http://localhost:8080@evil.example/',
  'http://[::1',
  'https://a:b@localhost:8080/',
  '/\u0000',
  '/%00%ff',
  `/${'a/'.repeat(4000)}`,
  `/?${'a=b&'.repeat(3000)}`,
  '/auth/%6cogin',
  '/%2e%2e/auth/verify',
  'http://xn--.example',
  '\u202e/auth/profile',
  '?',
  '#',
]

const PATH_ENDS = [
  '/',
  '//',
  '/..',
  '/%2e%2e/x',
  '%00',
  '%2f',
  '%ff',
  '%',
  ';x=1',
  '.json',
  '/../../etc/passwd',
  '\\x',
  '%0d%0aX:y',
  '/%C0%AF',
  `/${'a'.repeat(5000)}`,
]

const TYPES = [
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=utf-16',
  'APPLICATION/X-WWW-FORM-URLENCODED;;;=',
  'multipart/form-data; boundary=x',
  'multipart/form-data; boundary="x',
  'multipart/form-data',
  'multipart/form-data; boundary=' + 'y'.repeat(300),
  'application/json',
  'text/plain',
  'application/octet-stream',
  '',
  '\u00ff',
]

const HEADERS: Record<string, readonly string[]> = {
  accept: [
    'text/html',
    'application/json',
    'application/json;q=0',
    '*/*',
    'text/html, application/json',
    'x'.repeat(5000),
    'application/',
    ',',
  ],
  'accept-language': ['de', 'xx-YY;q=2', '*', ',;,;', 'a'.repeat(3000)],
  'accept-encoding': ['gzip', 'br, zstd', 'identity;q=0', '*;q=0'],
  'sec-fetch-site': ['same-origin', 'none', 'cross-site', 'same-site', '', 'x'],
  'sec-fetch-dest': ['document', 'image', 'empty', ''],
  'sec-purpose': ['prefetch', 'prefetch;prerender'],
  'service-worker': ['script'],
  origin: ['null', 'http://localhost:8080', 'https://evil.example', 'http://localhost:8080.evil.example', '\u00e9'],
  referer: ['https://evil.example/', 'x'],
  'x-forwarded-for': ['203.0.113.1', '::1, 127.0.0.1', 'a, b, c', ',,,', '1.2.3.4:80', '[::1%eth0]', '9'.repeat(4000)],
  'x-forwarded-uri': ['/x', 'https://evil.example', '//evil', '/%', '/\u00ff'],
  'x-original-uri': ['/y?z', 'javascript:x', '\\\\x'],
  'x-forwarded-host': ['evil.example', 'localhost:8080', '[', 'a b'],
  'x-forwarded-proto': ['https', 'ftp'],
  'x-http-method-override': ['DELETE', 'GET'],
  range: ['bytes=0-', 'bytes=-1', 'bytes=9-1', 'x'],
  'if-none-match': ['*', '"x"', 'x'],
  'if-modified-since': ['x', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  authorization: ['Basic eDp5', 'Bearer x', 'x'],
  'content-length': ['0', '-1', '999999999', 'x'],
  'content-encoding': ['gzip', 'x'],
  'user-agent': ['', 'x'.repeat(8000)],
}

/** One request to one of the router's paths, in the cookies of one of the browsers. */
export function monster(by: Chance, material: Material): Monster {
  const { routes, cookies } = material
  const { method: known, path: route } = by.one(routes)
  const method = known === 'ALL' || by.is(0.1) ? by.one(METHODS) : known
  const path = pathOf(by, route) + queryOf(by, material)
  const headers = new Headers()
  const cookie = cookieOf(by, cookies)
  if (cookie) headers.set('cookie', cookie)
  for (const name of Object.keys(HEADERS)) if (by.is(0.06)) addHeader(by, headers, name)
  if (method === 'GET' || method === 'HEAD' || method === 'get') return { method, path, headers, body: undefined }
  if (by.is(0.8)) headers.set('sec-fetch-site', 'same-origin')
  const type = by.one(TYPES)
  if (type) headers.set('content-type', type)
  return { method, path, headers, body: by.is(0.05) ? undefined : bodyOf(by, type, material) }
}

export interface Material {
  routes: readonly { method: string; path: string }[]
  /** The Cookie header of each browser. */
  cookies: readonly string[]
  /** Hidden tokens of forms, so that some of the forms are fresh ones. */
  forms: readonly string[]
  /** What is right for once: addresses, passwords, codes. */
  right: Readonly<Record<string, readonly string[]>>
}

function pathOf(by: Chance, route: string): string {
  const filled = route.replace(/:\w+(\{[^}]*\})?|\*/g, () =>
    by.one([...ENCODED.slice(0, 25), 'two-factor-authentication', '..', '.']),
  )
  const whole = by.is(0.03) ? filled.replaceAll('/', by.one(['//', '/./', '%2f', '\\'])) : filled
  return by.is(0.15) ? whole + by.one(PATH_ENDS) : whole
}

function queryOf(by: Chance, material: Material): string {
  if (by.is(0.5)) return ''
  if (by.is(0.1)) return `?${by.one(ENCODED)}`
  const pairs = Array.from({ length: 1 + by.below(4) }, () =>
    by.is(0.5)
      ? `return_to=${by.is(0.5) ? encodeURIComponent(by.one(ADDRESSES)) : by.one(ADDRESSES)}`
      : pairOf(by, material),
  )
  return `?${pairs.join(by.one(['&', '&', '&&', ';']))}`
}

function pairOf(by: Chance, { forms, right }: Material): string {
  const name = by.one(FIELDS)
  if (name === 'form') return `form=${by.one(forms)}`
  if (right[name] && by.is(0.5)) return `${name}=${encodeURIComponent(by.one(right[name]))}`
  const value = name === 'return_to' ? encodeURIComponent(by.one(ADDRESSES)) : by.one(ENCODED)
  return `${name}${by.one(['', '', '', '', '[]', '[0]', '[__proto__]', '.x', '%00'])}${by.one(['=', '=', '=', '=', '', '=='])}${value}`
}

function cookieOf(by: Chance, cookies: readonly string[]): string {
  const own = by.one(cookies)
  if (by.is(0.8)) return own
  return by.one([
    `${own}; ${own}`,
    own.replace(/=(.)/g, '=%00$1'),
    own.replace(/doorward-/g, 'Doorward-'),
    own.slice(0, -1),
    own.replaceAll('; ', ';;=;'),
    `doorward-session=; doorward-challenge=${'A'.repeat(43)}; ${own}`,
    own.replace('doorward-challenge', 'doorward-session').replace('doorward-browser', 'doorward-challenge'),
    `${own}; ${Array.from({ length: 40 }, (_, index) => `c${index}=${'x'.repeat(1000)}`).join('; ')}`,
    `doorward-link=${by.one(ENCODED.slice(0, 20))}; ${own}`,
    '=; ;;; =x; x',
    '\u00ff=\u00fe',
  ])
}

function addHeader(by: Chance, headers: Headers, name: string): void {
  headers.set(name, by.one(HEADERS[name]!))
  // Twice becomes one header with a comma, as a server makes it of two lines.
  if (by.is(0.2)) headers.append(name, by.one(HEADERS[name]!))
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

function bodyOf(by: Chance, type: string, material: Material): Uint8Array<ArrayBuffer> {
  if (by.is(0.04)) return Uint8Array.from({ length: by.below(5000) }, () => by.below(256))
  if (by.is(0.01)) return bytes('x'.repeat(140_000))
  if (by.is(0.02)) return bytes('a=&'.repeat(by.below(3000)))
  if (/json/.test(type))
    return bytes(by.one(['{"email":"x"}', '[]', '{', '"', '{"__proto__":{"x":1}}', `${'['.repeat(5000)}`]))
  const pairs = Array.from({ length: by.below(7) }, () => pairOf(by, material))
  if (by.is(0.6)) pairs.push(`form=${by.one(material.forms)}`)
  if (by.is(0.3))
    pairs.push(
      ...['email', 'password', 'code'].map((name) => `${name}=${encodeURIComponent(by.one(material.right[name]!))}`),
    )
  if (by.is(0.2)) pairs.push(...pairs)
  return /multipart/.test(type) ? multipart(by, pairs) : bytes(pairs.join('&'))
}

function multipart(by: Chance, pairs: string[]): Uint8Array<ArrayBuffer> {
  const parts = pairs.map((pair) => {
    const [name, value = ''] = pair.split('=')
    const file = by.is(0.3) ? `; filename="${by.one(['x', '../x', '"', '%00', ''])}"` : ''
    const head = by.one([
      'Content-Disposition: form-data',
      'content-disposition:form-data',
      'Content-Disposition: attachment',
      'X: y',
    ])
    return `--x\r\n${head}; name="${name}"${file}\r\n${by.one(['', 'Content-Type: text/plain\r\n', 'Content-Transfer-Encoding: base64\r\n'])}\r\n${value}\r\n`
  })
  return bytes(parts.join('') + by.one(['--x--\r\n', '--x--', '', '--x', '--y--\r\n']))
}

/** How a person would write the request down who wants to send it again. */
export const written = ({ method, path, headers, body }: Monster) =>
  [
    `${method} ${path.slice(0, 300)}`,
    ...[...headers].map(([name, value]) => `${name}: ${value.slice(0, 200)}`),
    body ? `(${body.length} bytes) ${JSON.stringify(Buffer.from(body.slice(0, 400)).toString('latin1'))}` : '',
  ].join('\n')
