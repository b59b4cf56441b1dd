// The limit of a session check: node:http and nothing else, with the status and headers that the product sends.
import { createServer } from 'node:http'

const headers = JSON.parse(process.env.BARE_HEADERS ?? '{}')
createServer((incoming, outgoing) => {
  outgoing.writeHead(204, headers)
  outgoing.end()
}).listen(Number(process.env.BARE_PORT), '127.0.0.1')
