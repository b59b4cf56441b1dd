import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkIn, makeWorld, PASSWORD, pathOf, somebody, somebodyWithCode } from '../../test/world.ts'

const PAGE = '/auth/company/invitations'
const [HANSA, ALPHA] = ['Hansa Kontor GmbH', 'Alpha AG']

test('what happens to the address meanwhile: made by command, closed, deleted, moved; no link is a dead end or opens a foreign account', async () => {
  const world = await makeWorld()
  for (const name of [HANSA, ALPHA]) await world.command(['company', 'create', '--name', name])
  const { visitor } = await somebodyWithCode(world, { name: 'Mara Lindt', company: HANSA, role: 'admin' })
  const invites = async (email: string) => {
    await visitor.open(PAGE)
    await visitor.send(PAGE, { emails: email })
    assert.equal(visitor.path, `${PAGE}?said=invited`)
    return linkIn(await world.newestMail(email))
  }
  const accountAt = (email: string) =>
    world.edge.db.selectFrom('accounts').selectAll().where('emailKey', '=', email).executeTakeFirst()
  const companiesOf = async (accountId: string) => {
    const rows = await world.edge.db
      .selectFrom('members')
      .innerJoin('companies', 'companies.id', 'members.companyId')
      .select('companies.name')
      .where('accountId', '=', accountId)
      .orderBy('companies.name')
      .execute()
    return rows.map(({ name }) => name)
  }
  const activate = async (link: string) => {
    const browser = world.visitor()
    await browser.open(link)
    browser.isAt('/auth/activate')
    await browser.send('/auth/activate', { name: 'Tomasz Nowak', password: PASSWORD })
    browser.isAt('/auth/profile')
  }

  // An operator makes the account for another company: the link activates that one, and it stays the other company's.
  const made = 'made@nowak.example'
  const link = await invites(made)
  const { id, activationUrl } = await world.command([
    'user',
    'create',
    '--email',
    made,
    '--name',
    'T',
    '--company',
    ALPHA,
  ])
  await activate(link)
  assert.deepEqual(await companiesOf(String(id)), [ALPHA, HANSA])
  const alpha = await world.edge.db.selectFrom('companies').selectAll().where('name', '=', ALPHA).executeTakeFirst()
  assert.equal((await accountAt(made))?.managedBy, alpha?.id)
  const late = world.visitor()
  await late.open(pathOf(String(activationUrl)))
  late.sees('This link was already used')
  assert.deepEqual(
    await world.edge.db.selectFrom('invitations').select('id').where('endedAtMs', 'is', null).execute(),
    [],
    'both have been accepted',
  )

  // Removed and closed: a new invitation makes a new account.
  const [gone] = ['gone@nowak.example']
  await activate(await invites(gone))
  const first = await accountAt(gone)
  await visitor.open(`/auth/company/members/${first!.id}/remove`)
  await visitor.send(`/auth/company/members/${first!.id}/remove`)
  assert.equal(await accountAt(gone), undefined)
  await activate(await invites(gone))
  assert.notEqual((await accountAt(gone))?.id, first?.id)

  // Deleted while it was invited elsewhere: nothing of the address is left here.
  const deleted = await somebody(world, { email: 'deleted@nowak.example', company: ALPHA })
  await invites(deleted.email)
  assert.equal((await world.command(['user', 'delete', '--email', deleted.email])).exit, 0)
  assert.deepEqual(
    await world.edge.db.selectFrom('invitations').select('id').where('email', '=', deleted.email).execute(),
    [],
  )

  // The person moved to another address: the mail goes on to the same person, and the address makes nobody else.
  const moved = await somebody(world, { email: 'before@nowak.example', company: ALPHA })
  const toMoved = await invites(moved.email)
  const email = 'after@nowak.example'
  await world.edge.db.updateTable('accounts').set({ email, emailKey: email }).where('id', '=', moved.id).execute()
  const browser = world.visitor()
  await browser.open(toMoved)
  browser.isAt('/auth/login')
  await browser.send(browser.path, { email, password: moved.password })
  await browser.send('/auth/invitation')
  assert.deepEqual(await companiesOf(moved.id), [ALPHA, HANSA])
})
