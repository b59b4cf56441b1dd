import type { Messages } from './web/language.ts'

const en = {
  listens: (address: string, people: string) => `Doorward listens on ${address}, for people at ${people}`,
  noOperator: 'There is no operator yet. Open this link once, within 24 hours:',
  portTaken: 'something else listens there already',
  cannotListen: (host: string, port: string, why: string) =>
    `cannot listen on ${host}, port ${port}: ${why}. DOORWARD_HOST and DOORWARD_PORT say where.`,
}

const de: typeof en = {
  listens: (address, people) => `Doorward lauscht auf ${address}, für Menschen unter ${people}`,
  noOperator: 'Es gibt noch keinen Betreiber. Öffnen Sie diesen Link einmal, innerhalb von 24 Stunden:',
  portTaken: 'dort lauscht schon etwas anderes',
  cannotListen: (host, port, why) =>
    `${host}, Port ${port}, kann nicht benutzt werden: ${why}. DOORWARD_HOST und DOORWARD_PORT legen fest, wo gelauscht wird.`,
}

const es: typeof en = {
  listens: (address, people) => `Doorward escucha en ${address}; para las personas, en ${people}`,
  noOperator: 'Aún no hay operador. Abra este enlace una vez, en las próximas 24 horas:',
  portTaken: 'otro programa ya escucha ahí',
  cannotListen: (host, port, why) =>
    `no se puede escuchar en ${host}, puerto ${port}: ${why}. DOORWARD_HOST y DOORWARD_PORT dicen dónde.`,
}

export const messages: Messages<typeof en> = { en, de, es }
