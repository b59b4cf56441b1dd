import { takenKeys } from '../accounts/index.ts'
import { findCompany, type Company } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { readPerson, type LineRefusal, type Person } from './person.ts'
import { recordsOf } from './records.ts'

export interface BadLine {
  line: number
  refusal: LineRefusal
}
/** A line that can be imported. */
export interface GoodLine {
  line: number
  person: Person
  company: Company | undefined
}
export interface Batch {
  good: GoodLine[]
  bad: BadLine[]
}

/** Lines that are looked at, and written, together. */
const BATCH = 500

/** Reads a file from its beginning to its end and judges each line, a batch at a time. Writes nothing. */
export async function* batchesOf(
  edge: Edge,
  file: string,
  { allowRoles }: { allowRoles: boolean },
): AsyncGenerator<Batch> {
  const seen = new Map<string, number>()
  const companyNamed = companyFinder(edge)
  let batch: Batch = { good: [], bad: [] }
  for await (const record of recordsOf(file)) {
    const { line } = record
    const judged = await judge()
    if ('refusal' in judged) batch.bad.push({ line, refusal: judged.refusal })
    else batch.good.push({ line, ...judged })
    if (batch.good.length + batch.bad.length < BATCH) continue
    yield await withoutTaken(edge, batch)
    batch = { good: [], bad: [] }

    async function judge(): Promise<Omit<GoodLine, 'line'> | { refusal: LineRefusal }> {
      if ('refusal' in record) return { refusal: record.refusal }
      const read = readPerson(record.fields, { allowRoles })
      if (!read.ok) return { refusal: read.refusal }
      const { person } = read
      const twice = seen.get(person.emailKey)
      if (twice !== undefined) return { refusal: { reason: 'email-twice', detail: String(twice) } }
      seen.set(person.emailKey, line)
      const company = await companyNamed(person.company)
      return 'refusal' in company ? { refusal: { reason: company.refusal } } : { person, ...company }
    }
  }
  if (batch.good.length + batch.bad.length > 0) yield await withoutTaken(edge, batch)
}

/** An existing address is an error, never an update. */
async function withoutTaken(edge: Edge, { good, bad }: Batch): Promise<Batch> {
  const taken = await takenKeys(
    edge,
    good.map(({ person }) => person.emailKey),
  )
  const isTaken = ({ person }: GoodLine) => taken.has(person.emailKey)
  const refused = good.filter(isTaken).map(({ line }): BadLine => ({ line, refusal: { reason: 'email-taken' } }))
  return {
    good: good.filter((one) => !isTaken(one)),
    bad: [...bad, ...refused].sort((a, b) => a.line - b.line),
  }
}

type FoundCompany = { company: Company | undefined } | { refusal: 'unknown-company' | 'ambiguous-company' }

/** Few companies, many people: each is looked up once. */
function companyFinder(edge: Edge) {
  const known = new Map<string, FoundCompany>()
  return async (named: string | undefined): Promise<FoundCompany> => {
    if (named === undefined) return { company: undefined }
    const before = known.get(named)
    if (before) return before
    const found = await findCompany(edge, named)
    const answer = found.ok ? { company: found.company } : { refusal: found.refusal }
    known.set(named, answer)
    return answer
  }
}
