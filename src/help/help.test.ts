import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeWorld } from '../../test/world.ts'
import { feedbackByArticle } from './index.ts'

test('the article on two-factor login says everything a person needs, with the platform’s own figures', async () => {
  const world = await makeWorld({
    DOORWARD_PLATFORM_NAME: 'Fernhill',
    DOORWARD_SESSION_IDLE_MINUTES: '20',
    DOORWARD_SUPPORT_EMAIL: 'support@fernhill.example',
  })
  await world.command(['policy', 'set', '--enforce-from', '2027-02-06T00:00 Europe/Berlin'])
  const visitor = world.visitor()
  await visitor.open('/auth/help')
  visitor.sees('Two-factor login', 'Set it up, sign in with it')
  await visitor.open('/auth/help/two-factor-authentication')
  visitor.sees(
    'Fernhill',
    'Google Authenticator',
    'Microsoft Authenticator',
    'FreeOTP',
    '20 minutes',
    '/auth/logout',
    'support@fernhill.example',
    'required from Saturday 6 February 2027',
    /Last changed on \d+ \w+ 20\d\d/,
  )
  visitor.doesNotSee('{{')
  for (const anchor of ['why', 'set-up', 'desktop', 'mailbox', 'codes', 'lost'])
    assert.match(visitor.text, new RegExp(`<h2 id="${anchor}"`))
  // Neighbours, and the form knows which article did not help.
  assert.match(visitor.text, /<a rel="next" href="\/auth\/help\/[\w-]+"/)
  assert.match(visitor.text, /href="\/auth\/support\?from=help\/two-factor-authentication"/)
})

test('what is kept, and how long, is said with the figures of the running system', async () => {
  const world = await makeWorld({ DOORWARD_KEEP_SIGN_INS_DAYS: '90', DOORWARD_KEEP_LINKS_DAYS: '14' })
  const visitor = world.visitor({ language: 'de' })
  await visitor.open('/auth/help/what-is-kept')
  visitor.sees('Was gespeichert wird', '90 Tage', '14 Tage', '730 Tage', '24 Stunden')
  visitor.doesNotSee('{{')
})

test('the date stands in an article in the language of whoever reads', async () => {
  const world = await makeWorld({ DOORWARD_SESSION_IDLE_MINUTES: '0.5' })
  await world.command(['policy', 'set', '--enforce-from', '2027-02-06T00:00 Europe/Berlin'])
  for (const [language, ...words] of [
    ['de', '0,5 Minuten', 'Pflicht ab Samstag, 6. Februar 2027', 'Zuletzt geändert am'],
    ['es', '0,5 minutos', 'obligatorio desde el sábado, 6 de febrero de 2027', 'Último cambio'],
  ] as [string, ...string[]][]) {
    const visitor = world.visitor({ language })
    await visitor.open('/auth/help/two-factor-authentication')
    visitor.sees(...words)
    visitor.doesNotSee('{{')
  }
})

test('an unknown article is a page with a way on, and takes no answers', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  for (const slug of ['nothing', '..%2F..%2Fpackage', '__proto__', 'constructor', 'two-factor-authentication.en']) {
    await visitor.open(`/auth/help/${slug}`)
    assert.equal(visitor.status, 404)
    visitor.sees('This page does not exist')
    assert.equal((await visitor.post(`/auth/help/${slug}/feedback`, { helpful: 'yes' })).status, 404)
  }
  assert.deepEqual(await feedbackByArticle(world.edge, 0), [])
})

test('the search leads to the part of an article that answers, without scripts, in the language in use', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.open('/auth/help?q=clock')
  visitor.sees('What the help says about “clock”')
  assert.match(visitor.text, /href="\/auth\/help\/[\w-]+#[\w-]+"/)
  assert.match(visitor.text, /<mark>clock<\/mark>/i)
  await visitor.open('/auth/help?q=xylophone')
  visitor.sees('Nothing in the help is about “xylophone”', 'Two-factor login')
  const spanish = world.visitor({ language: 'es' })
  await spanish.open('/auth/help?q=telefono')
  spanish.sees('Lo que dice la ayuda sobre «telefono»')
  assert.match(spanish.text, /<mark>teléfono<\/mark>/i)
})

test('a search for anything at all is a page', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  const odd = [
    'x'.repeat(10_000),
    '%00',
    'a%00b',
    '%ff%fe',
    '???!!!',
    '%20%20',
    '<script>alert(1)</script>',
    '%F0%9F%94%91',
  ]
  for (const query of [...odd, '.*(', '\\', '\'"', '{{platform}}', '%E2%80%8B', 'é'.normalize('NFD').repeat(300)]) {
    await visitor.open(`/auth/help?q=${query.replace(/[<>{}"\\]/g, encodeURIComponent)}`)
    assert.equal(visitor.status, 200, query)
    assert.ok(!visitor.text.includes('<script>alert'))
  }
})

test('an answer needs no account, is thanked for, and can be followed by words', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  const article = '/auth/help/moving-to-a-new-phone'
  await visitor.open(article)
  visitor.sees('Was this article helpful?')
  const answer = await visitor.post(`${article}/feedback`, { helpful: 'no' })
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.get('location'), `${article}?said=no#feedback`)
  assert.deepEqual(answer.headers.getSetCookie(), [])
  await visitor.open(`${article}?said=no`)
  visitor.sees('Thank you', 'What is missing, or unclear?', 'It is kept for 365 days')
  await visitor.send(`${article}/feedback`, { helpful: 'no', text: ' <b>Where</b> is https://evil.example? \0' })
  visitor.sees('We read every word')
  const [one, ...others] = await feedbackByArticle(world.edge, 0)
  assert.deepEqual(others, [])
  assert.deepEqual([one?.slug, one?.language, one?.yes, one?.no], ['moving-to-a-new-phone', 'en', 0, 1])
  assert.equal(one?.newest[0]?.text, '<b>Where</b> is https://evil.example? \uFFFD')
})

test('an answer that cannot be taken keeps its words and says why', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  const path = '/auth/help/moving-to-a-new-phone/feedback'
  for (const helpful of ['', 'maybe', 'YES']) {
    await visitor.send(path, { helpful, text: 'It <i>was</i> nice' })
    assert.equal(visitor.status, 422)
    visitor.sees('Yes or no?', 'It <i>was</i> nice')
    assert.match(visitor.text, /return_to=%2Fauth%2Fhelp%2Fmoving-to-a-new-phone"/, 'another language leads to a page')
    assert.ok(!visitor.text.includes('<i>was'))
  }
  await visitor.send(path, { helpful: 'yes', text: 'x'.repeat(2001) })
  assert.equal(visitor.status, 422)
  visitor.sees('That is too long', '2,000')
  assert.deepEqual(await feedbackByArticle(world.edge, 0), [])
  const many = Array.from({ length: 61 }, () => visitor.post(path, { helpful: 'yes' }))
  const refused = (await Promise.all(many)).filter(({ status }) => status === 429)
  assert.equal(refused.length, 1)
  assert.equal(refused[0]!.headers.get('retry-after'), '3600')
  assert.match(await refused[0]!.text(), /Many answers have come from your network/)
  // Another site cannot answer for somebody.
  const elsewhere = await visitor.post(path, { helpful: 'no' }, { 'sec-fetch-site': 'cross-site' })
  assert.equal(elsewhere.status, 403)
  assert.deepEqual(
    (await feedbackByArticle(world.edge, 0)).map(({ yes, no }) => [yes, no]),
    [[1, 0]],
  )
})
