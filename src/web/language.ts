import type { Ctx } from './context.ts'

export const LANGUAGES = ['en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A feature's sentences: one object per language, all of the same type, so that a missing sentence does not compile. */
export type Messages<T> = Record<Language, T>

/** The sentences for whoever asked. */
export const say = <T>(c: Ctx, messages: Messages<T>): T => messages[c.get('language')]
