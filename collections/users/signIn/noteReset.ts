import type { CollectionBeforeChangeHook } from 'payload'
import { afterReset, type SignInMemory } from './signInMemory.ts'

type Changed = { readonly password?: unknown; readonly signInMemory?: SignInMemory | null }

/** Writes down that a password was set anew, so that its owner gets in past strangers' attempts. */
export const noteReset: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const { password } = data as Changed
  if (operation === 'create' || typeof password !== 'string' || password === '') return data
  const { signInMemory } = (originalDoc ?? {}) as Changed
  return { ...data, signInMemory: afterReset(signInMemory, Date.now()) }
}
