// Plain JavaScript, so that an old Node reaches the sentence below instead of a syntax error.
import module from 'node:module'

const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(
    `Doorward needs Node 24 or newer; this is ${process.version}. Start it with ./bin/doorward or npm start, which use the Node that the project brings.`,
  )
  process.exit(1)
}
// Types are stripped at load; the cache makes that a one-time cost (decision 0006).
module.enableCompileCache?.()
const { main } = await import('./main.ts')
await main(process.argv.slice(2))
