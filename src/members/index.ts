import { Hono } from 'hono'
import { asCompanyAdmin } from '../company-admin/index.ts'
import { signedIn } from '../sessions/index.ts'
import type { Env } from '../web/context.ts'
import { notePage } from './note.ts'
import { membersPage } from './page.ts'
import { MEMBERS } from './paths.ts'

export { memberOf, type Member } from './list.ts'
export { MEMBERS, memberPath } from './paths.ts'
export { calledBy, personOf, stateWords } from './row.ts'

/** Who works at the company, and where their two-factor login stands. */
export const members = new Hono<Env>().get(MEMBERS, signedIn(), asCompanyAdmin, membersPage).route('/', notePage)
