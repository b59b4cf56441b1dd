import assert from 'node:assert/strict'
import { addsATablet, recovers } from './authenticators-story.ts'
import { readQr } from './browser.ts'
import { answerTicket, listTickets } from '../src/tickets/index.ts'
import { callsSupport } from './call-story.ts'
import { worksForTwoCompanies } from './company-story.ts'
import { Phone } from './phone.ts'
import {
  comesFromElsewhere,
  goTo,
  inWords,
  isAt,
  isRefused,
  labelled,
  pastes,
  press,
  reveals,
  sees,
  seesMainButton,
  typeCode,
  typePassword,
  type Walk,
} from './walk.ts'
import { codeIn, linkIn, MINUTE, pathOf, somebody, type Person } from './world.ts'

const COMPANY = 'Hansa Kontor GmbH'
const SECONDS = 1000

/** Somebody's whole way with two-factor login, from the switch to the day when it is required for everybody. */
export const wholeStory = (walk: Walk) => story(walk)

/** The same with every other page of the product on the way. */
export const everyPage = (walk: Walk) =>
  story(walk, [looksAround, worksForTwoCompanies, addsATablet, recovers, opensLinks, readsHelp, callsSupport])

async function story(walk: Walk, detours: ((walk: Walk, phone: Phone) => Promise<void>)[] = []): Promise<void> {
  const { world } = walk.door
  await world.command(['company', 'create', '--name', COMPANY, '--zone', 'Europe/Berlin'])
  await world.command(['policy', 'set', '--enforce-from', '2027-02-06T00:00 Europe/Berlin'])
  const jonas = await member(walk, 'Jonas Wieland', 'jonas.wieland@hansa-kontor.example')
  await switchesItOn(walk, jonas)
  const phone = await setsItUp(walk, jonas)
  await comesBackAfterAPause(walk, phone)
  await repairsTheSignIn(walk)
  await signsInWithCode(walk, jonas, phone)
  for (const detour of detours) await detour(walk, phone)
  await theDateComes(walk)
}

async function switchesItOn(walk: Walk, jonas: Person) {
  const { page, look } = walk
  await goTo(walk, '/auth/profile')
  await seesMainButton(walk)
  await look('login')
  await typePassword(walk, jonas, 'violet harbour evening')
  await isRefused(page, 'That e-mail address or password is not right')
  await look('login-wrong')
  if (walk.scripts) await reveals(page)
  await typePassword(walk, jonas)
  await isAt(page, '/auth/profile')
  await sees(page, 'Optional up to and including Friday 5 February 2027')
  await look('profile-off')
  await page.locator('.menu summary').click()
  await look('menu')
  await goTo(walk, '/')
  await look('stand-in')
  await goTo(walk, '/auth/profile')
  await page.getByRole('switch', { name: inWords(page, 'Two-factor login') }).click()
  await sees(page, 'Two-factor login is on. Log out to set it up')
  await look('spent')
  await goTo(walk, '/')
  await isAt(page, '/auth/profile/two-factor')
  await press(page, 'Log out and set it up')
  await isAt(page, '/auth/login')
  await look('login-logged-out')
}

async function setsItUp(walk: Walk, person: Person): Promise<Phone> {
  const { page, look, door } = walk
  await typePassword(walk, person)
  await isAt(page, '/auth/mailbox')
  await look('mailbox')
  await typeCode(page, '1234-5678')
  await isRefused(page, 'That code is not right')
  await look('mailbox-wrong')
  await goTo(walk, '/auth/mailbox?with=pass')
  await look('mailbox-pass')
  await goTo(walk, '/auth/mailbox')
  await typeCode(page, codeIn(await door.world.newestMail(person.email)))
  await isAt(page, '/auth/setup')
  await look('setup')
  assert.equal(await page.getByRole('button', { name: inWords(page, 'Copy key') }).isVisible(), walk.scripts)
  const phone = Phone.scan(await readQr(page, '.qr'), door.world.clock)
  await typeCode(page, phone.wrongCode())
  await isRefused(page, 'That code does not belong to the picture on this page')
  await look('setup-wrong')
  assert.equal(Phone.scan(await readQr(page, '.qr'), door.world.clock).code(), phone.code())
  await typeCode(page, phone.code())
  await keepsRecoveryCodes(walk, phone)
  await isAt(page, '/auth/profile')
  await sees(page, 'You enter a code from your authenticator app each time you sign in.')
  await look('profile-on')
  return phone
}

