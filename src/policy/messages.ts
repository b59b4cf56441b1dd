import type { Messages } from '../web/language.ts'

const en = {
  optionalUntilDay: (lastDay: string, from: string) => `Optional up to and including ${lastDay}; required from ${from}`,
  optionalUntil: (from: string) => `Optional until ${from}; required from then on`,
  optional: 'Optional: no date has been set from which it is required',
  requiredSince: (from: string) => `Required since ${from}`,
  requiredForStaff: 'Required for everybody who helps to run this platform',
}

export const messages: Messages<typeof en> = { en }
