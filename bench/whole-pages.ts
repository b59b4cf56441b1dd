import { percentile, type Figure } from './figures.ts'

const ASKS = 150
/** The first ones compile. */
const WARMING = 20

export interface Asked {
  cookie: string
  budgetMs: number
  /** How the line of a page begins, and what its address ends in. */
  about: string
  pages: Record<string, string>
}

/** Whole pages as a browser with this session gets them, one after the other; the late ones are within the budget. */
export async function wholePages(address: string, { cookie, budgetMs, about, pages }: Asked): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [what, query] of Object.entries(pages)) {
    const times = await timesOf(`${address}${query}`, cookie)
    const [middle, late] = [percentile(times, 0.5), percentile(times, 0.99)]
    figures.push({
      what: `${about}: ${what}, median and 99th percentile`,
      product: `${middle.toFixed(1)} · ${late.toFixed(1)} ms`,
      limit: '',
      ratio: '',
      budget: `under ${budgetMs} ms`,
      kept: late < budgetMs,
    })
  }
  return figures
}

async function timesOf(url: string, cookie: string): Promise<number[]> {
  const times: number[] = []
  for (let ask = 0; ask < ASKS; ask++) {
    const startMs = performance.now()
    const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' })
    await answer.text()
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
    if (ask >= WARMING) times.push(performance.now() - startMs)
  }
  return times
}

/** A place in a list as the addresses of its pages carry it. */
export const place = (...values: (string | number)[]) => Buffer.from(JSON.stringify(values)).toString('base64url')
