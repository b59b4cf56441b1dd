import { LANGUAGES, type Language, type Messages } from '../web/language.ts'
import type { KindMailWords, KindPageWords } from './kinds.ts'
import { mailMessages } from './mail-messages.ts'
import { resetWords } from './reset-words.ts'

interface Mail<Arguments extends string[]> {
  subject: (platform: string) => string
  heading: string
  text: (...words: Arguments) => string
}
type ToAdmins = Mail<[name: string, address: string]>

/** What the words about another kind of request are, where they are not those of every request. */
export interface KindWords {
  own: {
    opened: Mail<[platform: string, wait: string]> & { called: (platform: string, wait: string) => string }
    goesOn: string
    approved: Mail<[platform: string, due: string]>
    ended: Mail<[platform: string]>
    endedText: string
  }
  admins: {
    opened: ToAdmins & { decide: string; support: (name: string) => string }
    approved: ToAdmins
    ended: ToAdmins
    done: ToAdmins
  }
  others: { opened: ToAdmins; done: ToAdmins }
  page: Omit<KindPageWords, 'stolen' | 'told' | 'nowWaits'>
}

/** Mails and pages of a kind. */
export const wordsOfKind = (
  words: Messages<KindWords>,
): { mail: Messages<KindMailWords>; page: Messages<KindPageWords> } => ({
  mail: inEach((language) => mailIn(words[language], language)),
  page: inEach((language) => ({ ...resetWords[language], ...words[language].page })),
})

const inEach = <T>(of: (language: Language) => T) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as unknown as Messages<T>

function mailIn({ own, admins, others }: KindWords, language: Language): KindMailWords {
  const base = mailMessages[language]
  return {
    own: {
      opened: { ...own.opened, asked: own.opened.text },
      goesOn: own.goesOn,
      stolen: base.own.stolen,
      approved: own.approved,
      ended: { ...own.ended, because: base.own.ended.because },
      endedObjection: { ...base.own.endedObjection, text: own.endedText },
    },
    admins: {
      ...base.admins,
      opened: { ...base.admins.opened, ...admins.opened },
      approved: admins.approved,
      ended: { ...admins.ended, because: base.admins.ended.because },
      done: admins.done,
    },
    others: { ...base.others, ...others },
  }
}
