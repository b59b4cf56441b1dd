#!/usr/bin/env node
// Checks what `doorward audit export` printed, without Doorward: Node 18 or newer and this file are all it takes.
//
//   node verify-audit.mjs audit.jsonl [ENTRY:HASH …]
//
// ENTRY:HASH is a head of the chain from a daily mail or the log. An export that fits together and contains every head
// that you kept has not been changed since. "-" reads standard input. Exit 0: whole, 1: broken, 2: called wrongly.
// The format is described in src/audit/README.md.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

const PARTS = ['actor', 'account', 'origin', 'area', 'reason']
const digest = (list) => createHash('sha256').update(JSON.stringify(list)).digest('base64url')

class Broken extends Error {}
const broken = (what) => {
  throw new Broken(what)
}
const nameOf = ({ seq, event, atMs, row }) =>
  `entry ${seq} (${event}, ${Math.abs(atMs) <= 8.64e15 ? new Date(atMs).toISOString() : atMs}${row ? `, row ${row.id}` : ''})`

/** The texts that were hashed. The area is compared only where the whole address is gone, and then it is short itself. */
const textsOf = ({ actor, accountId, network, browser, reason }) => ({
  actor,
  account: accountId,
  origin: network === null && browser === null ? null : JSON.stringify([network, browser]),
  area: network === null && browser === null ? null : JSON.stringify([network, browser]),
  reason,
})

function checkRow(entry, seen) {
  const { row, hashes, salts } = entry
  const wrong = () => broken(`${nameOf(entry)} was changed`)
  const content = digest(['row', row.id, row.companyId, ...PARTS.map((part) => hashes[part])])
  if (row.atMs !== entry.atMs || row.event !== entry.event || content !== entry.content) wrong()
  const texts = textsOf(row)
  const isErased = (part) => hashes[part] !== null && salts[part] === null
  for (const part of ['actor', 'account', 'reason', isErased('origin') ? 'area' : 'origin']) {
    if (hashes[part] === null ? texts[part] !== null : false) wrong()
    if (hashes[part] === null || isErased(part)) continue
    if (texts[part] === null || digest([part, salts[part], texts[part]]) !== hashes[part]) wrong()
  }
  // What can no longer be compared must look as deletion and age leave it.
  if (isErased('actor')) seen.pseudonyms.set(row.actor, entry)
  if (isErased('account')) seen.pseudonyms.set(row.accountId, entry)
  const isOfDeleted = isErased('actor') || isErased('account')
  if (isErased('reason') && (row.reason !== null || !isErased('account'))) wrong()
  if (isErased('origin') && isErased('area') && !(isOfDeleted && row.network === null && row.browser === null)) wrong()
  if (isErased('origin') && row.network !== null && !row.network.includes('/')) wrong()
  if (isErased('origin') && !isErased('area')) {
    if (!(seen.newestShort?.atMs > row.atMs)) seen.newestShort = entry
    seen.shortened++
  }
  if (isOfDeleted) seen.erased++
  seen.rows++
}

function checkEntry(entry, seen) {
  const { seq, hash, atMs, event, content, checkpoint } = entry
  if (seq !== seen.head.seq + 1) broken(`entry ${seen.head.seq + 1} is missing`)
  if (checkpoint !== undefined) {
    if (content !== digest(['checkpoint', checkpoint])) broken(`${nameOf(entry)} was changed`)
    seen.before = JSON.parse(checkpoint).before
    seen.checkpoints++
  } else if (entry.pseudonym !== undefined) {
    if (content !== digest(['deletion', entry.pseudonym])) broken(`${nameOf(entry)} was changed`)
    seen.deleted.add(entry.pseudonym)
  } else if (entry.row === null) {
    const kind = seen.signIns.has(event) ? 'sign-in' : 'change'
    if (!(seen.newestGone[kind]?.atMs > atMs)) seen.newestGone[kind] = entry
    seen.gone++
  } else checkRow(entry, seen)
  if (hash !== digest([seen.head.hash, seq, atMs, event, content]))
    broken(`${nameOf(entry)} does not follow what stands before it: something was changed, removed or moved`)
  seen.head = { seq, hash }
  if (seen.heads.has(seq) && seen.heads.get(seq) !== hash)
    broken(`${nameOf(entry)} has another hash than the head that you kept: the chain was written anew`)
  seen.heads.delete(seq)
}

function checkEnd(end, seen) {
  if (!end) broken('the last line is missing: the export was cut off')
  if (end.head.seq !== seen.head.seq || end.head.hash !== seen.head.hash) broken('entries at the end are missing')
  for (const [kind, entry] of Object.entries(seen.newestGone))
    if (!(entry.atMs < seen.before[kind])) broken(`${nameOf(entry)}: its row was removed before its time`)
  for (const [pseudonym, entry] of seen.pseudonyms)
    if (!seen.deleted.has(pseudonym)) broken(`${nameOf(entry)} names ${pseudonym}, but no deletion says so`)
  if (seen.newestShort && !(seen.newestShort.atMs < seen.before.network))
    broken(`${nameOf(seen.newestShort)}: its address was shortened before its time`)
  for (const seq of seen.heads.keys())
    if (seq > seen.start.seq) broken(`the head ${seq} that you kept is not in it: entries at the end are missing`)
}

async function check(input, heads) {
  let seen, end
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    if (text === '') continue
    let line
    try {
      line = JSON.parse(text)
    } catch {
      broken(`after entry ${seen?.head.seq ?? 0} comes a line that is no JSON`)
    }
    if (end) broken('something stands after the last line')
    if (!seen) {
      if (line.format !== 'doorward audit 1') broken('this is no export of the audit log')
      const counts = { rows: 0, shortened: 0, erased: 0, gone: 0, checkpoints: 0 }
      const before = { 'sign-in': 0, change: 0, network: 0 }
      const found = { newestGone: {}, pseudonyms: new Map(), deleted: new Set() }
      seen = { start: line.start, head: line.start, signIns: new Set(line.signIns), heads, before, ...found, ...counts }
    } else if (line.head) end = line
    else checkEntry(line, seen)
  }
  if (!seen) broken('there is nothing in it')
  checkEnd(end, seen)
  return seen
}

const [file, ...kept] = process.argv.slice(2)
const heads = kept.map((text) => /^(\d+):([\w-]{43})$/.exec(text))
if (!file || heads.includes(null)) {
  console.error('usage: node verify-audit.mjs FILE|- [ENTRY:HASH …]')
  process.exit(2)
}
try {
  const input = file === '-' ? process.stdin : createReadStream(file)
  const seen = await check(input, new Map(heads.map(([, seq, hash]) => [Number(seq), hash])))
  const { rows, shortened, erased, gone, checkpoints, deleted, start, head } = seen
  console.log(`whole: ${rows} rows (${shortened} with a shortened address, ${erased} of deleted people)`)
  console.log(
    `       ${gone} entries whose row has gone by its age, ${checkpoints} checkpoints, ${deleted.size} deletions`,
  )
  console.log(`from   ${start.seq}:${start.hash}`)
  console.log(`head   ${head.seq}:${head.hash}`)
} catch (error) {
  if (error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'EISDIR') {
    console.error(`${file} cannot be read`)
    process.exit(2)
  }
  // A line that has not the shape of ours is as broken as one with another hash.
  console.error(`broken: ${error instanceof Broken ? error.message : 'a line is not as an export writes it'}`)
  process.exit(1)
}
