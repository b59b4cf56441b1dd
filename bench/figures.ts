/** One line of the table. `limit` is what the machine gives without the product, taken in the same run. */
export interface Figure {
  what: string
  product: string
  limit: string
  ratio: string
  budget: string
  /** Undefined: said for information, without a budget. */
  kept?: boolean
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!
}

export function percentile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN
}

/** Each product round is compared with the limit round beside it, so that a busy minute spoils both alike. */
export const medianRatio = (products: number[], limits: number[]) =>
  median(products.map((value, round) => value / limits[round]!))

export const ofMedian = (values: number[], digits = 0, unit = '') => `${median(values).toFixed(digits)}${unit}`

const COLUMNS = ['what', 'product', 'limit', 'ratio', 'budget', 'verdict']

export function tableOf(figures: Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    figure.product,
    figure.limit,
    figure.ratio,
    figure.budget,
    figure.kept === undefined ? '' : figure.kept ? 'kept' : '**missed**',
  ])
  const lines = [COLUMNS, COLUMNS.map(() => '---'), ...rows]
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  const lineOf = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`
  return lines.map(lineOf).join('\n')
}
