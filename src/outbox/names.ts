/**
 * People choose their names, and mail programs make a link of whatever looks like one: a name that does would let
 * its owner put an advertisement of a strange place into our mails to others.
 */
export const LOOKS_LIKE_LINK = /:\/\/|@|[\p{L}\p{N}]\.\p{L}{2}/u

/** A name to greet somebody with; undefined for one that is left out. */
export const nameToGreet = (name: string | undefined) => (name && !LOOKS_LIKE_LINK.test(name) ? name : undefined)

/** What to call somebody in a mail to others: by the address, which was proven, where the name cannot be shown. */
export const nameForOthers = ({ name, email }: { name: string; email: string }) => nameToGreet(name) ?? email
