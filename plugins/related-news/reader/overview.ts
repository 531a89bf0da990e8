import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { decisionFields, decisionsOf } from '../fields/decisions.ts'
import { optionsOf } from '../runtime.ts'
import type { Source } from '../resolveOptions.ts'
import { handPickedIn, keyOfLink } from '../linksIn.ts'
import {
  findAny,
  findReadable,
  findVisible,
  storySelection,
  toStory,
  type Story,
} from './stories.ts'

type BrokenPick = {
  readonly story: Story
  /** What it links to: its title for who may read it, else its key. */
  readonly target: string
  readonly reason: 'unseen' | 'deleted'
}
export type Overview = {
  /** The newest to which no hand-picked link or pin of the newest leads. */
  readonly orphans: Story[]
  /** Links and pins to what readers cannot see. */
  readonly broken: BrokenPick[]
  /** How many of each collection were looked at. */
  readonly looked: number
}

/** Of each collection the newest are looked at: older ones are nobody's work of the day. */
const newest = 200

/** What a desk may want to mend: stories that nothing leads to, links that lead nowhere. */
export async function readOverview(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  now: number,
): Promise<Overview> {
  const { sources } = optionsOf(payload)
  const read = await Promise.all(
    [...sources.values()].map((source) => readNewest(payload, source, now)),
  )
  const stories = read.flat()
  const targets = new Set(stories.flatMap(({ links }) => links))
  const [visible, readable, any] = await Promise.all([
    findVisible({ payload, now }, [...targets]),
    findReadable({ payload, now, user }, [...targets]),
    findAny({ payload, now }, [...targets]),
  ])
  const broken = stories.flatMap(({ story, links }) =>
    links
      .filter((key) => !visible.has(key))
      .map((key) => {
        const reason = any.has(key) ? ('unseen' as const) : ('deleted' as const)
        return { story, target: readable.get(key)?.title ?? key, reason }
      }),
  )
  const orphans = stories
    .map(({ story }) => story)
    .filter(({ key }) => !targets.has(key))
    .sort((a, b) => String(b.date).localeCompare(String(a.date)))
  return { orphans, broken, looked: stories.length }
}

type Linked = { readonly story: Story; readonly links: string[] }

async function readNewest(payload: Payload, source: Source, now: number): Promise<Linked[]> {
  const { docs } = await payload.find({
    collection: source.collection as CollectionSlug,
    where: source.visibility.where(now),
    sort: `-${source.date}`,
    limit: newest,
    pagination: false,
    depth: 0,
    select: storySelection(source, [...source.picks, decisionFields.pins]) as never,
    overrideAccess: true,
  })
  return (docs as unknown as Record<string, unknown>[]).map((row) => {
    const { row: _, visibility: __, ...story } = toStory(row, source)
    return { story, links: linksOf(row, source) }
  })
}

const linksOf = (row: Readonly<Record<string, unknown>>, source: Source): string[] => [
  ...handPickedIn(row, source),
  ...decisionsOf(row).pins.flatMap(({ story }) => keyOfLink(story, source.collection)),
]
