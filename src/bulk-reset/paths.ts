/** Where an admin comes from: the list, whose filter is the selection. */
export const MEMBERS = '/auth/company/members'
export const ASK = '/auth/company/members/reset-two-factor'
export const REQUESTS = '/auth/company/requests'
export const ONE = '/auth/company/bulk-resets/:id'
/** Where a reset of many is looked at and decided. */
export const bulkPath = (id: string) => `/auth/company/bulk-resets/${id}`
