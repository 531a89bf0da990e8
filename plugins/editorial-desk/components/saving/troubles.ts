import type { Newer, Values } from './saveLine.ts'

/** Why a save was not kept. */
export type Trouble =
  | { readonly is: 'network'; readonly error: unknown }
  | { readonly is: 'server' | 'login'; readonly answer: Response }
  /** Somebody else has the lock. */
  | { readonly is: 'held'; readonly answer: Response }
  | { readonly is: 'newer'; readonly newer: Newer; readonly mine?: Values }
  | { readonly is: 'refused'; readonly answer: Response; readonly message: string }

type Told = { readonly message?: string; readonly data?: { readonly code?: string } & Newer }

/** What is wrong with an answer; null where the save is kept. */
export async function whyNot(
  answer: Response,
  isSignedIn: () => Promise<boolean>,
): Promise<Trouble | null> {
  if (answer.ok) return null
  if (answer.status >= 500 || answer.status === 429) return { is: 'server', answer }
  if (answer.status === 401 || answer.status === 403) {
    if (!(await isSignedIn())) return { is: 'login', answer }
  }
  if (answer.status === 423) return { is: 'held', answer }
  const [told] = await readErrors(answer)
  const newer = told?.data
  if (answer.status === 409 && newer?.code === 'newer-version') return { is: 'newer', newer }
  return { is: 'refused', answer, message: told?.message ?? answer.statusText }
}

async function readErrors(answer: Response): Promise<readonly Told[]> {
  try {
    const { errors } = (await answer.clone().json()) as { readonly errors?: readonly Told[] }
    return errors ?? []
  } catch {
    return []
  }
}

const firstWaitMs = 2_000
const longestWaitMs = 30_000

/** Twice as long after each failure, and never longer than half a minute. */
export const nextWaitMs = (tried: number): number =>
  Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(tried, 10))
