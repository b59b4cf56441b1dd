import { activeAdminsOf, countMembers } from '../companies/index.ts'
import { requestsHint } from '../requests/index.ts'
import { currentSession, whoIs } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { each, html, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { note } from '../web/parts.ts'
import { currentCompany } from './guard.ts'
import { messages } from './messages.ts'
import { companyTabs } from './tabs.ts'

/** Who leads this company, and what is done by command line as long as there are no pages for it. */
export async function companyAdminPage(c: Ctx) {
  const t = say(c, messages)
  const edge = c.get('edge')
  const session = currentSession(c)
  const { id, name } = currentCompany(c)
  const admins = await activeAdminsOf(edge, id)
  const members = await countMembers(edge, id)
  const platform = edge.config.platformName
  return insidePage(c, {
    title: t.title,
    narrow: true,
    who: whoIs(session),
    body: html`<div class="head">
        <div>
          <h1>${t.title}</h1>
          <p class="lead">${name}</p>
        </div>
      </div>
      ${companyTabs(c)}${await requestsHint(c)}
      ${when(admins.length === 1, () => note({ tone: 'warn', symbol: 'warning', title: t.alone.title, text: html`${t.alone.text} <a href="/auth/company/invitations">${t.alone.go}</a>` }))}
      <section class="part" aria-labelledby="c1">
        <div><h2 id="c1">${t.admins}</h2></div>
        <ul class="rows bare">
          ${each(
            admins,
            (admin) =>
              html`<li>
                ${icon('admin')}
                <p>
                  <b>${admin.name}</b
                  >${when(admin.id === session.accountId, () => html` <span class="muted">(${t.you})</span>`)}<br /><span
                    class="muted small"
                    >${admin.email}</span
                  >
                </p>
              </li>`,
          )}
        </ul>
      </section>
      <section class="part" aria-labelledby="c2">
        <div><h2 id="c2">${t.members}</h2></div>
        <p>${t.count(members)}</p>
      </section>
      <section class="part" aria-labelledby="c3">
        <div><h2 id="c3">${t.rest}</h2></div>
        <div class="flow">
          <p>${t.restWhy(platform)}</p>
          <ul class="rows">
            ${each(
              commandsFor(id, t.can),
              ([what, command]) =>
                html`<li>
                  ${icon('arrow')}
                  <p>${what}<br /><code class="small">${each(command.split(' '), unbroken)}</code></p>
                </li>`,
            )}
          </ul>
          <p><a class="btn" href="/auth/support">${t.ask}</a></p>
        </div>
      </section>`,
  })
}

/** An option that breaks after its hyphens reads like another one. */
const unbroken = (word: string) => (word.length < 24 ? html`<span class="whole">${word}</span> ` : html`${word} `)

/** The company by its id: its name need not be the only one of that kind. */
const commandsFor = (company: string, can: (typeof messages)['en']['can']): [string, string][] => [
  [can.reset, './bin/doorward user reset-two-factor --email E --reason R'],
  [can.policy, `./bin/doorward policy set --enforce-from 'YYYY-MM-DDTHH:MM Zone' --company ${company}`],
]
