import type { Messages } from '../web/language.ts'

const en = {
  second: (platform: string, address: string) =>
    `You read this because your address is the second one for notices of the ${platform} account ${address}.`,
}

const de: typeof en = {
  second: (platform, address) =>
    `Sie lesen das, weil Ihre Adresse die zweite für Mitteilungen zum Konto ${address} bei ${platform} ist.`,
}

const es: typeof en = {
  second: (platform, address) =>
    `Lee esto porque su dirección es la segunda para avisos de la cuenta ${address} de ${platform}.`,
}

export const messages: Messages<typeof en> = { en, de, es }
