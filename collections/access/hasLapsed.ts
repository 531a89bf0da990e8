/** As much of an account as says how long its password is good. */
type Holder = { readonly passwordGoodUntil?: string | null }

/**
 * Whether the account's password is one that somebody else made, and its time is over. Whoever is
 * signed in with it may choose a password of her own, and do nothing else until then.
 */
export const hasLapsed = (user: Holder | null | undefined): boolean =>
  typeof user?.passwordGoodUntil === 'string' && Date.parse(user.passwordGoodUntil) <= Date.now()
