export { fromLink, keepLinkFromQuery } from './cookie.ts'
export {
  createLink,
  findLink,
  findLinkById,
  forgetOldLinks,
  LINK_PATH,
  livingLink,
  spendLink,
  takeBackUse,
  useLink,
  withdrawLinks,
  type FoundLink,
  type Link,
  type LinkPurpose,
  type LinkRefusal,
} from './links.ts'
export {
  dropLinkCookie,
  endOtherSession,
  isShownFor,
  linkAt,
  linkField,
  linkRefused,
  otherPersonNote,
} from './link-page.ts'
