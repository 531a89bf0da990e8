import type { PayloadRequest } from 'payload'

/** Anybody who is signed in, even with a password that has lapsed. */
export const anyLogin = ({ req }: { req: PayloadRequest }): boolean => req.user !== null
