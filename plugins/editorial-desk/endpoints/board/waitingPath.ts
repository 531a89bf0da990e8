/** Below the API; the menu asks it. */
export const waitingPath = '/editorial-desk/waiting'
