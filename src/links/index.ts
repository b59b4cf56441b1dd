export { fromLink, keepLinkFromQuery } from './cookie.ts'
export {
  createLink,
  findLink,
  forgetOldLinks,
  spendLink,
  takeBackUse,
  useLink,
  withdrawLinks,
  type Link,
  type LinkPurpose,
  type LinkRefusal,
} from './links.ts'
export { dropLinkCookie, endOtherSession, linkAt, linkRefused, otherPersonNote } from './link-page.ts'
