import { nominationKind } from './admin-nomination/index.ts'
import { passKind } from './enrolment-pass/index.ts'
import { addRequestKind } from './requests/index.ts'

/** What requests can be about, besides resets: brought by whatever starts first, a page, a command or a job. */
export function bringRequestKinds(): void {
  addRequestKind('pass', passKind())
  addRequestKind('nomination', nominationKind())
}
