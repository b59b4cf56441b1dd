/**
 * People choose their names, and mail programs make a link of whatever looks like one: a name that does would let
 * its owner put an advertisement of a strange place into our mails to others. Also with the other dots that names of hosts
 * are written with (UTS 46); the full stop of Chinese and Japanese only where it can be nothing else.
 */
export const LOOKS_LIKE_LINK =
  /:\/\/|[@\uFE6B\uFF20]|[\p{L}\p{N}\p{M}]\p{Cf}*[.\u2024\uFE52\uFF0E]\p{Cf}*\p{L}\p{Cf}*\p{L}|[a-z\d][\u3002\uFF61][a-z]{2}/iu

/** A name to greet somebody with; undefined for one that is left out. */
export const nameToGreet = (name: string | undefined) => (name && !LOOKS_LIKE_LINK.test(name) ? name : undefined)

/** What to call somebody in a mail to others: by the address, which was proven, where the name cannot be shown. */
export const nameForOthers = ({ name, email }: { name: string; email: string }) => nameToGreet(name) ?? email
