/** Below the API, before the document: whose unpublished changes its newest draft holds. */
export const unfinishedPath = '/editorial-desk/unfinished'
