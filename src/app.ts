import { Hono } from 'hono'
import { activation } from './activation/index.ts'
import { addressChange } from './address-change/index.ts'
import { adminNomination } from './admin-nomination/index.ts'
import { authenticators } from './authenticators/index.ts'
import { activity } from './activity/index.ts'
import { callerVerification } from './caller-verification/index.ts'
import { bulkReset } from './bulk-reset/index.ts'
import { companyAdmin } from './company-admin/index.ts'
import { companyAudit } from './company-audit/index.ts'
import { companyPolicy } from './company-policy/index.ts'
import { companyMenu } from './company-menu/index.ts'
import { desk } from './desk/index.ts'
import type { Edge } from './edge/edge.ts'
import { enrolment } from './enrolment/index.ts'
import { deskPass, memberPass } from './enrolment-pass/index.ts'
import { firstRun } from './first-run/index.ts'
import { forwardAuth } from './forward-auth/index.ts'
import { health } from './health/index.ts'
import { help } from './help/index.ts'
import { invitation } from './invitation/index.ts'
import { invitations } from './invitations/index.ts'
import { language } from './language/index.ts'
import { lostPhone } from './lost-phone/index.ts'
import { members } from './members/index.ts'
import { mailboxProof } from './mailbox-proof/index.ts'
import { memberRoles } from './member-roles/index.ts'
import { passwordReset } from './password-reset/index.ts'
import { memberReset } from './member-reset/index.ts'
import { ownSessions } from './own-sessions/index.ts'
import { profile } from './profile/index.ts'
import { secondAddress } from './second-address/index.ts'
import { recoveryCodes } from './recovery-codes/index.ts'
import { requests } from './requests/index.ts'
import { bringRequestKinds } from './request-kinds.ts'
import { sessionOf } from './sessions/index.ts'
import { signIn } from './sign-in/index.ts'
import { standIn } from './stand-in/index.ts'
import { stepUp } from './step-up/index.ts'
import { stop } from './stop/index.ts'
import { FILE_PATHS, support } from './support/index.ts'
import { supportReset } from './support-reset/index.ts'
import { twoFactor } from './two-factor/index.ts'
import { unlock } from './unlock/index.ts'
import { assets } from './web/assets.ts'
import type { Ctx, Env } from './web/context.ts'
import { noZeroInPath, onError, sameOriginOnly, withEdge, withForm, withHeaders } from './web/guards.ts'
import { problemPage } from './web/problem.ts'
import { why } from './why/index.ts'

/** The table of contents: what every request passes, then one line per feature. `more` is what only the demo has. */
export function createApp(edge: Edge, more: Hono<Env>[] = []) {
  bringRequestKinds()
  const app = new Hono<Env>()
  app.use(withEdge(edge), withHeaders(edge.config), noZeroInPath, sameOriginOnly, withForm(FILE_PATHS))
  app.route('/', assets)
  app.route('/', health)
  app.route('/', forwardAuth)
  app.route('/', signIn)
  app.route('/', mailboxProof)
  app.route('/', lostPhone)
  app.route('/', enrolment)
  app.route('/', recoveryCodes)
  app.route('/', activation)
  app.route('/', invitation)
  app.route('/', firstRun)
  app.route('/', unlock)
  app.route('/', stepUp)
  app.route('/', profile)
  app.route('/', companyMenu)
  app.route('/', companyAdmin)
  app.route('/', requests)
  app.route('/', supportReset)
  app.route('/', memberRoles)
  app.route('/', companyPolicy)
  app.route('/', memberReset)
  app.route('/', bulkReset)
  app.route('/', memberPass)
  app.route('/', deskPass)
  app.route('/', adminNomination)
  app.route('/', companyAudit)
  app.route('/', invitations)
  app.route('/', members)
  app.route('/', addressChange)
  app.route('/', secondAddress)
  app.route('/', authenticators)
  app.route('/', ownSessions)
  app.route('/', activity)
  app.route('/', twoFactor)
  app.route('/', help)
  app.route('/', passwordReset)
  app.route('/', stop)
  app.route('/', support)
  app.route('/', desk)
  app.route('/', why)
  app.route('/', callerVerification)
  app.route('/', language)
  if (!edge.config.platformUrl) app.route('/', standIn)
  for (const part of more) app.route('/', part)
  app.on('GET', ['/auth', '/auth/'], async (c) =>
    c.redirect((await sessionOf(c)) ? '/auth/profile' : '/auth/login', 303),
  )
  app.get('/.well-known/change-password', (c) => c.redirect('/auth/profile/password', 303))
  app.notFound((c) => problemPage(c as Ctx, 'not-found'))
  app.onError((error, c) => onError(error, c))
  return app
}
