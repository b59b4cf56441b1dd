export { fromLink, keepLinkFromQuery, leadLinkOver } from './cookie.ts'
export {
  createLink,
  findLink,
  findLinkById,
  forgetAdminOfLinks,
  forgetOldLinks,
  LINK_PATH,
  livingLink,
  spendLink,
  takeBackUse,
  useLink,
  withdrawLinks,
  withdrawLinksAbout,
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
