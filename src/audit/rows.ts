import type { AuditEvent } from './events.ts'

declare module '../edge/database.ts' {
  interface Tables {
    audit: AuditRow & { chained?: number | null }
  }
}

export interface AuditRow {
  id: string
  atMs: number
  event: AuditEvent
  actor: string
  accountId: string | null
  companyId: string | null
  network: string | null
  /** Browser and system in short words, where the network is known. */
  browser: string | null
  reason: string | null
}
