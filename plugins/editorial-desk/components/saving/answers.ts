import type { Trouble } from './troubles.ts'
import type { Values } from './saveLine.ts'

/** The form as it was, with a sentence. */
export const refusedHere = (message: string): Response =>
  Response.json({ errors: message === '' ? [] : [{ message }] }, { status: 409 })

/** As if the newsroom had just saved this. */
export const answerWith = (doc: Values): Response => Response.json({ doc, message: '' })

/** What the form sees of a save that nobody took, as the browser would have told it. */
export function failed(trouble: Extract<Trouble, { is: 'network' | 'server' | 'login' }>) {
  if (trouble.is === 'network') throw trouble.error
  return trouble.answer
}

type Saved = { readonly updatedAt?: string }

/** Which version a save has made. */
export async function versionIn(answer: Response): Promise<string | undefined> {
  const { doc, result } = (await answer.clone().json()) as Readonly<
    Record<string, Saved | undefined>
  >
  return (doc ?? result)?.updatedAt
}
