import { writeFileSync } from 'node:fs'
import { noticesPage } from './page.ts'

writeFileSync(new URL('../../docs/notices.md', import.meta.url), noticesPage())
