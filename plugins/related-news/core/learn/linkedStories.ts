import { neutral } from '../choose.ts'
import { hashOfLink, mostOfName } from '../order/links.ts'
import type { Entry } from '../rank.ts'
import { groupsOf } from './groups.ts'

type Linked = Pick<Entry, 'key' | 'links' | 'names'>

export type LinkedStory = {
  readonly key: string
  /** What its links tie together with it, over however many steps. */
  readonly group: string
  /** 2 what its editor linked to, 1 what links to it or stands in a dossier with it. */
  readonly belongs: ReadonlyMap<string, number>
}

/** The stories of which links say what belongs to them, in the order of their keys. */
export function linkedStories(stories: readonly Linked[]): LinkedStory[] {
  const holders = holdersOf(stories)
  const belongs = new Map(stories.map(({ key }) => [key, new Map<string, number>()]))
  const tie = (from: string, to: string, worth: number): void => {
    if (from === to) return
    const own = belongs.get(from)
    own?.set(to, Math.max(worth, own.get(to) ?? 0))
  }
  for (const { key, links } of stories) {
    for (const target of links.flatMap((link) => holders.get(link) ?? [])) {
      tie(key, target, 2)
      tie(target, key, 1)
    }
  }
  for (const together of holders.values()) {
    if (together.length > mostOfName) continue
    for (const one of together) for (const other of together) tie(one, other, 1)
  }
  const groupOf = groupsOf(
    [...belongs].flatMap(([key, others]) =>
      // A story in two languages is one matter.
      [neutral(key), ...others.keys()].map((other) => [key, other] as const),
    ),
  )
  return [...belongs]
    .filter(([, others]) => others.size > 0)
    .map(([key, others]) => ({ key, group: groupOf(key), belongs: others }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Who is meant by a link, and who shares a name. */
function holdersOf(stories: readonly Linked[]): ReadonlyMap<number, readonly string[]> {
  const holders = new Map<number, string[]>()
  for (const { key, names } of stories) {
    for (const name of [hashOfLink(key), ...names]) {
      const known = holders.get(name)
      if (known) known.push(key)
      else holders.set(name, [key])
    }
  }
  return holders
}

/** Whole matters by lot, as many as hold so many stories at most; all of them where they are few. */
export function drawMatters(
  linked: readonly LinkedStory[],
  most: number,
  random: () => number,
): LinkedStory[] {
  const matters = Map.groupBy(linked, ({ group }) => group)
  const lots = [...matters.values()].map((stories) => ({ stories, lot: random() }))
  const drawn: LinkedStory[] = []
  for (const { stories } of lots.sort((a, b) => a.lot - b.lot)) {
    if (drawn.length > 0 && drawn.length + stories.length > most) continue
    drawn.push(...stories)
  }
  return drawn.slice(0, most)
}
