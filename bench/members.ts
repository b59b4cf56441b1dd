import { accountByAddress, changeAccount, createAccounts, type NewAccount } from '../src/accounts/index.ts'
import { addMember, addMembers, createCompany } from '../src/companies/index.ts'
import { inTransaction, type Edge } from '../src/edge/edge.ts'
import type { Figure } from './figures.ts'
import { nameOf, newPlace, type Variant } from './place.ts'
import { filling, makeSessions, startProduct, stopProduct } from './product.ts'
import { place, wholePages } from './whole-pages.ts'

const PEOPLE = 10_000
/** Of a company of 10,000, at the server (DESIGN §7). */
const BUDGET_MS = 50

const ASKED = {
  'first page': '',
  'a page in the middle': `?after=${place('name 5000 surname', '')}`,
  'last page': `?before=${place('~~~~', '')}`,
  'sorted by last use': '?sort=-used',
  'whoever joined last first': '?sort=-joined',
  'the same, a search that finds nobody': '?sort=-joined&q=nobody%20at%20all',
  'a state that three have': '?state=pending',
  'a search that finds one': '?q=surname9876',
  'a search that finds everybody': '?q=name',
  'a search that finds nobody': '?q=nobody%20at%20all',
}

/** The list of members: whole pages as an admin gets them, one after the other. */
export async function members(variant: Variant): Promise<Figure[]> {
  const at = await newPlace(variant)
  const cookie = await filling(at, fill)
  const product = await startProduct(at)
  const figures = await wholePages(`http://127.0.0.1:${product.port}/auth/company/members`, {
    cookie,
    budgetMs: BUDGET_MS,
    about: `members of a company of 10,000, ${nameOf(variant)}`,
    pages: ASKED,
  })
  await stopProduct(product)
  return figures
}

async function fill(edge: Edge): Promise<string> {
  const company = await createCompany(edge, { name: 'Hansa Kontor', zone: 'Europe/Berlin' }, 'bench')
  const person = (n: number): NewAccount => ({
    email: `p${n}@hansa-kontor.example`,
    name: `Name${n} Surname${n}`,
    passwordHash: 'none',
    managedBy: company.id,
    twoFactor: n % 3 === 0 ? 'off' : 'on',
  })
  for (let from = 0; from < PEOPLE; from += 500)
    await inTransaction(edge, async (edge) => {
      const fresh = Array.from({ length: 500 }, (_, n) => person(from + n))
      const accounts = (await createAccounts(edge, fresh, { actor: 'bench', reason: 'bench' }))!
      await addMembers(
        edge,
        accounts.map(({ id }) => ({ companyId: company.id, accountId: id, role: 'member' as const })),
      )
    })
  const [admin] = (await createAccounts(edge, [{ ...person(PEOPLE), twoFactor: 'on' }], {
    actor: 'bench',
    reason: 'bench',
  }))!
  await addMember(edge, company.id, admin!.id, 'admin')
  for (const email of ['p7@hansa-kontor.example', 'p5000@hansa-kontor.example', 'p9990@hansa-kontor.example']) {
    const { id } = (await accountByAddress(edge, email))!
    await changeAccount(edge, id, {}, { twoFactor: 'pending', pendingBecause: 'reset' })
  }
  const [secret] = await makeSessions(edge, [admin!.id], 1)
  return `doorward-session=${secret}`
}
