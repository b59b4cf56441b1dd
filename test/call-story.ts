import assert from 'node:assert/strict'
import { beginsCall, callPage, numberOf, opensCall, VERIFY, writesToSupport } from './call.ts'
import { goTo, isAt, isRefused, labelled, press, sees, type Walk } from './walk.ts'
import { somebodyWithCode } from './world.ts'

/** Somebody calls support, proves the password, and reads three words; the agent types them. */
export async function callsSupport(walk: Walk): Promise<void> {
  const { page, look, door } = walk
  const { world } = door
  const agent = await somebodyWithCode(world, { staff: 'support', name: 'Jana Voss' })
  const caller = await somebodyWithCode(world)
  const ticket = await writesToSupport(world, 'mara.lindt@home.example')
  const number = await beginsCall(world, agent, ticket)

  await goTo(walk, VERIFY)
  await sees(page, 'Only if you called support')
  await look('verify')
  await labelled(page, 'Ticket number').fill('1')
  await press(page, 'Continue')
  await isRefused(page, 'That is no ticket number')
  await look('verify-no-number')
  await labelled(page, 'Ticket number').fill(numberOf(ticket))
  await press(page, 'Continue')
  await look('verify-password')
  await labelled(page, 'E-mail address').fill(caller.person.email)
  await labelled(page, 'Password').fill(caller.person.password)
  await press(page, 'Show the words')
  await page.locator('#words').waitFor()
  assert.equal(await page.locator('#number').textContent(), number)
  const words = (await page.locator('#words span').allTextContents()).join(' ')
  await look('verify-words')

  // The agent, in another browser: its cookies stand in for it.
  const context = page.context()
  const own = await context.cookies()
  await opensCall(world, agent, ticket)
  await context.clearCookies()
  await context.addCookies(agent.visitor.cookies.map(({ name, value }) => ({ name, value, url: door.origin })))
  await goTo(walk, callPage(ticket))
  assert.equal(await page.locator('#number').textContent(), number)
  await look('verify-agent')
  await labelled(page, 'The three words').fill(words.split(' ').reverse().join(' '))
  await press(page, 'Check the words')
  await isRefused(page, 'Those are not the words')
  await look('verify-agent-wrong')
  await labelled(page, 'The three words').fill(words)
  await press(page, 'Check the words')
  await isAt(page, callPage(ticket).replace('/verification', ''))
  await sees(page, 'The caller is verified')

  await context.clearCookies()
  await context.addCookies(own)
  await goTo(walk, VERIFY)
  await sees(page, 'Support knows that it is you')
  await look('verify-done')
}
