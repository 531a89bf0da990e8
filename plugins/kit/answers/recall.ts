import type { Sourced } from '../sourced.ts'
import type { DocumentId } from '../tags.ts'
import type { Answers } from './answers.ts'

/** Who looks at a project, with what is known already; without it everything is asked anew. */
type Knowing = { readonly answers?: Answers | undefined }

/** An answer that many pages share, under a name of its own. */
export const recall = <T>(
  { answers }: Knowing,
  name: string,
  make: () => Promise<Sourced<T>>,
): Promise<Sourced<T>> => (answers ? answers.recall(name, make) : make())

/** Answers of one kind by id (as text), each under a name of its own; all that are not known in one go. */
export async function recallEach<T>(
  { answers }: Knowing,
  kind: string,
  request: {
    readonly ids: readonly DocumentId[]
    readonly make: (ids: readonly DocumentId[]) => Promise<ReadonlyMap<string, Sourced<T>>>
  },
): Promise<ReadonlyMap<string, Sourced<T>>> {
  const { make } = request
  const ids = [...new Map(request.ids.map((id) => [String(id), id])).values()]
  if (ids.length === 0) return new Map()
  if (!answers) return make(ids)
  const byName = new Map(ids.map((id) => [`${kind} ${id}`, id]))
  const known = await answers.recallEach<T>([...byName.keys()], async (names) => {
    const made = await make(names.flatMap((name) => byName.get(name) ?? []))
    return new Map([...made].map(([id, answer]) => [`${kind} ${id}`, answer]))
  })
  return new Map(
    [...byName].flatMap(([name, id]) => {
      const answer = known.get(name)
      return answer ? [[String(id), answer] as const] : []
    }),
  )
}
