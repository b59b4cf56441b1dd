import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeWorld, MINUTE, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import type { Visitor } from '../../test/visitor.ts'
import { KIND_OF, record, recordAll, type AuditEntry, type AuditEvent } from '../audit/index.ts'
import { addMember } from '../companies/index.ts'
import { LANGUAGES } from '../web/language.ts'
import { groupOf, isOfTheCompany } from './groups.ts'
import { whatHappened } from './words.ts'

const PAGE = '/auth/company/audit'
const EXPORT = `${PAGE}/export`
const rowsOn = (visitor: Visitor) => (visitor.text.match(/<th role="rowheader"/g) ?? []).length
const olderOn = (visitor: Visitor) => /href="([^"]+before=[^"]+)"/.exec(visitor.text)?.[1]?.replaceAll('&amp;', '&')

async function twoCompanies(world: World) {
  const [hansa, alpha] = await Promise.all(
    ['Hansa Kontor GmbH', 'Alpha AG'].map((name) =>
      world.command(['company', 'create', '--name', name, '--zone', 'Europe/Berlin']),
    ),
  )
  return { hansa: String(hansa!.id), alpha: String(alpha!.id) }
}

test('the audit trail says who did what to whom, when, from where and why, and whoever acts for no company has no name', async () => {
  const world = await makeWorld()
  const { edge } = world
  const { hansa: companyId, alpha } = await twoCompanies(world)
  const { person, visitor } = await somebodyWithCode(world, { company: companyId, role: 'admin' })
  const jonas = await somebody(world, { name: 'Jonas <i>Wieland</i>', company: companyId })
  const agent = await somebody(world, { name: 'Stina Support', staff: 'support' })
  const foreign = await somebody(world, { name: 'Ida Brandt', company: alpha, role: 'admin' })
  const browser = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0'
  const there = { ...edge, userAgent: browser }
  const reset = { event: 'authn_mfa_reset', accountId: jonas.id, companyId, network: '203.0.113.44' } as const
  await record(there, { ...reset, actor: person.id, reason: 'Lost <b>phone</b>' })
  await record(edge, { ...reset, actor: agent.id, reason: 'By ticket' })
  await record(edge, { event: 'member_invited', actor: person.id, accountId: foreign.id, companyId })
  await record(edge, { event: 'authn_mfa_reset', actor: foreign.id, accountId: foreign.id, companyId: alpha })

  await visitor.open(PAGE)
  visitor.sees(
    'Audit trail',
    /Two-factor login was reset Reason: Lost <b>phone<\/b> Jonas <i>Wieland<\/i> Mara Lindt 24 November 2026, 14:06 Firefox · Windows · Network 203\.0\.113\.0\/24/,
    /Reason: By ticket Jonas <i>Wieland<\/i> Support /,
    /Invited to the company Somebody who has not joined Mara Lindt/,
    'Command line of the platform',
    'Times are those of Europe/Berlin',
  )
  assert.ok(!visitor.text.includes('<b>phone'))
  for (const secret of ['Ida Brandt', foreign.email, 'Stina', '203.0.113.44', 'Alpha']) visitor.doesNotSee(secret)
  assert.match(visitor.text, /<a href="\/auth\/company\/audit" aria-current="page">/)

  // Invited by page: the address as it was typed, for one with an account and for one without alike.
  await visitor.open('/auth/company/invitations')
  await visitor.send('/auth/company/invitations', { emails: `New@kontor.example ${foreign.email}`, role: 'member' })
  await visitor.open(`${PAGE}?event=people`)
  visitor.sees('Invited to the company New@kontor.example Mara', `Invited to the company ${foreign.email} Mara`)

  // A name leads to what that person did, and what was done to them; the selection stays in the address.
  await visitor.open(`${PAGE}?q=wiel`)
  assert.equal(visitor.path, `${PAGE}?person=${jonas.id}`)
  visitor.sees('Only what Jonas <i>Wieland</i> did', 'Reason: By ticket')
  visitor.doesNotSee('Invited to the company')
  await visitor.open(`${PAGE}?person=${person.id}&event=resets`)
  assert.equal(rowsOn(visitor), 1, 'what Mara did, and no sign-in of hers')
  await visitor.open(`${PAGE}?q=nobody-here`)
  visitor.sees('Nobody in this company has a name')
  await somebody(world, { name: 'Jonas Berg', company: companyId })
  await visitor.open(`${PAGE}?q=jonas&event=resets`)
  visitor.sees('Whose entries?', 'Jonas Berg', 'Jonas <i>Wieland</i>')
  assert.match(visitor.text, new RegExp(`href="${PAGE}\\?event=resets&amp;person=${jonas.id}"`))

  // Somebody else's id is as good as none, and odd addresses show the newest.
  await visitor.open(`${PAGE}?person=${'0'.repeat(32)}`)
  const [none] = [visitor.text.replaceAll('0'.repeat(32), '')]
  const loner = await somebody(world, { company: alpha })
  await visitor.open(`${PAGE}?person=${loner.id}`)
  assert.equal(visitor.text.replaceAll(loner.id, ''), none)
  for (const query of ['?before=%00', "?before='", '?event=nothing&person=x', '?q=%00%25_!', `?q=${'ä'.repeat(900)}`]) {
    await visitor.open(PAGE + query)
    assert.equal(visitor.status, 200, query)
  }

  // Whoever was deleted stays under a name that leads nowhere.
  await world.command(['user', 'delete', '--email', jonas.email])
  await visitor.open(PAGE)
  visitor.sees(/Two-factor login was reset Deleted account [0-9a-f]{6} Mara Lindt/, 'The account was deleted')
  visitor.doesNotSee('Wieland')

  const member = world.visitor()
  await member.signIn(await somebody(world, { company: companyId }))
  for (const path of [PAGE, EXPORT]) {
    await member.open(path)
    assert.equal(member.status, 403)
  }
})

test('promise 9: sign-ins, factors, sessions and mails of a person are for the company that manages the account', async () => {
  const world = await makeWorld()
  const { edge } = world
  const { hansa, alpha } = await twoCompanies(world)
  const { visitor } = await somebodyWithCode(world, { company: hansa, role: 'admin' })
  const ida = await somebody(world, { name: 'Ida Brandt', company: alpha })
  await addMember(edge, hansa, ida.id, 'member')
  world.wind(1)
  const own = (event: AuditEntry['event'], more: Partial<AuditEntry> = {}) =>
    record(edge, { event, actor: ida.id, accountId: ida.id, companyId: hansa, network: '203.0.113.9', ...more })
  await own('session_created', { reason: 'pwd otp' })
  await own('authn_mfa_enrolled')
  await own('mail_given_up')
  await own('authn_change_stopped', { actor: 'anonymous', reason: 'password-changed' })
  await own('authn_change_stopped', { actor: 'anonymous', reason: 'role-changed' })
  await own('member_joined', { reason: 'Hansa Kontor GmbH' })
  const shown = `${PAGE}?person=${ida.id}`
  await visitor.open(shown)
  assert.equal(rowsOn(visitor), 2)
  visitor.sees('The change of a role', 'Joined the company', 'Only what Ida Brandt did')
  for (const words of ['A session began', 'An authenticator app was set up', 'could not be delivered'])
    visitor.doesNotSee(words)
  // However often she came and went: what was decided is on the first page.
  const coming = { event: 'session_created', actor: ida.id, accountId: ida.id, companyId: hansa } as const
  for (let batch = 0; batch < 6; batch++) await recordAll(edge, Array<AuditEntry>(500).fill(coming))
  await visitor.open(shown)
  assert.equal(rowsOn(visitor), 2)
  assert.equal(olderOn(visitor), undefined)

  // From the day on which this company manages the account; what was before stays unread.
  await edge.db.updateTable('accounts').set({ managedBy: hansa }).where('id', '=', ida.id).execute()
  await own('user_management_moved', { reason: 'management-begun' })
  await own('authn_password_change')
  await own('session_company_switched', { reason: 'Alpha AG' })
  await visitor.open(shown)
  visitor.sees('A company manages it now', 'The password was changed', 'A session went over to another company')
  for (const words of ['A session began', 'An authenticator app was set up', 'Alpha']) visitor.doesNotSee(words)
  // Nobody manages it any more: decisions stay, and the name of whoever left, without the address.
  await edge.db.updateTable('accounts').set({ managedBy: null, status: 'closed' }).where('id', '=', ida.id).execute()
  await edge.db.deleteFrom('members').where('accountId', '=', ida.id).where('companyId', '=', hansa).execute()
  await visitor.open(shown)
  visitor.sees('Joined the company', 'Ida Brandt')
  visitor.doesNotSee('The password was changed')
  visitor.doesNotSee(ida.email)
  assert.ok(
    isOfTheCompany({ event: 'authn_mfa_reset' }) &&
      isOfTheCompany({ event: 'policy_changed' }) &&
      isOfTheCompany({ event: 'member_joined' }),
  )
  assert.ok(!isOfTheCompany({ event: 'authn_mfa_admin_asked' }) && !isOfTheCompany({ event: 'session_created' }))
  assert.equal(groupOf('authn_login_fail'), 'sign-ins')
})

test('pages of 50 neither repeat nor lose a row; the file holds what is selected, computes nothing and is written down', async () => {
  const world = await makeWorld()
  const { edge } = world
  const { hansa: companyId, alpha } = await twoCompanies(world)
  const { person, phone, visitor } = await somebodyWithCode(world, { company: companyId, role: 'admin' })
  const ida = await somebody(world, { name: '=1+1', company: companyId })
  const foreign = await somebody(world, { company: alpha })
  const entries: AuditEntry[] = []
  // What is not shown lies between what is.
  for (let count = 0; count < 120; count++) {
    const reset = { event: 'authn_mfa_reset', actor: person.id, accountId: ida.id, companyId } as const
    entries.push({ ...reset, reason: `No ${count}, "quoted"` })
    for (let more = 0; more < 5; more++)
      entries.push({ event: 'session_created', actor: foreign.id, accountId: foreign.id, companyId })
  }
  await recordAll(edge, entries)
  for (const query of [`?event=resets`, `?event=resets&person=${ida.id}`]) {
    const seen = new Set<string>()
    let [pages, path]: [number, string | undefined] = [0, PAGE + query]
    for (; path; path = olderOn(visitor), pages++) {
      await visitor.open(path)
      for (const [number] of visitor.text.matchAll(/No \d+,/g)) seen.add(number)
      await record(edge, { event: 'authn_mfa_reset', actor: person.id, accountId: ida.id, companyId, reason: 'new' })
    }
    assert.equal(seen.size, 120)
    assert.equal(pages, 3)
  }
  await visitor.open(PAGE)
  assert.equal(rowsOn(visitor), 50)

  const file = await visitor.request(`${EXPORT}?event=resets`)
  assert.equal(file.status, 200)
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename="Hansa-Kontor-GmbH-audit\.csv"$/)
  const text = Buffer.from(await file.arrayBuffer()).toString('utf8')
  assert.ok(text.startsWith('\uFEFFTime (UTC),Event,What,Why,'))
  const lines = text.trimEnd().split('\r\n')
  assert.equal(lines.length, 1 + 126)
  assert.match(text, /authn_mfa_reset,Two-factor login was reset,"Reason: No 7, ""quoted""",'=1\+1,mara\d+@/)
  await visitor.open(`${PAGE}?event=company`)
  visitor.sees('The audit trail of a company was exported')

  // Without a fresh code there is no file, and afterwards the same one.
  world.wind(11 * MINUTE)
  const late = await visitor.request(`${EXPORT}?event=company`)
  assert.equal(late.status, 303)
  assert.match(late.headers.get('location') ?? '', /^\/auth\/step-up\?return_to=%2Fauth%2Fcompany%2Faudit%2Fexport/)
  await visitor.open(late.headers.get('location')!)
  await visitor.send(late.headers.get('location')!, { code: phone.code() })
  assert.match(visitor.text, /company_created/)
})

test('the words are for other readers than the person: nobody is addressed, in any language', () => {
  const addressed = { en: /\byou(rs?)?\b/i, de: /\b(Sie|Ihr\w*|Ihnen)\b/, es: /\b(usted|[Ss]e le|sus?|suyo) (?!era)/ }
  for (const language of LANGUAGES)
    for (const event of Object.keys(KIND_OF) as AuditEvent[])
      assert.doesNotMatch(whatHappened({ event }, language), addressed[language], event)
})
