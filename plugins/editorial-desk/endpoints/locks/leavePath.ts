/** Below the API: where whoever leaves a document says so. */
export const leavePath = '/editorial-desk/leave'
