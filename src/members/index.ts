import { Hono } from 'hono'
import { asCompanyAdmin } from '../company-admin/index.ts'
import { signedIn } from '../sessions/index.ts'
import type { Env } from '../web/context.ts'
import { notePage } from './note.ts'
import { exportPage } from './export.ts'
import { membersPage } from './page.ts'
import { MEMBERS } from './paths.ts'
import { remindPage } from './remind-page.ts'

export { queryOf, readFilter, type Filter } from './filter.ts'
export { remindAllForm } from './remind-page.ts'
export { remindMembers, remindOnInRounds, type Reminded } from './remind.ts'
export { countSelected, EVERYBODY, narrowingOf, NOT_SET_UP, selectMembers } from './select.ts'
export { matching as membersMatching, type Narrowing } from './store.ts'
export { memberOf, type Member } from './list.ts'
export { MEMBERS, memberPath } from './paths.ts'
export { calledBy, personOf, stateWords } from './row.ts'

/** Who works at the company, and where their two-factor login stands. */
export const members = new Hono<Env>()
  .get(MEMBERS, signedIn(), asCompanyAdmin, membersPage)
  .route('/', notePage)
  .route('/', remindPage)
  .route('/', exportPage)
