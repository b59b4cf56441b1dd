import { text } from 'node:stream/consumers'
import { runCommand, withOwnEdge } from './command-line/index.ts'

export async function main(words: string[]): Promise<void> {
  const code = await runCommand(words, {
    environment: process.env,
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
    readInput: () => text(process.stdin),
    progress: (line) => void (process.stderr.isTTY ? process.stderr.write(`\r${line}\x1b[K`) : console.error(line)),
    withEdge: withOwnEdge,
  })
  // Undefined: a server was started, and the process lives as long as it does.
  if (code !== undefined) process.exitCode = code
}
