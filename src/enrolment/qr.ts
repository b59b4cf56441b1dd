import { encode } from 'uqr'
import { raw, type Html } from '../web/html.ts'

/** Modules of quiet zone (ISO/IEC 18004): scanners need them. */
const QUIET = 4

/** A QR code as inline SVG, dark on white in both themes, all dark modules as one path of horizontal runs. */
export function qrCode(text: string, label: string): Html {
  const { data, size } = encode(text, { border: QUIET, ecc: 'M' })
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  )
  return raw(
    `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#10181a" d="${runs.join('')}"/></svg>`,
  )
}
