import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { tableOf, type Figure } from './figures.ts'

/** The page that keeps the figures of the last full run. Written by the bench, so change it here. */
export const readmeOf = (figures: Figure[]) => `# Speed

What the product promises, measured against what the machine gives without it. This page is written
by the last full run.

- \`npm run bench\`: all parts, about five minutes, and writes this page. Linux only (it reads \`/proc\`).
- \`npm run bench -- verify page\`: some parts, printed only. Parts: verify, scale, sign-in, saturated, start, memory, page, members, desk, timing.

## How it is measured
Real \`serve\` processes on loopback, on data folders that the product's own functions filled; the load comes from
processes of its own. Product and limit are loaded in turn, in many short rounds; a ratio is the median over the rounds
of product divided by the limit beside it, so that whatever else the machine does spoils both alike. Other work on the
machine still makes the figures worse: take the final ones when it is quiet. (Load when this run ended:
${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores, the bench's own included.)

- **Session check**: sessions with a second factor, in rotation over 16 kept-alive connections. Every check reads the
  store. Limit: bare \`node:http\` that answers 204 with the very same headers. The processor time of one request tells
  the same without the generator's share; from it follows what one core can do.
- **A million accounts**: the same check, against the product with one account.
- **Sign-in**: address and password, then a real code, by browsers without cookies; each account once. Limit: bare
  argon2id with the same hash and as many in flight as the product lets run. The generator needs processor time too and
  takes it from the product, hence the line with the processor times.
- **Saturated**: about 400 checks a second while sign-ins use all that the queue of hashes lets through. Limit:
  \`node:http\` beside bare hashes, that is what the machine's scheduler costs anyway.
- **Start**: from spawn to the first answer (the sign-in page); compile cache warm, nothing to migrate. Limit: bare
  \`node:http\`.
- **Sign-in page**: everything a browser transfers the first time, headers included.
- **Members**: whole pages of the list of a company of 10,000, one after the other, beside the median the 99th percentile.
- **Desk**: whole pages of the inbox of support with 10,000 tickets, as above.
- **Timing**: refusals at sign-in for unknown addresses, active, disabled and invited accounts, each address once, the
  kinds in turn over one connection. Verdict: the bootstrapped 99 % interval of the median difference to the unknown
  address beside it holds 0. Its width says how small a difference would have been found.

## Machine
${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.version}.

## Figures
${tableOf(figures)}
`
