/** What the header may be read of: honest ones are far shorter, and patterns must not run over more. */
const MOST_SIGNS = 500

/** The first that fits counts: most browsers also name the ones they descend from. */
const BROWSERS: [name: string, sign: RegExp][] = [
  ['Edge', /\bEdg(A|iOS|e)?\//],
  ['Opera', /\b(OPR|OPX|OPT|Opera)\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Vivaldi', /\bVivaldi\//],
  ['DuckDuckGo', /\bDuckDuckGo\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|Chromium|CriOS)\//],
  ['Safari', /\bVersion\/[\d.]+ .*\bSafari\//],
  ['curl', /^curl\//],
]

const SYSTEMS: [name: string, sign: RegExp][] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMac OS X\b|\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
]

/**
 * Browser and system in two names, by which people recognise their own: "Firefox · Windows". No versions, no device:
 * whatever tells people apart stays out of the store. Anybody can send any header, so it is a hint and never a proof.
 */
export function browserWords(userAgent: string | undefined): string | null {
  const text = (userAgent ?? '').slice(0, MOST_SIGNS)
  const nameIn = (table: typeof BROWSERS) => table.find(([, sign]) => sign.test(text))?.[0]
  return [nameIn(BROWSERS), nameIn(SYSTEMS)].filter(Boolean).join(' · ') || null
}
