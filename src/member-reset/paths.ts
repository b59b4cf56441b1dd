/** Where an admin comes from and goes back to. */
export const MEMBERS = '/auth/company/members'
export const ROUTE = '/auth/company/members/:id/reset-two-factor'
export const resetPath = (accountId: string) => `/auth/company/members/${accountId}/reset-two-factor`
