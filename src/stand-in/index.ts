import { Hono } from 'hono'
import { currentSession, signedIn, whoIs } from '../sessions/index.ts'
import { comingBanner } from '../two-factor/index.ts'
import type { Env } from '../web/context.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { messages } from './messages.ts'

/** A small stand-in for the platform, only while PLATFORM_URL is unset: something to be let into. */
export const standIn = new Hono<Env>().get('/', signedIn(), async (c) => {
  const t = say(c, messages)
  const session = currentSession(c)
  const banner = await comingBanner(c, c.get('edge'), session)
  return insidePage(c, {
    title: t.title(c.get('edge').config.platformName),
    narrow: true,
    who: whoIs(session),
    body: html`${banner}
      <div class="head gap">
        <div class="flow">
          <h1>${t.hello(session.name)}</h1>
          <p class="lead">${t.lead}</p>
        </div>
      </div>
      <ul class="rows">
        <li><span></span><span>${t.factor}</span><b>${session.secondFactor === 1 ? t.both : t.password}</b></li>
        <li><span></span><span>${t.company}</span><b>${session.companyName ?? t.none}</b></li>
      </ul>
      <p class="gap"><a class="btn" href="/auth/profile">${t.profile}</a></p>`,
  })
})
