import { exportAudit, verifyAudit, type Broken, type Head, type Verified } from '../audit/index.ts'
import type { Edge } from '../edge/edge.ts'
import { done, refused, text, textOption, type Command, type CommandResult } from './command.ts'
import { refuseWith, wordsFor } from './say-refused.ts'

const verify: Command = {
  name: 'audit verify',
  usage: '[--head ENTRY:HASH]',
  options: { head: textOption },
  async run(edge, { values, progress }) {
    const wanted = text(values, 'head')
    const known = wanted === undefined ? undefined : readHead(wanted)
    if (wanted !== undefined && !known) return refuseWith(edge, 'not-a-head')
    const result = await verifyAudit(edge, known, (entries) => progress(wordsFor(edge).audit.checked(String(entries))))
    return result.ok ? whole(edge, result, known) : broken(edge, result)
  },
}

const readHead = (text: string): Head | undefined => {
  const [, seq, hash] = /^(\d{1,15}):([\w-]{43})$/.exec(text.trim()) ?? []
  return seq && hash ? { seq: Number(seq), hash } : undefined
}

const headText = ({ seq, hash }: Head) => `${seq}:${hash}`

function whole(edge: Edge, { ok: _, ...result }: Verified, known: Head | undefined): CommandResult {
  const t = wordsFor(edge).audit
  const { rows, shortened, erased, gone, unsealed, start, head } = result
  const lines = [
    t.whole(String(rows)),
    ...(shortened > 0 ? [t.shortened(String(shortened))] : []),
    ...(erased > 0 ? [t.erased(String(erased))] : []),
    ...(gone > 0 ? [t.gone(String(gone))] : []),
    ...(unsealed > 0 ? [t.unsealed(String(unsealed))] : []),
    ...(start.seq > 0 ? [t.start(String(start.seq))] : []),
    ...(known && result.known === 'yes' ? [t.known(String(known.seq))] : []),
    ...(known && result.known === 'forgotten' ? [t.forgotten(String(known.seq))] : []),
    ...(head.seq > 0 ? [t.head(headText(head))] : []),
    ...(known ? [] : [t.onlyHeads]),
  ]
  return done(result, lines.join('\n'))
}

function broken(edge: Edge, { ok: _, ...found }: Broken): CommandResult {
  const t = wordsFor(edge).audit
  const { problem, seq, id, atMs, event } = found
  const at = atMs === null ? null : timeOf(atMs)
  const which = [
    ...(seq === null ? [] : [t.entry(String(seq))]),
    ...(id === null ? [] : [t.row(id)]),
    ...(event === null ? [] : [event]),
    ...(at === null ? [] : [at]),
  ].join(', ')
  return {
    ...refused('audit-broken', `${t.broken(which)}\n${t.problems[problem]}`),
    more: { problem, seq, id, at, event },
  }
}

/** A time that somebody made up may be none that a calendar has. */
const timeOf = (atMs: number) => (Math.abs(atMs) <= 8.64e15 ? new Date(atMs).toISOString() : String(atMs))

/** Prints line by line, with `--json` or without: a log of any size takes no more memory. */
const exportLog: Command = {
  name: 'audit export',
  usage: '',
  options: {},
  async run(edge, { print }) {
    const end = await exportAudit(edge, print)
    return done(end, JSON.stringify(end))
  },
}

export const auditCommands = [verify, exportLog]
