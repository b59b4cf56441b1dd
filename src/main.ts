import { text } from 'node:stream/consumers'
import { runCommand, withOwnEdge } from './command-line/index.ts'

export async function main(words: string[]): Promise<void> {
  const { stderr } = process
  // A terminal shows how far it is on one line, which goes when there is something to say.
  const clearLine = () => void (stderr.isTTY && stderr.write('\r\x1b[K'))
  const code = await runCommand(words, {
    environment: process.env,
    print: (line) => (clearLine(), console.log(line)),
    complain: (line) => (clearLine(), console.error(line)),
    readInput: () => text(process.stdin),
    progress: (line) => void (stderr.isTTY ? stderr.write(`\r${line}\x1b[K`) : console.error(line)),
    withEdge: withOwnEdge,
  })
  // Undefined: a server was started, and the process lives as long as it does.
  if (code !== undefined) process.exitCode = code
}
