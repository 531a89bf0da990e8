import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { relatedTo } from '../../../plugins/related-news/index.ts'
import { dataDirectory, readArticles, readQueries } from './corpus.ts'

/** Where a date is not known, the middle of the others. */
const unknownDate = '2005-12-23'

/**
 * Every article through Payload, every query through the plugin, scored by the corpus's own program.
 * Returns its line.
 */
export async function measureQuality(payload: Payload): Promise<string> {
  const ids = await createArticles(payload)
  const names = new Map([...ids].map(([name, id]) => [String(id), name]))
  const lines: string[] = []
  for (const q of readQueries()) {
    const id = ids.get(q)
    if (id === undefined) throw new Error(`no article ${q}`)
    const { value } = await relatedTo(payload, {
      collection: 'stories',
      id,
      now: Date.now(),
      count: 10,
    })
    lines.push(JSON.stringify({ q, ranked: value.map((story) => names.get(String(story.id))) }))
  }
  const directory = mkdtempSync(join(tmpdir(), 'related-run-'))
  const run = join(directory, 'run.jsonl')
  writeFileSync(run, lines.join('\n'))
  const score = execFileSync(process.execPath, [join(dataDirectory, 'evaluate.mjs'), run], {
    encoding: 'utf8',
  })
  rmSync(directory, { recursive: true })
  return score.trim()
}

async function createArticles(payload: Payload): Promise<Map<string, number | string>> {
  const ids = new Map<string, number | string>()
  for (const { id, title, lead, body, category, date } of readArticles()) {
    const data = {
      name: title,
      intro: lead,
      html: body,
      desk: category,
      outAt: `${date ?? unknownDate}T00:00:00.000Z`,
      source: id,
    }
    const created = await payload.create({
      collection: 'stories' as string as CollectionSlug,
      data: data as never,
      depth: 0,
    })
    ids.set(id, (created as { id: number | string }).id)
  }
  return ids
}
