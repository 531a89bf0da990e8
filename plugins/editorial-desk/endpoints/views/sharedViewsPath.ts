/** Below the address of a list: the ways to look at it that are kept for groups of people. */
export const sharedViewsPath = '/shared-views'
