import type { Messages } from '../web/language.ts'

const en = {
  optionalUntilDay: (lastDay: string, from: string) => `Optional up to and including ${lastDay}; required from ${from}`,
  optionalUntil: (from: string) => `Optional until ${from}; required from then on`,
  optional: 'Optional: no date has been set from which it is required',
  requiredSince: (from: string) => `Required since ${from}`,
  requiredForStaff: 'Required for everybody who helps to run this platform',
}

const de: typeof en = {
  optionalUntilDay: (lastDay, from) => `Freiwillig bis einschließlich ${lastDay}; Pflicht ab ${from}`,
  optionalUntil: (from) => `Freiwillig bis ${from}; ab dann Pflicht`,
  optional: 'Freiwillig: Es ist kein Datum festgelegt, ab dem sie Pflicht ist',
  requiredSince: (from) => `Pflicht seit ${from}`,
  requiredForStaff: 'Pflicht für alle, die diese Plattform mit betreiben',
}

const es: typeof en = {
  optionalUntilDay: (lastDay, from) => `Opcional hasta el ${lastDay} inclusive; obligatorio desde el ${from}`,
  optionalUntil: (from) => `Opcional hasta el ${from}; obligatorio a partir de entonces`,
  optional: 'Opcional: no se ha fijado una fecha desde la que sea obligatorio',
  requiredSince: (from) => `Obligatorio desde el ${from}`,
  requiredForStaff: 'Obligatorio para quienes ayudan a operar esta plataforma',
}

export const messages: Messages<typeof en> = { en, de, es }
