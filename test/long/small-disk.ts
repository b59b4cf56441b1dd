import { spawnSync } from 'node:child_process'
import { closeSync, fsyncSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestContext } from 'node:test'

/** A disk of some megabytes of its own; undefined, loudly, where nobody may mount one. */
export function smallDisk(t: TestContext, megabytes: number): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'doorward-disk-'))
  const { status, stderr } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${megabytes}m,mode=0711`,
    'doorward-test',
    folder,
  ])
  if (status !== 0) {
    rmSync(folder, { recursive: true })
    t.skip(`A FULL DISK WAS NOT TRIED: mounting a small disk needs root (${String(stderr).trim()})`)
    return undefined
  }
  // When this process ends, whatever happens: the processes on it are gone by then.
  process.once('exit', () => {
    spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  })
  const data = path.join(folder, 'data')
  mkdirSync(data)
  return data
}

/** Fills the disk to its last byte. Returns how it is freed again. */
export function fillUp(folder: string): () => void {
  const ballast = path.join(folder, 'ballast')
  const file = openSync(ballast, 'w')
  try {
    for (const size of [65_536, 4096, 1]) fillWith(file, Buffer.alloc(size))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return () => rmSync(ballast)
}

function fillWith(file: number, block: Buffer) {
  for (;;)
    try {
      if (writeSync(file, block) < block.length) return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      return
    }
}
