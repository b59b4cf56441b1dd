import assert from 'node:assert/strict'

interface StoredCookie {
  name: string
  value: string
  path: string
}

/** Whoever answers requests: the app itself, or a process behind a port. */
export interface Answering {
  request(
    url: string,
    init: RequestInit,
    from: { incoming: { socket: { remoteAddress: string } } },
  ): Response | Promise<Response>
}

/** A browser in ten verbs, without scripts. Given the app itself, no port is opened. */
export class Visitor {
  readonly app: Answering
  readonly origin: URL
  readonly address: string
  /** What the browser asks for in Accept-Language. */
  readonly language: string | undefined
  cookies: StoredCookie[] = []
  path = ''
  status = 0
  text = ''
  answer!: Response

  constructor(
    app: Answering,
    origin: URL,
    { address = '198.51.100.7', language }: { address?: string; language?: string } = {},
  ) {
    this.app = app
    this.origin = origin
    this.address = address
    this.language = language
  }

  /** One request, without following where it leads. Cookies are kept as a browser keeps them. */
  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(path, this.origin)
    const headers = new Headers(init.headers)
    const cookie = this.cookiesFor(url.pathname)
    if (cookie && !headers.has('cookie')) headers.set('cookie', cookie)
    if (this.language && !headers.has('accept-language')) headers.set('accept-language', this.language)
    const answer = await this.app.request(
      url.href,
      { redirect: 'manual', ...init, headers },
      { incoming: { socket: { remoteAddress: this.address } } },
    )
    answer.headers.getSetCookie().forEach((line) => this.keep(line))
    return answer
  }

  /** Opens a page and follows redirects. */
  async open(path: string): Promise<void> {
    await this.follow(
      path,
      await this.request(path, { headers: { 'sec-fetch-site': 'none', 'sec-fetch-dest': 'document' } }),
    )
  }

  /** Sends a form, with the hidden token of the page where that form stands, and follows redirects. */
  async send(path: string, fields: Record<string, string> = {}): Promise<void> {
    await this.follow(path, await this.post(path, fields))
  }

  /** Sends a form and stays. */
  post(path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Response> {
    const token = this.formToken(path)
    const body = new URLSearchParams({ ...(token && { form: token }), ...fields })
    return this.request(path, {
      method: 'POST',
      body,
      headers: {
        'sec-fetch-site': 'same-origin',
        'sec-fetch-dest': 'document',
        origin: this.origin.origin,
        ...headers,
      },
    })
  }

  /** Sends a form with files, as browsers write it, and follows redirects. */
  async sendFiles(path: string, fields: Record<string, string>, files: [name: string, content: BlobPart][]) {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    // Without a choice browsers send one empty file without a name.
    if (files.length === 0) body.append('files', new File([], ''))
    for (const [name, content] of files) body.append('files', new File([content], name))
    await this.follow(
      path,
      await this.request(path, {
        method: 'POST',
        body,
        headers: { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'document', origin: this.origin.origin },
      }),
    )
  }

  async signIn(
    { email, password }: { email: string; password: string },
    { code, returnTo }: { code?: string; returnTo?: string } = {},
  ): Promise<void> {
    const query = returnTo ? `?return_to=${encodeURIComponent(returnTo)}` : ''
    await this.open(`/auth/login${query}`)
    await this.send(`/auth/login${query}`, { email, password })
    if (code !== undefined) await this.send('/auth/code', { code })
  }

  sees(...texts: (string | RegExp)[]): void {
    for (const text of texts)
      assert.ok(
        typeof text === 'string' ? this.plain().includes(text) : text.test(this.plain()),
        `"${text}" is not on ${this.path} (${this.status}): ${this.plain().slice(0, 600)}`,
      )
  }
  doesNotSee(text: string): void {
    assert.ok(!this.plain().includes(text), `"${text}" is on ${this.path}`)
  }
  isAt(path: string): void {
    assert.equal(this.path.split('?')[0], path, this.plain().slice(0, 400))
  }

  async isSignedIn(): Promise<void> {
    assert.equal(await this.check(), 204)
  }
  async isSignedOut(): Promise<void> {
    assert.notEqual(await this.check(), 204)
  }
  /** What a reverse proxy is told about this browser. */
  async check(): Promise<number> {
    return (await this.request('/auth/verify')).status
  }
  async reason(): Promise<string | undefined> {
    const answer = await this.request('/auth/verify')
    return answer.status === 204 ? undefined : ((await answer.json()) as { reason: string }).reason
  }

  /** The otpauth address on the set-up page. */
  otpauth(): string {
    const uri = /href="(otpauth:[^"]+)"/.exec(this.text)?.[1]
    assert.ok(uri, `no otpauth address on ${this.path}`)
    return uri.replaceAll('&amp;', '&')
  }

  /** The recovery codes on the page that shows them. */
  recoveryCodes(): string[] {
    const codes = [...this.text.matchAll(/<li>([0-9A-Z]{5}(?:-[0-9A-Z]{5}){4})<\/li>/g)].map(([, code = '']) => code)
    assert.equal(codes.length, 10, `no recovery codes on ${this.path}`)
    return codes
  }

  /** Another browser window that shares nothing but what it is given. */
  copy(): Visitor {
    const other = new Visitor(this.app, this.origin, {
      address: this.address,
      ...(this.language && { language: this.language }),
    })
    other.cookies = this.cookies.map((cookie) => ({ ...cookie }))
    return other
  }

  /** A cookie that this browser has from somewhere else. */
  setCookie(name: string, value: string): void {
    this.cookies.push({ name, value, path: '/' })
  }

  cookie(name: string): string | undefined {
    return this.cookies.find((cookie) => cookie.name === name)?.value
  }

  private async follow(path: string, first: Response): Promise<void> {
    let answer = first
    for (let hops = 0; answer.status === 303 && hops < 8; hops++) {
      path = answer.headers.get('location') ?? ''
      if (!new URL(path, this.origin).href.startsWith(this.origin.origin)) break
      answer = await this.request(path, { headers: { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'document' } })
    }
    this.path = path
    this.status = answer.status
    this.answer = answer
    this.text = await answer.text()
  }

  private formToken(action: string): string | undefined {
    const form = new RegExp(
      `<form[^>]*action="${action.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"[^>]*>\\s*<input type="hidden" name="form" value="([^"]+)"`,
    )
    return form.exec(this.text)?.[1]
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
    const name = pair.slice(0, pair.indexOf('='))
    const value = pair.slice(pair.indexOf('=') + 1)
    const path = attributes.find((attribute) => attribute.toLowerCase().startsWith('path='))?.slice(5) ?? '/'
    this.cookies = this.cookies.filter((cookie) => cookie.name !== name || cookie.path !== path)
    if (!attributes.some((attribute) => attribute.toLowerCase() === 'max-age=0'))
      this.cookies.push({ name, value, path })
  }

  private cookiesFor(path: string): string {
    const matching = this.cookies.filter(
      (cookie) => cookie.path === '/' || path === cookie.path || path.startsWith(`${cookie.path}/`),
    )
    return matching.map(({ name, value }) => `${name}=${value}`).join('; ')
  }

  /** What a person reads: tags out, entities back. */
  private plain(): string {
    const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
    return this.text
      .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!)
      .replace(/\s+/g, ' ')
  }
}
