import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderArticle } from './markdown.ts'

const render = async (body: string, values: Record<string, string> = {}) => {
  const { parts, ...others } = await renderArticle({ title: 'T', body, language: 'en' }, values)
  return { html: parts.join('(date)'), ...others }
}

test('HTML in Markdown stays text', async () => {
  for (const attack of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b onclick="x">b</b>',
    '<!-- comment -->',
    '<style>*{display:none}</style>',
    '<svg/onload=alert(1)>',
    '![x](https://evil.example/x.png)',
    '![x](javascript:alert(1))',
    '```html "onclick=x\n<script>alert(1)</script>\n```',
    '`<script>`',
    '| a |\n|---|\n| <script> |',
    '## <script>x</script> {#a}',
    '## x {#"><script>}',
    '&lt;script&gt;',
  ]) {
    const { html } = await render(attack)
    assert.doesNotMatch(html, /<(script|img|b|svg|style|!--)/i, attack)
    assert.doesNotMatch(html, /<[^>]*\son\w+=/i, attack)
    assert.doesNotMatch(html, / style=/, attack)
  }
})

test('links lead to http, https, mail and pages of this host, and nowhere else', async () => {
  const hrefs = async (body: string) =>
    [...(await render(body)).html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    '&#106;avascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    '//evil.example/x',
    '/\\evil.example',
    '///evil.example',
    'https:///evil.example',
    'ftp://evil.example',
    'otpauth://totp/x',
    'blob:https://evil.example/1',
  ])
    for (const link of [`[x](${address})`, `[x](<${address}>)`, `<${address}>`, `[x][1]\n\n[1]: ${address}`])
      for (const href of await hrefs(link)) assert.match(String(href), /^(\/%5C|java%0A)/, link)
  assert.deepEqual(
    await hrefs('[a](/auth/support) [b](#x) [c](mailto:a@b.example) [d](recovery-codes#use) <https://x.example/>'),
    ['/auth/support', '#x', 'mailto:a@b.example', 'recovery-codes#use', 'https://x.example/'],
  )
  assert.match((await render('[x](https://x.example)')).html, /rel="noopener noreferrer"/)
})

test('an anchor is what its heading says, free of others and of the page around it', async () => {
  const { html, headings } = await render(
    '## One {#a}\n\n## Two {#a}\n\n## Ünwägbar!\n\n### Deeper\n\n## Three {#main}\n\n# A second title\n\n## 漢字\n\n## Bad {#x" y}',
  )
  assert.deepEqual(
    headings.map(({ anchor }) => anchor),
    ['a', 'a-2', 'unwagbar', 'main-2', 'a-second-title', 'part', 'bad-x-y'],
  )
  assert.doesNotMatch(html, /<h1|id="main"|id="x" y/)
  assert.match(html, /<h3 id="deeper"/)
})

test('values come in as text, unknown ones stay, and a paragraph without its value is left out', async () => {
  const { html, sections } = await render(
    'Of {{platform}} **{{platform}}** `{{platform}}` {{unknown}} {{toString}} {{constructor}} [x]({{platform}})\n\nWrite to {{support}}.\n\n## At {{platform}} {#at}\n\n{{policy}}\n\nLast',
    { platform: '<b>*x*</b>_y_ {{support}} ](javascript:x)', support: '' },
  )
  assert.doesNotMatch(html, /<b>|<em>|javascript:x"|Write to/)
  assert.match(html, /\{\{unknown\}\} \{\{toString\}\} \{\{constructor\}\}/)
  assert.match(html, /<strong>&lt;b&gt;\*x\*&lt;\/b&gt;_y_ \{\{support\}\}/)
  assert.match(html, /\(date\)/)
  assert.equal(sections[1]?.text, 'Last')
})

test('what looks like Markdown and never ends is done at once', async () => {
  for (const piece of [
    '[',
    '![',
    '*a ',
    '_',
    '`',
    '> ',
    '- ',
    '<',
    '[a](',
    '![](',
    '**a __b ',
    '|',
    '{{',
    '# {#',
    '&',
    '\\',
  ])
    for (const joint of ['', '\n']) {
      const started = performance.now()
      await render((piece + joint).repeat(Math.floor(32_000 / (piece.length + joint.length))))
      const ms = performance.now() - started
      assert.ok(ms < 3000, `${JSON.stringify(piece + joint)}: ${Math.round(ms)} ms`)
    }
})