async function keepsRecoveryCodes(walk: Walk, phone: Phone) {
  const { page, look } = walk
  await isAt(page, '/auth/recovery-codes')
  await look('recovery-codes')
  for (const button of ['Copy', 'Print'])
    assert.equal(await page.getByRole('button', { name: inWords(page, button) }).isVisible(), walk.scripts, button)
  phone.recoveryCodes = await page.locator('.codes li').allTextContents()
  assert.equal(phone.recoveryCodes.length, 10)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: inWords(page, 'Download') }).click()
  assert.equal((await download).suggestedFilename(), 'recovery-codes.txt')
  await labelled(page, 'I have kept my recovery codes').check()
  await page.locator('.btn.main').click()
}

async function comesBackAfterAPause(walk: Walk, phone: Phone) {
  const { page, look, door } = walk
  const wanted = '/auth/profile/password?from=menu'
  door.world.wind(31 * MINUTE)
  await goTo(walk, wanted)
  await isAt(page, '/auth/unlock')
  await seesMainButton(walk)
  assert.equal(await page.locator('input[type=password]').count(), 0, 'a code is enough')
  await look('unlock')
  await typeCode(page, phone.wrongCode())
  await isRefused(page, 'That code is not right or was already used.')
  await look('unlock-wrong')
  await typeCode(page, phone.code())
  await page.waitForURL(door.origin + wanted)
  await look('change-password')
  await labelled(page, 'Present password').fill('violet harbour evening')
  await labelled(page, 'New password').fill('amber station winter')
  await typeCode(page, phone.code(), 'Change password')
  await isRefused(page, 'That password is not right')
  await look('change-password-wrong')
}

async function repairsTheSignIn(walk: Walk) {
  const { page, look, door } = walk
  const context = page.context()
  const names = ['doorward-session', 'doorward-challenge', 'doorward-browser']
  const [known] = (await context.cookies()).filter(({ name }) => name === 'doorward-browser')
  assert.ok(known)
  await context.addCookies(names.map((name) => ({ name, value: 'no%20cookie%20of%20ours', url: door.origin })))
  await goTo(walk, '/auth/profile')
  await isAt(page, '/auth/login')
  await goTo(walk, '/auth/logout')
  await isAt(page, '/auth/login')
  await sees(page, 'You are logged out. Everything in this browser starts afresh.')
  assert.deepEqual(
    (await context.cookies()).map(({ name }) => name),
    [],
  )
  await look('login-repaired')
}

async function signsInWithCode(walk: Walk, person: Person, phone: Phone) {
  const { page, look, door } = walk
  await typePassword(walk, person)
  await isAt(page, '/auth/code')
  await seesMainButton(walk)
  await look('code')
  await page.getByRole('link', { name: inWords(page, 'I lost or changed my phone') }).click()
  await isAt(page, '/auth/lost-phone')
  await look('lost-phone')
  await page.getByRole('link', { name: inWords(page, 'Enter a recovery code') }).click()
  await isAt(page, '/auth/recovery-code')
  await look('recovery-code')
  await labelled(page, 'Recovery code').fill('MMMMM-MMMMM-MMMMM-MMMMM-MMMMM')
  await page.locator('form:has(#code) .btn.main').click()
  await isRefused(page, 'That recovery code is not right or was already used.')
  await look('recovery-code-wrong')
  await page.getByRole('link', { name: inWords(page, 'Enter a code from the app') }).click()
  await isAt(page, '/auth/code')
  await typeCode(page, phone.wrongCode())
  await isRefused(page, 'That code is not right or was already used.')
  await look('code-wrong')
  await typeCode(page, phone.code(-240))
  await isRefused(page, 'Your phone’s clock is about 4 minutes slow')
  await look('code-clock')
  door.world.wind(30 * SECONDS)
  if (walk.scripts) await pastes(page, phone.code().replace(/(...)/, '$1 '))
  else await typeCode(page, phone.code())
  await isAt(page, '/auth/profile')
}

async function addsASecondAddress({ page, look, door }: Walk) {
  const home = 'jonas.home@x.example'
  await page.getByRole('link', { name: inWords(page, 'Add a second address') }).click()
  await isAt(page, '/auth/profile/email/second')
  await look('second-address')
  await labelled(page, 'Second e-mail address').fill(home)
  await press(page, 'Send a code to this address')
  await sees(page, 'Check the second mailbox')
  await look('second-address-code')
  await typeCode(page, codeIn(await door.world.newestMail(home)))
  await isAt(page, '/auth/profile')
  await look('profile-second-address')
  await page.getByRole('link', { name: inWords(page, 'Change or remove it') }).click()
  await isAt(page, '/auth/profile/email/second')
  await look('second-address-there')
  await press(page, 'Remove the second address')
  await isAt(page, '/auth/profile')
}

