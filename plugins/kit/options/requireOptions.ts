import type { z } from 'zod'
import { nearest } from './nearest.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/**
 * Looks a plugin's options through before anything reads them.
 *
 * @throws Error naming the first wrong option, what was given and what is accepted.
 */
export function requireOptions(plugin: string, schema: z.ZodType, given: unknown): void {
  const { error } = schema.safeParse(given)
  const issue = error && foremost(error.issues)
  if (issue) throw new Error(`${plugin}: ${sayIssue(issue, given, [])}`)
}

/** Refuses an option that has the right shape and does not fit the project. */
export function refuseOption(
  plugin: string,
  place: string,
  value: unknown,
  accepted: string,
): never {
  throw new Error(`${plugin}: ${place} is ${written(value)}; expected ${accepted}`)
}

/** Where a name was written wrong, what is missing is what was meant by it. */
const foremost = (issues: readonly Issue[]): Issue | undefined =>
  issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]

function sayIssue(issue: Issue, given: unknown, above: Path): string {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') return sayUnknown(issue.keys, path, issue.message)
  if (issue.code === 'invalid_union') {
    const inner = foremost(closestBranch(issue.errors))
    if (inner) return sayIssue(inner, given, path)
  }
  const value = path.reduce<unknown>(
    (at, name) => (at as Record<PropertyKey, unknown> | undefined)?.[name],
    given,
  )
  const what = path.length === 0 ? 'what it was called with' : placeOf(path)
  return value === undefined
    ? `${what} is missing; expected ${issue.message}`
    : `${what} is ${written(value)}; expected ${issue.message}`
}

/** The keys that an object takes are its message; see `strictly`. */
function sayUnknown(keys: readonly string[], path: Path, accepted: string): string {
  const [key = ''] = keys
  const meant = nearest(key, accepted.split(', '))
  const hint = meant === null ? '' : ` (did you mean ${meant}?)`
  return `${placeOf([...path, key])} is no option${hint}; expected one of ${accepted}`
}

/** Of what may be one thing or another, the one that was meant: some of it was right. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const isInside = ({ code, path }: Issue): boolean =>
    path.length > 0 || code === 'unrecognized_keys'
  return branches.find(([issue]) => issue && isInside(issue)) ?? []
}

const placeOf = (path: Path): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')

const longest = 80

function written(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  // `NaN` and infinity are `null` in JSON.
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  const text = (JSON.stringify(value) as string | undefined) ?? String(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
