import type { CollectionBeforeOperationHook } from 'payload'

type Args = { readonly autosave?: boolean; readonly data?: unknown }

/** What buttons set and nobody types. */
const pressed: ReadonlySet<string> = new Set(['reviewState', 'reviewNote', 'assignee'])

/**
 * Steps are taken by buttons, and so is a piece given to somebody. An autosave carries the whole form,
 * and one that was sent while a button's answer was on its way still says where the piece stood before:
 * what was just submitted would be a draft again, a note be gone, and what was handed on come back.
 */
export const leaveSteps: CollectionBeforeOperationHook = ({ args, ...asked }) => {
  const { operation } = asked as { readonly operation: string }
  const { autosave, data } = args as Args
  if (operation !== 'update' || autosave !== true) return args
  if (typeof data !== 'object' || data === null) return args
  const typed = Object.fromEntries(Object.entries(data).filter(([name]) => !pressed.has(name)))
  return { ...args, data: typed }
}
