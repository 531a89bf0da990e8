/** Closed to every door; only the newsroom's own code passes, with `overrideAccess`. */
export const nobody = (): boolean => false
