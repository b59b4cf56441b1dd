import { writeFileSync } from 'node:fs'
import { waysInPage } from './page.ts'

writeFileSync(new URL('../../docs/ways-in.md', import.meta.url), waysInPage())
