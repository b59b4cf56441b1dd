import type { Config } from '../config.ts'
import { HOUR_MS } from '../edge/clock.ts'
import { amount, distance } from '../web/dates.ts'
import type { Language } from '../web/language.ts'

/** What articles say comes from the running system, so that none is ever wrong. */
export const valuesOf = (config: Config, language: Language): Record<string, string> => ({
  platform: config.platformName,
  support: config.supportEmail ?? '',
  idleTime: amount(config.sessionIdleMinutes, 'minute', language),
  lifetime: amount(config.sessionLifetimeHours, 'hour', language),
  stepUp: amount(config.stepUpMinutes, 'minute', language),
  passwordWait: distance(config.passwordWaitHours * HOUR_MS, language),
  resetWait: distance(config.resetWaitHours * HOUR_MS, language),
  challenges: amount(config.keepChallengesHours, 'hour', language),
  links: amount(config.keepLinksDays, 'day', language),
  sessions: amount(config.keepSessionsDays, 'day', language),
  networks: amount(config.keepNetworksDays, 'day', language),
  signIns: amount(config.keepSignInsDays, 'day', language),
  changes: amount(config.keepChangesDays, 'day', language),
  tickets: amount(config.keepTicketsDays, 'day', language),
  attachments: amount(config.keepAttachmentsDays, 'day', language),
  feedback: amount(config.keepFeedbackDays, 'day', language),
})