async function looksAround(walk: Walk, phone: Phone) {
  const { page, look, door } = walk
  await goTo(walk, '/')
  await sees(page, 'password and code')
  await look('stand-in-code')
  door.world.wind(11 * MINUTE)
  await goTo(walk, '/auth/step-up?return_to=/auth/profile')
  await sees(page, 'Confirm with a new code')
  await look('step-up')
  await typeCode(page, phone.wrongCode())
  await isRefused(page, 'That code is not right or was already used.')
  await look('step-up-wrong')
  await typeCode(page, phone.code())
  await isAt(page, '/auth/profile')
  await page.getByRole('link', { name: inWords(page, 'Switch two-factor login off') }).click()
  await isAt(page, '/auth/profile/two-factor')
  await look('switch-off')
  await labelled(page, 'Your password').fill('violet harbour evening')
  await typeCode(page, phone.code(), 'Switch it off')
  await isRefused(page, 'That password is not right')
  await look('switch-off-wrong')
  await page.getByRole('link', { name: inWords(page, 'Leave it on') }).click()
  await isAt(page, '/auth/profile')
  await labelled(page, 'Name').fill('   ')
  await press(page, 'Save')
  await isRefused(page, 'Enter your name')
  await look('profile-wrong')
  await addsASecondAddress(walk)
  await page.getByRole('link', { name: inWords(page, 'Make new ones') }).click()
  await isAt(page, '/auth/profile/recovery-codes')
  await look('recovery-codes-new')
  await page.getByRole('link', { name: inWords(page, 'Back to your profile') }).click()
  await isAt(page, '/auth/profile')
  await page.getByRole('link', { name: inWords(page, 'Your sessions') }).click()
  await isAt(page, '/auth/profile/sessions')
  await look('sessions')
  await page.getByRole('link', { name: inWords(page, 'What happened to your account') }).click()
  await isAt(page, '/auth/profile/activity')
  await look('activity')
  await comesFromElsewhere(walk, '/auth/logout')
  await sees(page, 'A link on another website brought you here.')
  await look('logout')
  await page.getByRole('link', { name: inWords(page, 'Stay signed in') }).click()
  await isAt(page, '/auth/profile')
}

async function opensLinks(walk: Walk) {
  const { page, look, door } = walk
  const { world } = door
  await world.command(['company', 'create', '--name', 'Alpha AG'])
  const joining = await world.command(
    'user create --email jonas.wieland@hansa-kontor.example --name Jonas --company'.split(' ').concat('Alpha AG'),
  )
  await goTo(walk, pathOf(String(joining.activationUrl)))
  await isAt(page, '/auth/invitation')
  await look('invitation')
  const invited = await world.command(
    'user create --email ida.brandt@hansa-kontor.example --name Ida --company'.split(' ').concat(COMPANY),
  )
  await goTo(walk, pathOf(String(invited.activationUrl)))
  await sees(page, 'In this browser Jonas Wieland is signed in.')
  await look('activate-other-person')
  await goTo(walk, '/auth/logout')
  await goTo(walk, pathOf(String(invited.activationUrl)))
  await look('activate')
  await labelled(page, 'Password').fill('passwordpassword')
  await press(page, 'Activate')
  await isRefused(page)
  await look('activate-wrong')
  await goTo(walk, '/auth/activate?token=none')
  await sees(page, 'This link is not complete')
  await look('link-refused')
  const mara = await member(walk, 'Mara Lindt', 'mara.lindt@hansa-kontor.example')
  const { url } = await world.command(['user', 'enrolment-link', '--email', mara.email, '--reason', 'new phone'])
  await goTo(walk, pathOf(String(url)))
  await look('enrol')
  const firstRun = await world.command(['first-run'])
  await goTo(walk, pathOf(String(firstRun.url)))
  await look('first-run')
}

export async function readsHelp(walk: Walk) {
  const { page, look, door } = walk
  await goTo(walk, '/auth/help')
  await look('help')
  await page
    .getByRole('main')
    .getByRole('link', { name: inWords(page, 'Two-factor login') })
    .click()
  await isAt(page, '/auth/help/two-factor-authentication')
  await look('help-article')
  await press(page, 'No')
  await sees(page, 'What is missing, or unclear?')
  await look('help-answered')
  await goTo(walk, '/auth/help?q=qr')
  await look('help-search')
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: inWords(page, 'Contact support') })
    .click()
  await isAt(page, '/auth/support')
  await look('support')
  await labelled(page, 'Your name').fill('Jonas Wieland')
  await labelled(page, 'E-mail address of your account').fill('jonas@localhost')
  await labelled(page, 'What happened?').fill('\nThe phone fell into the harbour.')
  await press(page, 'Send to support')
  await isRefused(page)
  assert.equal(await labelled(page, 'What happened?').inputValue(), '\nThe phone fell into the harbour.')
  await look('support-wrong')
  await labelled(page, 'E-mail address of your account').fill('jonas.wieland@hansa-kontor.example')
  await press(page, 'Send to support')
  await sees(page, 'Your message is on its way.')
  await look('support-sent')
  await followsTheRequest(walk, 'jonas.wieland@hansa-kontor.example')
  await goTo(walk, '/auth/nothing-here')
  await sees(page, 'This page does not exist')
  await look('not-found')
  await page.getByRole('link', { name: 'not-found' }).click()
  await isAt(page, '/auth/support/why/not-found')
  await look('why')
  await goTo(walk, '/auth/demo/phone')
  await look('demo-phone')
  await goTo(walk, '/auth/demo/mailbox')
  await look('demo-mailbox-empty')
  door.mails.push(...(await door.world.mailsTo('jonas.wieland@hansa-kontor.example')))
  await goTo(walk, '/auth/demo/mailbox')
  await look('demo-mailbox')
}

