/** The plugin's own books: neither a login nor a reader opens them. */
export const nobody = (): boolean => false
