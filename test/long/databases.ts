import path from 'node:path'
import { makePostgresDatabase } from '../databases.ts'

/** A store that real processes share. Each long test runs on every kind there is. */
export interface Database {
  name: string
  /** Its file, where it is one: some faults only a file can have. */
  fileIn?: (folder: string) => string
  /** A new and empty store, as DOORWARD_DATABASE names it, and how it is removed. */
  make(folder: string): Promise<{ url: string; drop(): Promise<void> }>
}

const fileIn = (folder: string) => path.join(folder, 'doorward.db')

const sqlite: Database = {
  name: 'SQLite',
  fileIn,
  // The file goes with the folder that it lies in.
  make: (folder) => Promise.resolve({ url: `sqlite:${fileIn(folder)}`, drop: () => Promise.resolve() }),
}

const postgres: Database = {
  name: 'PostgreSQL',
  // Empty, so that the processes that start on it have something to agree on.
  make: () => makePostgresDatabase(),
}

export const databases = (): Database[] => [sqlite, postgres]
