import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { makeWorld, MINUTE, somebody, somebodyWithCode } from '../../test/world.ts'
import { Visitor } from '../../test/visitor.ts'
import { createApp } from '../app.ts'
import { currentSession, formToken, signedIn, takeDraft } from '../sessions/index.ts'
import type { Env } from '../web/context.ts'
import { html } from '../web/html.ts'
import { insidePage } from '../web/page.ts'
import { steppedUp } from './index.ts'

/** A page that matters, as later features will have them. */
const grave = new Hono<Env>()
  .get('/auth/profile/grave', signedIn(), steppedUp(), async (c) => {
    const draft = await takeDraft(c.get('edge'), currentSession(c).id, '/auth/profile/grave')
    const token = formToken(c, currentSession(c), '/auth/profile/grave')
    return insidePage(c, {
      title: 'Grave',
      who: null,
      body: html`<form method="post" action="/auth/profile/grave">
        ${token}<input name="reason" value="${draft.reason ?? ''}" />
      </form>`,
    })
  })
  .post('/auth/profile/grave', signedIn(), steppedUp(), (c) =>
    c.redirect(`/auth/help?did=${c.get('form').text('reason')}`, 303),
  )

test('what matters asks for a fresh code, by GET and by POST, and the form comes back refilled', async () => {
  const world = await makeWorld()
  const { visitor: known, phone } = await somebodyWithCode(world)
  const visitor = new Visitor(createApp(world.edge, [grave]), world.edge.config.publicUrl)
  visitor.cookies = known.cookies
  await visitor.open('/auth/profile/grave')
  visitor.isAt('/auth/profile/grave')
  world.wind(11 * MINUTE)
  await visitor.send('/auth/profile/grave', { reason: 'lost-phone', password: 'never kept' })
  visitor.isAt('/auth/step-up')
  await visitor.send(visitor.path, { code: phone.code() })
  visitor.isAt('/auth/profile/grave')
  assert.match(visitor.text, /name="reason" value="lost-phone"/)
  await visitor.send('/auth/profile/grave', { reason: 'lost-phone' })
  assert.equal(visitor.path, '/auth/help?did=lost-phone')
  world.wind(11 * MINUTE)
  await visitor.open('/auth/profile/grave?page=2')
  assert.equal(visitor.path, '/auth/step-up?return_to=%2Fauth%2Fprofile%2Fgrave%3Fpage%3D2')
})

test('a session without a second factor is told the way, and nothing happens', async () => {
  const world = await makeWorld()
  const visitor = new Visitor(createApp(world.edge, [grave]), world.edge.config.publicUrl)
  await visitor.signIn(await somebody(world))
  await visitor.open('/auth/profile/grave')
  assert.equal(visitor.status, 403)
  visitor.sees('This needs two-factor login')
})
