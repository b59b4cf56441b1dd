import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amount, distance, exactly, longDay } from './dates.ts'
import { preferred } from './language.ts'
import { safeOwnPage } from './return-to.ts'
import { makeWorld } from '../../test/world.ts'

test('the language with the highest weight wins, of equal ones the first (RFC 9110 §12.5.4)', () => {
  for (const [header, language] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['es-419,es;q=0.9', 'es'],
    ['DE-de, en;q=0.5', 'de'],
    ['en;q=0.4, es;q=0.8, de;q=0.6', 'es'],
    ['fr, es;q=0.5, de;q=0.5', 'es'],
    ['fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5', 'en'],
    ['de;q=0.001, fr', 'de'],
    ['de ; q=0.3 , es ; q=0.2', 'de'],
    ['*', 'de'],
    ['fr, *;q=0.1', 'de'],
    ['de;q=0, *', 'en'],
    ['de;q=0', undefined],
    ['fr, it', undefined],
    ['', undefined],
    [undefined, undefined],
    ['deutsch', undefined],
    [';;;q=,,', undefined],
    ['x'.repeat(50_000), undefined],
  ] as const)
    assert.equal(preferred(header, 'de'), language, String(header).slice(0, 60))
})

test('dates, instants and durations read as people write them', () => {
  const instant = Date.UTC(2027, 1, 5, 23)
  assert.equal(exactly(instant, 'Europe/Berlin', 'en'), 'Saturday 6 February 2027, 00:00 (Europe/Berlin)')
  assert.equal(exactly(instant, 'Europe/Berlin', 'de'), 'Samstag, 6. Februar 2027, 00:00 Uhr (Europe/Berlin)')
  assert.equal(exactly(instant, 'Europe/Berlin', 'es'), 'sábado, 6 de febrero de 2027, 00:00 h (Europe/Berlin)')
  assert.equal(longDay(instant, 'America/Bogota', 'es'), 'viernes, 5 de febrero de 2027')
  assert.deepEqual(
    [amount(1, 'minute', 'de'), amount(0.5, 'minute', 'de'), amount(30, 'minute', 'es'), amount(1, 'hour', 'es')],
    ['1 Minute', '0,5 Minuten', '30 minutos', '1 hora'],
  )
  assert.deepEqual(
    [1, 90_000, 90_001, 7_200_000, 7_200_001, 86_400_000].map((ms) => distance(ms, 'en')),
    ['1 second', '90 seconds', '2 minutes', '120 minutes', '3 hours', '24 hours'],
  )
})

test('the same page again in another language: any page of this host, never logout, and no token', async () => {
  const { config } = (await makeWorld()).edge
  for (const [wanted, page] of [
    ['/auth/code', '/auth/code'],
    ['/auth/login?return_to=%2Fauth%2Fprofile', '/auth/login?return_to=%2Fauth%2Fprofile'],
    ['/', '/'],
    ['/orders?page=2', '/orders?page=2'],
    ['/auth/activate?token=abc', '/auth/activate'],
    ['/auth/logout', undefined],
    ['/auth/%6cogout', undefined],
    ['/auth/./logout?x', undefined],
    ['/auth/verify?redirect=1', undefined],
    ['/auth/language', undefined],
    ['https://evil.example/', undefined],
    ['//evil.example/', undefined],
    ['/\\evil.example', undefined],
    ['/a\n', undefined],
    [`/${'a'.repeat(2000)}`, undefined],
    [undefined, undefined],
  ] as const)
    assert.equal(safeOwnPage(wanted, config), page, wanted)
})
