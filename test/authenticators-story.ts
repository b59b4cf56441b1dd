import { readQr } from './browser.ts'
import { Phone } from './phone.ts'
import { goTo, inWords, isAt, isRefused, labelled, press, sees, typeCode, typePassword, type Walk } from './walk.ts'
import { codeIn, MINUTE } from './world.ts'

const PAGE = '/auth/profile/authenticators'
const follow = ({ page }: Walk, english: string) =>
  page
    .getByRole('link', { name: inWords(page, english) })
    .first()
    .click()

/** A tablet beside the phone, and every page about several entries on the way. */
export async function addsATablet(walk: Walk, phone: Phone): Promise<void> {
  const { page, look, door } = walk
  door.world.wind(MINUTE)
  await goTo(walk, '/auth/profile')
  await follow(walk, 'Add, move or remove')
  await isAt(page, PAGE)
  await look('authenticators')
  await page
    .getByRole('link', { name: inWords(page, 'Remove'), exact: false })
    .last()
    .click()
  await sees(page, 'Your last authenticator app cannot be removed')
  await look('authenticator-last')
  await goTo(walk, `${PAGE}/add`)
  await look('authenticator-add')
  await typeCode(page, phone.wrongCode())
  await isRefused(page, 'That code is not right or was already used.')
  await look('authenticator-add-wrong')
  await labelled(page, 'Name of the new entry').fill('Tablet')
  await typeCode(page, phone.code())
  await sees(page, 'Scan this picture with the app')
  await look('authenticator-scan')
  const tablet = Phone.scan(await readQr(page, '.qr'), door.world.clock)
  await typeCode(page, tablet.wrongCode())
  await isRefused(page, 'That code does not belong to the picture on this page')
  await typeCode(page, tablet.code())
  await isAt(page, PAGE)
  await look('authenticators-two')
  const links = page.locator('.rows li').first().getByRole('link')
  await links.nth(0).click()
  await sees(page, 'Move to a new phone')
  await look('authenticator-move')
  await goTo(walk, PAGE)
  await links.nth(1).click()
  await look('authenticator-rename')
  await goTo(walk, PAGE)
  await links.nth(2).click()
  await sees(page, 'Remove an authenticator app')
  await look('authenticator-remove')
  await typeCode(page, phone.wrongCode())
  await isRefused(page, 'That code is not right or was already used.')
  await look('authenticator-remove-wrong')
  await goTo(walk, '/auth/profile')
  await look('profile-authenticators')
  await goTo(walk, '/auth/help/moving-to-a-new-phone')
  await look('help-new-phone')
  await goTo(walk, '/auth/logout')
  await goTo(walk, '/auth/profile')
  await typePassword(walk, { email: 'jonas.wieland@hansa-kontor.example' })
  await isAt(page, '/auth/code')
  await look('code-several')
  await goTo(walk, '/auth/lost-phone')
  await look('lost-phone-several')
  await goTo(walk, '/auth/code')
  door.world.wind(MINUTE)
  await typeCode(page, tablet.code())
  await isAt(page, '/auth/profile')
}

/** The phone is gone, and so is the tablet: in by a recovery code, and as far as the new picture. */
export async function recovers(walk: Walk, phone: Phone): Promise<void> {
  const { page, look, door } = walk
  const email = 'jonas.wieland@hansa-kontor.example'
  await goTo(walk, '/auth/logout')
  await goTo(walk, PAGE)
  await typePassword(walk, { email })
  await isAt(page, '/auth/code')
  await goTo(walk, '/auth/recovery-code')
  await page.locator('#code').fill(phone.recoveryCodes[0]!)
  await press(page, 'Sign in')
  await isAt(page, PAGE)
  await look('authenticators-recovery')
  await goTo(walk, `${PAGE}/add`)
  await look('authenticator-mailed')
  await press(page, 'Send me the code')
  await sees(page, '8-digit code from the e-mail')
  await typeCode(page, '00000000')
  await isRefused(page, 'That code is not right')
  await look('authenticator-mailed-wrong')
  await typeCode(page, codeIn(await door.world.newestMail(email)))
  await sees(page, 'Scan this picture with the app')
  const fresh = Phone.scan(await readQr(page, '.qr'), door.world.clock)
  await typeCode(page, fresh.code())
  await isAt(page, PAGE)
  await goTo(walk, `${PAGE}/add`)
  await sees(page, 'This session has set up its one new app')
  await look('authenticator-one-only')
}
