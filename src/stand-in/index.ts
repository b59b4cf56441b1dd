import { Hono } from 'hono'
import { currentSession, signedIn, whoIs } from '../sessions/index.ts'
import { comingBanner } from '../two-factor/index.ts'
import type { Env } from '../web/context.ts'
import { html } from '../web/html.ts'
import { icon, type IconName } from '../web/icons.ts'
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
        ${row('key', t.factor, session.secondFactor === 1 ? t.both : t.password)}
        ${row('building', t.company, session.companyName ?? t.none)}
      </ul>
      <p class="gap"><a class="btn" href="/auth/profile">${t.profile}</a></p>`,
  })
})

const row = (symbol: IconName, label: string, value: string) =>
  html`<li>
    ${icon(symbol)}
    <p><span class="muted small">${label}</span><br /><b>${value}</b></p>
  </li>`
