import { Hono } from 'hono'
import type { Env } from '../web/context.ts'
import { forgot } from './forgot.ts'
import { reset } from './reset.ts'

export { forgetOldWaits as forgetOldPasswordWaits, mailDueLinks } from './waits.ts'

/** A forgotten password: asked for by address, replaced behind a mailed link. */
export const passwordReset = new Hono<Env>().route('/', forgot).route('/', reset)
