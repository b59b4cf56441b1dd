import type { CompanyFilter } from '../audit/index.ts'
import type { Ctx } from '../web/context.ts'
import { eventsOfGroup, GROUPS, type Group } from './groups.ts'
import { isAccountId } from './people.ts'

export const PAGE = '/auth/company/audit'
export const EXPORT = `${PAGE}/export`

/** What the address selects. What makes no sense in it selects nothing. */
export interface Filter {
  group: Group | undefined
  person: string | undefined
}

export function filterIn(c: Ctx): Filter {
  const event = c.req.query('event')
  const person = c.req.query('person')
  return {
    group: GROUPS.find((group) => group === event),
    person: person !== undefined && isAccountId(person) ? person : undefined,
  }
}

export const rowsOf = (companyId: string, { group, person }: Filter): CompanyFilter => ({
  companyId,
  events: group && eventsOfGroup(group),
  person,
})

/** The address of a selection, so that it can be kept, sent and gone back to. */
export function addressOf({ group, person }: Filter, { page = PAGE, before }: { page?: string; before?: string } = {}) {
  const query = new URLSearchParams({
    ...(group && { event: group }),
    ...(person && { person }),
    ...(before && { before }),
  }).toString()
  return query ? `${page}?${query}` : page
}
