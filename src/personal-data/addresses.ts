import { accountByAddress, addressHash, addressKey, type Account } from '../accounts/index.ts'
import type { Edge } from '../edge/edge.ts'
import { formerAddressesOf } from '../stop/index.ts'

/**
 * What mails and counters know a person by: the address, a second one, and former ones. An address that is somebody
 * else's by now stands for that person alone.
 */
export async function hashesOf(edge: Edge, account: Account): Promise<string[]> {
  const others = [account.secondEmail, ...(await formerAddressesOf(edge, account.id))].filter((one) => one !== null)
  // The address of a closed account is free, and may be somebody's.
  const isTheirs = account.status === 'closed' && (await accountByAddress(edge, account.email)) !== undefined
  const own = isTheirs ? [] : [account.email]
  for (const address of others)
    if (addressKey(address) !== account.emailKey && !(await accountByAddress(edge, address))) own.push(address)
  return [...new Set(own.map((address) => addressHash(edge, address)))]
}