/** From the receipt: what support answered, a file that is none, and the way to an end. */
async function followsTheRequest(walk: Walk, email: string) {
  const { page, look, door } = walk
  const { edge } = door.world
  const [ticket] = (await listTickets(edge, {})).tickets
  await answerTicket(edge, ticket!.id, {
    agentId: 'agent',
    text: 'Dann richten wir es neu ein.\n\nEntonces lo configuramos.',
  })
  const [answer, receipt] = await door.world.mailsTo(email)
  await goTo(walk, linkIn(receipt!))
  await isAt(page, '/auth/support/ticket')
  await look('support-ticket')
  await labelled(page, 'Your message').fill('Danke / gracias.')
  await page.setInputFiles('#files', { name: 'bild.png', mimeType: 'image/png', buffer: Buffer.from('<svg>') })
  await press(page, 'Send')
  await isRefused(page)
  await look('support-ticket-file')
  await goTo(walk, linkIn(answer!))
  await press(page, 'It is solved')
  await isAt(page, '/auth/support/ticket')
  await look('support-ticket-closed')
  await goTo(walk, '/auth/support/ticket?token=x')
  await look('support-ticket-none')
}

/** Somebody who never switched it on and is signed in with a password alone on the day when it becomes required. */
async function theDateComes(walk: Walk) {
  const { page, look, door } = walk
  const tomasz = await member(walk, 'Tomasz Nowak', 'tomasz.nowak@hansa-kontor.example')
  await goTo(walk, '/auth/logout')
  await goTo(walk, '/auth/profile')
  await typePassword(walk, tomasz)
  await isAt(page, '/auth/profile')
  await door.world.command(['policy', 'set', '--enforce-from', '2026-11-01T00:00 Europe/Berlin'])
  await goTo(walk, '/')
  await isAt(page, '/auth/profile/two-factor')
  await sees(page, 'Two-factor login is required. Log out to set it up')
  await look('spent-required')
  await press(page, 'Log out and set it up')
  await typePassword(walk, tomasz)
  await isAt(page, '/auth/mailbox')
  await goTo(walk, '/auth/profile')
  await isAt(page, '/auth/login')
  door.world.wind(MINUTE)
  await setsItUp(unseen(walk), tomasz)
  await sees(page, 'Required since Sunday 1 November 2026')
  await look('profile-required')
}

/** The pages that show names, for somebody whose names are as long as they may be. */
export async function longNames(walk: Walk): Promise<void> {
  const { world } = walk.door
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  const company = `${word} und Söhne, Zweigniederlassung`.padEnd(120, 'W')
  await world.command(['company', 'create', '--name', company, '--zone', 'America/Argentina/ComodRivadavia'])
  const email = `${'maximiliane'.repeat(5)}@${'donaudampfschifffahrt'.repeat(2)}.example`
  const person = await somebody(world, { email, name: word.padEnd(120, 'M'), company })
  await goTo(walk, '/auth/profile')
  await typePassword(walk, person)
  await isAt(walk.page, '/auth/profile')
  await walk.look('long-profile')
  await walk.page.locator('.menu summary').click()
  await walk.look('long-menu')
  await goTo(walk, '/')
  await walk.look('long-stand-in')
  await goTo(walk, '/auth/profile')
  await walk.page.getByRole('switch').click()
  await press(walk.page, 'Log out and set it up')
  const phone = await setsItUp(
    {
      ...walk,
      look: (name) => (/^(mailbox|setup|recovery-codes)$/.test(name) ? walk.look(`long-${name}`) : Promise.resolve()),
    },
    person,
  )
  world.wind(31 * MINUTE)
  await goTo(walk, '/')
  await walk.look('long-unlock')
  await goTo(walk, '/auth/logout')
  await typePassword(walk, person)
  await isAt(walk.page, '/auth/code')
  await walk.look('long-code')
  await typeCode(walk.page, phone.code())
  await isAt(walk.page, '/auth/profile')
}

const unseen = (walk: Walk): Walk => ({ ...walk, look: () => Promise.resolve() })

const member = ({ door }: Walk, name: string, email: string) => somebody(door.world, { name, email, company: COMPANY })
