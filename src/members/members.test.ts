import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createAccounts } from '../accounts/index.ts'
import { auditOf } from '../audit/index.ts'
import { addMember, addMembers } from '../companies/index.ts'
import { inTransaction } from '../edge/edge.ts'
import { DAY, makeWorld, MINUTE, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import { remindOnInRounds } from './index.ts'
import type { Visitor } from '../../test/visitor.ts'

const PAGE = '/auth/company/members'
const company = 'Hansa Kontor GmbH'

const rowsOn = ({ text }: Visitor) =>
  [...(text.split('<tbody')[1] ?? '').matchAll(/<tr role="row">([^]*?)<\/tr>/g)].map(([, row = '']) =>
    row
      .replace(/<svg[^]*?<\/svg>|<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
const addressesOn = (visitor: Visitor) => rowsOn(visitor).map((row) => /\S+@\S+/.exec(row)?.[0])
const chipsOn = ({ text }: Visitor) =>
  Object.fromEntries(
    [...text.matchAll(/<a href="[^"]*"[^>]*>([^<]+) <b>(\d+)<\/b>/g)].map(([, name = '', count]) => [
      name.trim(),
      Number(count),
    ]),
  )

/** People of a company, as an import brings them: quicker than one by one. */
async function people(world: World, companyId: string, names: string[]) {
  await inTransaction(world.edge, async (edge) => {
    const fresh = names.map((name, n) => ({
      email: `p${String(n).padStart(4, '0')}@x.example`,
      name,
      passwordHash: 'none',
      managedBy: companyId,
    }))
    const accounts = (await createAccounts(edge, fresh, { actor: 'test', reason: 'test' }))!
    await addMembers(
      edge,
      accounts.map(({ id }) => ({ companyId, accountId: id, role: 'member' as const })),
    )
  })
}

test('an admin sees who works at the company and where each stands; of people whom others manage as little as may be known', async () => {
  const world = await makeWorld()
  const { db } = world.edge
  const id = String((await world.command(['company', 'create', '--name', company, '--zone', 'Europe/Berlin'])).id)
  const alpha = String((await world.command(['company', 'create', '--name', 'Alpha AG'])).id)
  await somebody(world, { name: 'Ida Alpha', email: 'ida@alpha.example', company: alpha })
  const { person: elif } = await somebodyWithCode(world, { name: 'Elif Aydın', company })
  const jonas = await somebody(world, { name: 'Jonas Wieland', email: 'jonas@x.example', company })
  await world.command(['user', 'create', '--email', 'l.f@x.example', '--name', 'Lena Fuchs', '--company', id])
  const { person: otto } = await somebodyWithCode(world, {
    name: 'Otto Fremd',
    email: 'otto@alpha.example',
    company: alpha,
  })
  await addMember(world.edge, id, otto.id, 'member')
  world.wind(DAY)
  const { person: mara, visitor } = await somebodyWithCode(world, { name: 'Mara Lindt', company, role: 'admin' })
  await visitor.open(PAGE)
  assert.deepEqual(rowsOn(visitor), [
    `EA Elif Aydın ${elif.email} On since 24 November 2026 Member Yesterday, 14:06 10 Reset Reset two-factor login (OTP): Elif Aydın Make admin: Elif Aydın Note on Elif Aydın Remove: Elif Aydın`,
    'JW Jonas Wieland jonas@x.example Off Member Never – None Nothing to reset yet Reset Reset two-factor login (OTP): Jonas Wieland Make admin: Jonas Wieland Note on Jonas Wieland Remove: Jonas Wieland',
    'l.f@x.example Pending invitation Member Never – None Not activated yet: send the invitation again Reset Reset two-factor login (OTP): l.f@x.example Note on l.f@x.example Remove: l.f@x.example',
    `ML Mara Lindt (you) ${mara.email} On since 25 November 2026 Admin Today, 14:06 10 Nobody resets their own Reset Reset two-factor login (OTP): Mara Lindt Withdraw admin rights of Mara Lindt Note on Mara Lindt Remove: Mara Lindt`,
    'OF Otto Fremd otto@alpha.example Managed elsewhere Member Never – None Managed by another company: only its admins can reset Reset Reset two-factor login (OTP): Otto Fremd Make admin: Otto Fremd Note on Otto Fremd Remove: Otto Fremd',
  ])
  visitor.sees('2 of 3 have set up two-factor login', 'You are the only admin', 'Name a deputy')
  visitor.doesNotSee('Lena Fuchs')
  visitor.doesNotSee('ida@alpha.example')
  assert.deepEqual(chipsOn(visitor), {
    All: 5,
    On: 2,
    Off: 1,
    Pending: 0,
    Invited: 1,
    'Managed elsewhere': 1,
    'Open invitations': 1,
    Everybody: 5,
    Admins: 1,
    Members: 4,
  })

  // Filters, search and order stand in the address, and what is unknown in it narrows nothing down.
  const shows = async (query: string, addresses: string[]) => {
    await visitor.open(`${PAGE}?${query}`)
    assert.equal(visitor.status, 200, query)
    assert.deepEqual(addressesOn(visitor), addresses, query)
  }
  await shows('state=on', [elif.email, mara.email])
  await shows('state=off', [jonas.email])
  await shows('state=elsewhere', [otto.email])
  await shows('state=on&role=admin', [mara.email])
  await shows('q=aydin', [elif.email])
  await shows('q=WIEL%20jon', [jonas.email])
  await shows('q=l.f@', ['l.f@x.example'])
  await shows('q=fuchs', [])
  visitor.sees('Nobody found', 'Clear the search')
  await shows('q=ida', [])
  await shows('state=pending', [])
  visitor.sees('Nobody here', 'Show all members')
  await shows('sort=-name&role=member', [otto.email, 'l.f@x.example', jonas.email, elif.email])
  assert.match(visitor.text, /aria-sort="descending"/)
  await shows('sort=-used&state=on', [mara.email, elif.email])
  await shows('sort=-joined&state=on', [mara.email, elif.email])
  visitor.sees('Joined ↓', 'Yesterday, 14:06', 'By name Joined last Here the longest')
  visitor.doesNotSee('Last use here')
  await shows('sort=joined&state=on', [elif.email, mara.email])
  visitor.sees('Joined ↑')
  await shows('sort=role&q=x.example', [])
  const everybody = [elif.email, jonas.email, 'l.f@x.example', mara.email, otto.email]
  await shows('state=nonsense&role=owner&sort=password_hash&company=' + alpha, everybody)
  for (const q of ['%', '_', '!', '\'"`', '\\', '👍', '%00', '🙂'.repeat(5000), ') or 1=1 --'])
    await shows(
      `q=${q.startsWith('%0') ? q : encodeURIComponent(q)}&state=on`,
      q === '%00' ? [elif.email, mara.email] : [],
    )
  const at = (position: unknown) => `after=${Buffer.from(JSON.stringify(position)).toString('base64url')}`
  for (const query of [
    'after=x',
    'after=' + '%00',
    at('x'),
    at(['a']),
    at([1, 2]),
    at(['\0', 'x']),
    at([null]),
    `before=${'A'.repeat(9000)}`,
  ])
    await shows(query, everybody)
  // A position is a place in the order of this company's list, whoever's id stands in it.
  await shows(at(['ida alpha', otto.id]), everybody.slice(1))

  await db.updateTable('authenticators').set({ suspendedAtMs: 1 }).where('accountId', '=', elif.id).execute()
  await shows('state=suspended', [elif.email])
  assert.deepEqual([chipsOn(visitor).On, chipsOn(visitor).Suspended], [1, 1])
  await shows('state=on', [mara.email])
  await world.command(['user', 'disable', '--email', jonas.email])
  await shows('state=off', [])
  visitor.sees('Everybody is set up')
  await shows('state=disabled', [jonas.email])

  // An admin of another company sees nothing of it.
  const { visitor: stranger } = await somebodyWithCode(world, { name: 'Alfa Admin', company: alpha, role: 'admin' })
  await stranger.open(`${PAGE}?q=elif`)
  assert.deepEqual(rowsOn(stranger), [])
  await stranger.open(`${PAGE}?sort=-name`)
  stranger.sees('Otto Fremd', 'On since')
  stranger.doesNotSee('Jonas')

  // Notes belong to one company.
  const note = `${PAGE}/${otto.id}/note`
  await visitor.open(note)
  await visitor.send(note, { note: '  Works from home.\r\nCalls <b>before</b> noon.\0 ' })
  visitor.isAt(PAGE)
  visitor.sees('The note is saved.', 'Works from home. Calls <b>before</b> noon.')
  await stranger.open(`${PAGE}/${otto.id}/note`)
  stranger.doesNotSee('Works from home')
  await visitor.open(note)
  await visitor.send(note, { note: 'x'.repeat(501) })
  assert.equal(visitor.status, 422)
  visitor.sees('The note is too long')
  for (const unknown of [elif.id, jonas.id, mara.id, 'nobody', '%00', 'a'.repeat(200)]) {
    await stranger.open(`${PAGE}/${unknown}/note`)
    assert.equal(stranger.status, 404, unknown)
    stranger.text = stranger.text.replaceAll(otto.id, unknown)
    // A path with a NUL in it is nobody's, before anybody looks at its form.
    const status = unknown === '%00' ? 404 : 403
    assert.equal((await stranger.post(`${PAGE}/${unknown}/note`, { note: 'x' })).status, status)
  }
  assert.equal(
    (await auditOf(world.edge, elif.id)).some(({ event }) => event === 'member_note_changed'),
    false,
  )
  await visitor.open(note)
  await visitor.send(note, { note: '' })
  visitor.sees('The note is gone.')
  const noted = (await auditOf(world.edge, otto.id)).filter(({ event }) => event === 'member_note_changed')
  assert.deepEqual(
    noted.map(({ actor, companyId, reason }) => [actor, companyId, reason]),
    [
      [mara.id, id, 'note-removed'],
      [mara.id, id, null],
    ],
  )
})

test('every member is on exactly one page, whoever comes and goes meanwhile, in each order and both directions', async () => {
  const world = await makeWorld()
  const id = String((await world.command(['company', 'create', '--name', company])).id)
  const { visitor } = await somebodyWithCode(world, { name: 'Mara Lindt', company, role: 'admin' })
  await people(
    world,
    id,
    Array.from({ length: 120 }, (_, n) => `Anna ${'ÄäAaZz'[n % 6]}${n % 4}`),
  )
  const link = (rel: string) =>
    new RegExp(`rel="${rel}" href="([^"]+)"`).exec(visitor.text)?.[1]?.replaceAll('&amp;', '&')
  for (const sort of ['name', '-name', 'state', 'role', '-role', 'used', '-used', 'joined', '-joined']) {
    const pages: (string | undefined)[][] = []
    for (let next: string | undefined = `${PAGE}?sort=${sort}`; next; next = link('next')) {
      await visitor.open(next)
      pages.push(addressesOn(visitor))
    }
    assert.deepEqual(
      pages.map((page) => page.length),
      [50, 50, 21],
      sort,
    )
    assert.equal(new Set(pages.flat()).size, 121, sort)
    visitor.sees('21 of 121')
    for (const page of pages.slice(0, -1).reverse()) {
      await visitor.open(link('prev')!)
      assert.deepEqual(addressesOn(visitor), page, sort)
    }
    assert.equal(link('prev'), undefined)
  }
  await visitor.open(PAGE)
  const first = addressesOn(visitor)
  // Somebody comes in before, and the last one of this page goes.
  await somebody(world, { name: 'Aaron First', email: 'aaron@x.example', company })
  const last = world.edge.db.selectFrom('accounts').select('id').where('email', '=', first.at(-1)!)
  await world.edge.db.deleteFrom('members').where('accountId', 'in', last).execute()
  await visitor.open(link('next')!)
  const rest = addressesOn(visitor)
  await visitor.open(link('next')!)
  assert.equal(new Set([...first, ...rest, ...addressesOn(visitor)]).size, 121)
})

test('whoever has not set it up is reminded by mail, once a day at most, and those of the filter alone', async () => {
  const world = await makeWorld()
  const id = String((await world.command(['company', 'create', '--name', company])).id)
  const alpha = String((await world.command(['company', 'create', '--name', 'Alpha AG'])).id)
  await world.command(['policy', 'set', '--enforce-from', '2027-02-06T00:00 Europe/Berlin'])
  const { person: mara, visitor } = await somebodyWithCode(world, { name: 'Mara Lindt', company, role: 'admin' })
  const jonas = await somebody(world, { name: 'Jonas Wieland', email: 'jonas@x.example', company })
  const disabled = await somebody(world, { email: 'gone@x.example', company })
  await world.command(['user', 'disable', '--email', disabled.email])
  await world.command(['user', 'create', '--email', 'l.f@x.example', '--name', 'Lena', '--company', id])
  const otto = await somebody(world, { email: 'otto@alpha.example', company: alpha })
  await addMember(world.edge, id, otto.id, 'member')
  const remind = async (query = '') => {
    await visitor.open(PAGE + query)
    await visitor.send(`${PAGE}/remind${query}`)
    visitor.isAt(PAGE)
  }
  const reminders = async () => {
    const addresses = [mara, jonas, disabled, otto, { email: 'l.f@x.example' }].map(({ email }) => email)
    const counted: number[] = []
    // One after the other: two deliveries at once could each read the mailbox before the other has put the mail in.
    for (const email of addresses)
      counted.push((await world.mailsTo(email)).filter(({ subject }) => subject.startsWith('Set up two-factor')).length)
    return counted
  }
  await visitor.open(`${PAGE}?q=mara`)
  visitor.doesNotSee('not set up')
  await visitor.open(PAGE)
  visitor.sees('Remind the 1 not set up')
  const tab = visitor.copy()
  tab.text = visitor.text
  await Promise.all([visitor.send(`${PAGE}/remind`), tab.send(`${PAGE}/remind`)])
  assert.deepEqual(await reminders(), [0, 1, 0, 0, 0])
  assert.match(
    (await world.newestMail(jonas.email)).text,
    /Hansa Kontor GmbH asks you[^]*required from Saturday 6 February 2027/,
  )
  await remind('?state=off')
  visitor.sees('Reminded by mail: 0. Left out because of a reminder within the last 24 hours: 1.')
  world.wind(DAY)
  await visitor.signIn(mara, {})
  const admin = await somebodyWithCode(world, { name: 'Second Admin', company, role: 'admin' })
  await admin.visitor.open(PAGE)
  await admin.visitor.send(`${PAGE}/remind`)
  admin.visitor.sees('Reminded by mail: 1.')
  assert.deepEqual(await reminders(), [0, 2, 0, 0, 0])

  // More than a page can wait for go out by the minute job, a restart in between or not.
  await people(
    world,
    id,
    Array.from({ length: 230 }, (_, n) => `Anna ${n}`),
  )
  await admin.visitor.open(`${PAGE}?q=anna`)
  await admin.visitor.send(`${PAGE}/remind?q=anna`)
  admin.visitor.sees('These mails go out within the next minutes: 230.')
  assert.equal((await world.mailsTo('p0229@x.example')).length, 0)
  await remindOnInRounds(world.edge)
  await remindOnInRounds(world.edge)
  for (const email of ['p0000@x.example', 'p0150@x.example', 'p0229@x.example'])
    assert.equal((await world.mailsTo(email)).length, 1)
  assert.deepEqual(await reminders(), [0, 2, 0, 0, 0])

  // The file says what the page says, all pages of it, and computes nothing.
  await world.edge.db.updateTable('members').set({ note: '=1+1' }).where('accountId', '=', jonas.id).execute()
  const answer = await admin.visitor.request(`${PAGE}/export?sort=-name`)
  assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8')
  const bytes = Buffer.from(await answer.arrayBuffer())
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
  const lines = bytes.toString().split('\r\n')
  assert.equal(lines.length, 238)
  assert.ok(lines.includes(`Jonas Wieland,${jonas.email},Member,Off,,,,'=1+1`), lines[5])
  assert.ok(lines.includes(',l.f@x.example,Member,Invited,,,,'))
  assert.ok(lines.some((line) => line.startsWith(`Mara Lindt,${otto.email},Member,Managed elsewhere,,,`)))
  world.wind(11 * MINUTE)
  const late = await admin.visitor.request(`${PAGE}/export?state=off`)
  assert.deepEqual(
    [late.status, late.headers.get('location')],
    [303, `/auth/step-up?return_to=${encodeURIComponent(`${PAGE}/export?state=off`)}`],
  )
  const audit = await world.edge.db
    .selectFrom('audit')
    .select(['event', 'reason', 'actor'])
    .where('event', 'in', ['members_reminded', 'members_exported'])
    .orderBy('id')
    .execute()
  assert.deepEqual(audit.at(-1), { event: 'members_exported', reason: '236', actor: admin.person.id })
  assert.equal(audit.filter(({ event }) => event === 'members_reminded').length, 5)
})
