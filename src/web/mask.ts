/** An address that its owner recognises and a stranger does not learn: "m•••t@hansa-kontor.example". */
export function maskAddress(email: string): string {
  const at = email.lastIndexOf('@')
  const local = [...email.slice(0, at)]
  const shown = local.length > 2 ? `${local[0]}•••${local.at(-1)}` : '•••'
  return shown + email.slice(at)
}
