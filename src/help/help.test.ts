import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { makeWorld } from '../../test/world.ts'
import { messages as auditMessages } from '../company-audit/messages.ts'
import { messages as companyMessages } from '../company-admin/messages.ts'
import { memberResetMessages } from '../member-reset/index.ts'
import { messages as memberMessages } from '../members/messages.ts'
import { LANGUAGES } from '../web/language.ts'
import { readArticle, SLUGS } from './articles.ts'

test('the article on two-factor login says everything a person needs, with the platform’s own figures', async () => {
  const world = await makeWorld({
    DOORWARD_PLATFORM_NAME: 'Fernhill',
    DOORWARD_SESSION_IDLE_MINUTES: '20',
    DOORWARD_SUPPORT_EMAIL: 'support@fernhill.example',
  })
  await world.command(['policy', 'set', '--enforce-from', '2027-02-06T00:00 Europe/Berlin'])
  const visitor = world.visitor()
  await visitor.open('/auth/help')
  visitor.sees('Two-factor login')
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
  )
  visitor.doesNotSee('{{')
  for (const anchor of ['why', 'set-up', 'desktop', 'mailbox', 'codes', 'lost'])
    assert.match(visitor.text, new RegExp(`id="${anchor}"`))
})

test('what is kept, and how long, is said with the figures of the running system', async () => {
  const world = await makeWorld({ DOORWARD_KEEP_SIGN_INS_DAYS: '90', DOORWARD_KEEP_LINKS_DAYS: '14' })
  const visitor = world.visitor({ language: 'de' })
  await visitor.open('/auth/help/what-is-kept')
  visitor.sees('Was gespeichert wird', '90 Tage', '14 Tage', '730 Tage', '24 Stunden')
  visitor.doesNotSee('{{')
})

test('what is not known is left out, and no value becomes markup', async () => {
  const article = await readArticle('two-factor-authentication', 'en', {
    platform: '<b>*x*</b>',
    idleTime: '30 minutes',
    lifetime: '12 hours',
    support: '',
  })
  assert.ok(!article.html.includes('{{support}}'))
  assert.ok(!article.html.includes('<b>'))
  assert.ok(article.html.includes('&lt;b&gt;*x*&lt;/b&gt;'))
})

test('an unknown article is a page with a way on', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  for (const slug of ['nothing', '..%2F..%2Fpackage', '__proto__', 'two-factor-authentication.en']) {
    await visitor.open(`/auth/help/${slug}`)
    assert.equal(visitor.status, 404)
    visitor.sees('This page does not exist')
  }
})

test('an article says the same in every language: headings, values, steps, links', () => {
  const outline = (slug: string, language: string) => {
    const text = readFileSync(path.join(import.meta.dirname, `articles/${slug}.${language}.md`), 'utf8')
    const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([whole]) => whole)
    return {
      headings: all(/^#+ /gm),
      anchors: all(/\{#[\w-]+\}/g),
      values: all(/\{\{(?!platform)\w+\}\}/g),
      platform: all(/\{\{platform\}\}/g).length > 3,
      points: all(/^(\d\.|-) /gm),
      links: all(/\]\([^)]+\)/g).sort(),
      paragraphs: text.split(/\n\n/).length,
      figures: all(/\b\d+\b/g).length,
    }
  }
  for (const slug of SLUGS)
    for (const language of LANGUAGES) assert.deepEqual(outline(slug, language), outline(slug, 'en'), language)
})

test('the article names the buttons as the pages of its language do', async () => {
  const world = await makeWorld({ DOORWARD_SESSION_IDLE_MINUTES: '0.5' })
  await world.command(['policy', 'set', '--enforce-from', '2027-02-06T00:00 Europe/Berlin'])
  for (const [language, ...words] of [
    [
      'de',
      'Abmelden und einrichten',
      'Neuen Code senden',
      'Jetzt nicht, ausgeschaltet lassen',
      'Passwort ändern',
      '0,5 Minuten',
      'Pflicht ab Samstag, 6. Februar 2027',
    ],
    [
      'es',
      'Cerrar sesión y configurarlo',
      'Enviar un código nuevo',
      'Ahora no, dejarlo desactivado',
      'Cambiar la contraseña',
      '0,5 minutos',
      'obligatorio desde el sábado, 6 de febrero de 2027',
    ],
  ] as [string, ...string[]][]) {
    const visitor = world.visitor({ language })
    await visitor.open('/auth/help/two-factor-authentication')
    visitor.sees(...words)
    visitor.doesNotSee('{{')
  }
})

test('the article for company admins names tabs, states and buttons as the pages of its language do', async () => {
  const bold = (text: string) => `**${text}**`
  for (const language of LANGUAGES) {
    const text = readFileSync(path.join(import.meta.dirname, `articles/company-admin-members.${language}.md`), 'utf8')
    const article = text.replace(/\s+/g, ' ')
    const [company, list] = [companyMessages[language], memberMessages[language]]
    const [key, audit] = [memberResetMessages[language], auditMessages[language]]
    for (const words of [
      ...[company.title, company.tabs.members, company.tabs.invitations, company.tabs.audit],
      ...[list.columns.actions, list.appoint, list.remove, list.save, list.chips.off, list.chips.pending],
      ...[list.chips.requested, list.chips.suspended, list.chips.elsewhere],
      ...[key.key, key.reason, key.go, key.stolen.label, audit.export],
    ])
      assert.ok(article.includes(bold(words)), `${language}: ${words}`)
  }
})
