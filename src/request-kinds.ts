import { nominationKind } from './admin-nomination/index.ts'
import { besideRequests } from './bulk-reset/index.ts'
import { passKind } from './enrolment-pass/index.ts'
import { addBesideRequests, addRequestKind } from './requests/index.ts'
import { confirmationRows } from './support-reset/index.ts'

/**
 * What requests can be about, besides resets, and what stands beside them: brought by whatever starts first, a page, a
 * command or a job.
 */
export function bringRequestKinds(): void {
  addRequestKind('pass', passKind())
  addRequestKind('nomination', nominationKind())
  addBesideRequests('confirmations', {
    rows: async (c) => ({ open: await confirmationRows(c), ended: [] }),
    countOpen: async (c) => (await confirmationRows(c)).length,
  })
  addBesideRequests('bulk-reset', besideRequests)
}
