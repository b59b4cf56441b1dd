import * as OTPAuth from 'otpauth'
import { makeSigners, PASSWORD } from '../../bench/product.ts'
import { createAccount } from '../../src/accounts/index.ts'
import { inTransaction, type Edge } from '../../src/edge/edge.ts'
import { Phone } from '../phone.ts'

export { PASSWORD }

/** Real processes go by the machine's clock. */
export const realClock = {
  get nowMs() {
    return Date.now()
  },
}

export interface Member {
  email: string
  password: string
}

/** People with a password and nothing else; it is hashed once. */
export async function makeMembers(edge: Edge, count: number, name = 'ida.brandt'): Promise<Member[]> {
  const passwordHash = await edge.hasher.hash(PASSWORD)
  return inTransaction(edge, async (edge) => {
    const members: Member[] = []
    for (let index = 0; index < count; index++) {
      const email = `${name}.${index}@hansa-kontor.example`
      await createAccount(edge, { email, name: 'Ida Brandt', passwordHash }, 'test')
      members.push({ email, password: PASSWORD })
    }
    return members
  })
}

/** People who set two-factor login up an hour ago, with their phones and without recovery codes. */
export async function makeMembersWithCode(edge: Edge, count: number): Promise<{ person: Member; phone: Phone }[]> {
  const signers = await makeSigners(edge, count)
  // They were offered recovery codes today, so that a sign-in leads on.
  await edge.db.updateTable('accounts').set({ offeredCodesAtMs: Date.now() }).execute()
  return signers.map(({ email, secret }) => ({
    person: { email, password: PASSWORD },
    phone: phoneWith(Buffer.from(secret, 'base64')),
  }))
}

function phoneWith(secret: Buffer): Phone {
  const bytes = new Uint8Array(secret)
  return new Phone(new OTPAuth.TOTP({ secret: new OTPAuth.Secret({ buffer: bytes.buffer }) }), realClock)
}
