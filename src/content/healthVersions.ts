import type { DocumentId } from '../../plugins/kit/tags.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'
import {
  findHealthMessages,
  findReplacedBy,
  findReplacement,
  type HealthTeaserRow,
} from './healthMessages.ts'
import type { Reading } from './reading.ts'

export type Replaced = {
  readonly message: HealthTeaserRow
  /** What holds in its place. */
  readonly replacement: HealthTeaserRow
}

/** Chains of replacement are short (5K, 2K); the bound only ends a ring in old data. */
const maxVersions = 10

/** Those of the given messages that no longer hold, each with the one that holds today. */
export async function findReplacements(
  reading: Reading,
  ids: readonly DocumentId[],
): Promise<Sourced<Replaced[]>> {
  const found = await findHealthMessages(reading, ids)
  const chains = await Promise.all(
    found.value.rows
      .filter(({ id }) => found.value.replaced.has(String(id)))
      .map(async (message) => ({ message, newer: await findNewer(reading, message) })),
  )
  return {
    value: chains.flatMap(({ message, newer }) => {
      const replacement = newer.value.at(-1)
      return replacement ? [{ message, replacement }] : []
    }),
    tags: [...found.tags, ...chains.flatMap(({ newer }) => newer.tags)],
    staleAt: earliest(found.staleAt, ...chains.map(({ newer }) => newer.staleAt)),
  }
}

/** Every version of a message that readers can see, itself included, the newest first. */
export async function findVersions(
  reading: Reading,
  message: HealthTeaserRow,
): Promise<Sourced<HealthTeaserRow[]>> {
  const newer = await findNewer(reading, message)
  const older = await findOlder(reading, message)
  return {
    value: [...newer.value.toReversed(), message, ...older.value],
    tags: [...newer.tags, ...older.tags],
    staleAt: earliest(newer.staleAt, older.staleAt),
  }
}

/** What replaced a message, then what replaced that. */
async function findNewer(
  reading: Reading,
  message: HealthTeaserRow,
): Promise<Sourced<HealthTeaserRow[]>> {
  const rows: HealthTeaserRow[] = []
  const seen = new Set([String(message.id)])
  const tags: string[] = []
  let staleAt: number | null = null
  let next: HealthTeaserRow | null = message
  while (next && rows.length < maxVersions) {
    const found: Sourced<HealthTeaserRow | null> = await findReplacement(reading, next)
    tags.push(...found.tags)
    staleAt = earliest(staleAt, found.staleAt)
    next = found.value && !seen.has(String(found.value.id)) ? found.value : null
    if (next) rows.push(next)
    if (next) seen.add(String(next.id))
  }
  return { value: rows, tags, staleAt }
}

/** What a message replaced, and what those had replaced, level by level. */
async function findOlder(
  reading: Reading,
  message: HealthTeaserRow,
): Promise<Sourced<HealthTeaserRow[]>> {
  const rows: HealthTeaserRow[] = []
  const seen = new Set([String(message.id)])
  const tags: string[] = []
  let staleAt: number | null = null
  let level: readonly HealthTeaserRow[] = [message]
  while (level.length > 0 && rows.length < maxVersions) {
    const found = await Promise.all(level.map((row) => findReplacedBy(reading, row)))
    for (const one of found) tags.push(...one.tags)
    staleAt = earliest(staleAt, ...found.map((one) => one.staleAt))
    level = found.flatMap(({ value }) => value).filter(({ id }) => !seen.has(String(id)))
    for (const row of level) seen.add(String(row.id))
    rows.push(...level)
  }
  return { value: rows.slice(0, maxVersions), tags, staleAt }
}
