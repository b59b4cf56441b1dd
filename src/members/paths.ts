export const MEMBERS = '/auth/company/members'
export const memberPath = (accountId: string) => `${MEMBERS}/${accountId}`
