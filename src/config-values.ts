import path from 'node:path'
import { settingProblems, type SettingProblems } from './config-messages.ts'
import type { DatabaseAddress } from './edge/database.ts'
import { parseRange, type AddressRange } from './edge/network.ts'

/** What is wrong with a value, to be said in the operator's language. */
export class Wrong extends Error {
  readonly in: (t: SettingProblems) => string
  constructor(words: (t: SettingProblems) => string) {
    super(words(settingProblems.en))
    this.in = words
  }
}
const wrong = (words: (t: SettingProblems) => string) => new Wrong(words)

export const text = (value: string) => value
export const positive = (value: string) => {
  const number = Number(value)
  if (!/^\d+(\.\d+)?$/.test(value) || number <= 0) throw wrong((t) => t.number)
  return number
}
export const port = (value: string) => {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number > 65535) throw wrong((t) => t.port)
  return number
}
export const workers = (value: string) => {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < 1 || number > 64) throw wrong((t) => t.workers)
  return number
}
export const oneOf =
  <const T extends string>(...allowed: T[]) =>
  (value: string) => {
    if (!allowed.includes(value as T)) throw wrong((t) => t.oneOf(allowed.join(', ')))
    return value as T
  }
export const webAddress = (value: string) => {
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw wrong((t) => t.webAddress)
  return url
}
const list = (value: string) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
export const ranges = (value: string): AddressRange[] =>
  list(value).map((range) => {
    try {
      return parseRange(range)
    } catch {
      throw wrong((t) => t.range(range))
    }
  })
export const hosts = (value: string) => {
  const odd = list(value).find((host) => !/^[a-z0-9.-]+(:\d+)?$/i.test(host))
  if (odd) throw wrong((t) => t.host(odd))
  return list(value).map((host) => host.toLowerCase())
}
export const mailServer = (value: string) => {
  if (!URL.canParse(value) || !['smtp:', 'smtps:'].includes(new URL(value).protocol)) throw wrong((t) => t.mailServer)
  return value
}
export const mailbox = (value: string) => {
  if (!/[^\s@]+@[^\s@]+/.test(value) || /[\r\n]/.test(value)) throw wrong((t) => t.mailbox)
  return value
}
export const database = (value: string): DatabaseAddress => {
  if (/^postgres(ql)?:/.test(value)) {
    if (!URL.canParse(value) || new URL(value).pathname.length < 2) throw wrong((t) => t.postgres)
    return { kind: 'postgres', url: value }
  }
  if (!value.startsWith('sqlite:') || value === 'sqlite:') throw wrong((t) => t.database)
  return { kind: 'sqlite', file: path.resolve(value.slice('sqlite:'.length)) }
}
export const oneLine = (value: string) => {
  if (/[\r\n:]/.test(value) || value.trim() === '') throw wrong((t) => t.oneLine)
  return value.trim()
}
