/** Open to every reader: what has no draft state and no secrets. */
export const anyone = (): boolean => true
