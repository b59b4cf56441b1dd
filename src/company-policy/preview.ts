import { addressHash } from '../accounts/index.ts'
import { standingsOf } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { undeliverable } from '../outbox/index.ts'
import * as store from './store.ts'
import { whoIsStuck, type Asked, type Stuck } from './stuck.ts'

export interface Preview {
  /** Active, and without a second factor yet. */
  asked: Asked[]
  stuck: Stuck[]
  /** Whose account another company manages, or none: how they stand is not this company's to see. */
  elsewhere: { name: string; email: string }[]
  /** Nobody in the company could help whoever has lost the phone. */
  noHelper: boolean
}

/** Who would be asked, and who would be stuck: as it is now, whatever the date. */
export async function previewOf(edge: Edge, companyId: string): Promise<Preview> {
  const rows = await store.notSetUp(edge, companyId)
  const own = rows.filter(({ listState }) => listState !== 'elsewhere')
  const hashes = new Map(own.map(({ id, email }) => [id, addressHash(edge, email)]))
  const failing = await undeliverable(edge, [...hashes.values()])
  const people = own.map(({ id, name, email, role, listState, passwordHash }) => ({
    id,
    name: name || email,
    email,
    role,
    isInvited: listState === 'invited',
    hasPassword: passwordHash !== null,
    mailFails: failing.has(hashes.get(id)!),
  }))
  const helpers = (await standingsOf(edge, companyId))
    .filter(({ status, twoFactor }) => status === 'active' && twoFactor === 'on')
    .map(({ id }) => id)
  return {
    asked: people.filter(({ isInvited }) => !isInvited),
    stuck: whoIsStuck(people, helpers),
    elsewhere: rows
      .filter(({ listState }) => listState === 'elsewhere')
      .map(({ name, email }) => ({ name: name || email, email })),
    noHelper: helpers.length === 0,
  }
}
