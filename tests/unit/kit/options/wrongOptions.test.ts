import { describe, expect, it } from 'vitest'
import { plugins } from './projects.ts'

type Path = readonly (string | number)[]
type Wrong = { readonly what: string; readonly place: string; readonly options: object }

/** What every option of a plugin could be given instead. */
function wrongs(options: object): Wrong[] {
  return [...walk(options, [])].flatMap(([path, value]): Wrong[] => {
    const place = placeOf(path)
    const instead = (what: string, other: unknown): Wrong => ({
      ...{ what, place, options: put(options, path, other) },
    })
    return [
      instead('of another type', wrongTypeOf(value)),
      ...(typeof value === 'string' && !mayBeEmpty.has(nameOf(path)) ? [instead('empty', '')] : []),
      ...(typeof value === 'number'
        ? [NaN, -Infinity, -9999, 1e300].map((number) => instead(String(number), number))
        : []),
      ...(Array.isArray(value) && !mayBeEmpty.has(nameOf(path)) ? [instead('[]', [])] : []),
      ...(namesSomething.has(nameOf(path)) ? [instead('nowhere', `${String(value)}x`)] : []),
    ]
  })
}

/** Options that name a collection, a field, a size: each has to be there. */
const namesSomething = new Set(
  [
    ...['collection', 'title', 'standfirst', 'body', 'leadPhoto', 'byline', 'publishedAt'],
    ...['visibleSince', 'modifiedAt', 'expiresAt', 'key', 'select', 'textSelect', 'field', 'name'],
    ...['slug', 'description', 'parent', 'alt', 'caption', 'credit', 'sizes', 'thumbnails', 'lead'],
    ...['date', 'section', 'values', 'picks', 'addressFields', 'users', 'parentField', 'wording'],
    ...['steps', 'issuingBody', 'issuedOn', 'replacedBy'],
  ].flatMap((name) =>
    [
      ...['sources.fields', 'sources', 'sources.relations', 'media', 'collections', 'sections'],
      ...['collections.live', 'tags', 'messages', ''],
    ].map((room) => (room === '' ? name : `${room}.${name}`)),
  ),
)
/** Where nothing is as good as something. */
const mayBeEmpty = new Set([
  ...['site.description', 'site.copyright', 'sources.relations.feedPrefix', 'nextBasePath'],
  ...['sources.select', 'sources.textSelect', 'sources.relations', 'media.sizes'],
  ...['media.thumbnails', 'collections.picks', 'collections.addressFields', 'widgetOrigins'],
  ...['placements', 'placements.pageTypes'],
])

/** The path without places in lists and slugs of collections. */
const nameOf = (path: Path): string =>
  path.filter((part) => typeof part === 'string' && part !== 'posts').join('.')

function wrongTypeOf(value: unknown): unknown {
  if (typeof value === 'string') return 12.5
  return typeof value === 'boolean' ? 'yes' : 'a text'
}

function* walk(value: unknown, path: Path): Generator<[Path, unknown]> {
  if (path.length > 0) yield [path, value]
  if (typeof value !== 'object' || value === null || isMade.has(String(path[0]))) return
  for (const [key, inner] of Object.entries(value)) {
    yield* walk(inner, [...path, Array.isArray(value) ? Number(key) : key])
  }
}
/** Made by a function of the plugin's, and taken as it is. */
const isMade = new Set(['visibility', 'order'])

function put(value: unknown, [first, ...rest]: Path, other: unknown): object {
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<string | number, unknown>
  if (first !== undefined) {
    copy[first] = rest.length === 0 ? other : put(copy[first], rest, other)
  }
  return copy
}

/** Each key of each object with two letters changed. */
function misspelled(options: object): (Wrong & { readonly meant: string })[] {
  return [...walk(options, [])].flatMap(([path, value]) => {
    const key = path.at(-1)
    if (typeof key !== 'string' || key === 'posts') return []
    const wrong = `${key}e`
    const above = path.slice(0, -1)
    const { [key]: _, ...others } = at(options, above)
    const written = { ...others, [wrong]: value }
    return {
      what: wrong,
      place: placeOf([...above, wrong]),
      options: above.length === 0 ? written : put(options, above, written),
      meant: key,
    }
  })
}

const at = (options: object, path: Path): Record<string, unknown> =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], options) as Record<
    string,
    unknown
  >

const placeOf = (path: Path): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '')

describe.each(plugins)('$name', ({ name, options, known, install }) => {
  it('is tried with every option that it has', () => {
    expect(Object.keys(options).toSorted()).toEqual(known.toSorted())
    install(options)
  })

  it.each(wrongs(options))('tells of $place that is $what', ({ place, options: wrong }) => {
    expect(() => {
      install(wrong as never)
    }).toThrow(
      expect.objectContaining({ message: expect.stringContaining(`${name}: ${place}`) as string }),
    )
    expect(
      messageOf(() => {
        install(wrong as never)
      }),
    ).toMatch(/; expected (?!Invalid)|is no origin/)
  })

  it.each(misspelled(options))(
    'tells what was meant by $place',
    ({ place, options: wrong, meant }) => {
      const message = messageOf(() => {
        install(wrong as never)
      })
      expect(message).toContain(
        `${name}: ${place} is no option (did you mean ${meant}?); expected one of`,
      )
    },
  )

  it.each([undefined, null, 'posts', []])('tells of %j in the place of all options', (given) => {
    expect(
      messageOf(() => {
        install(given as never)
      }),
    ).toMatch(`${name}: what it was called with is`)
  })
})

function messageOf(act: () => void): string {
  try {
    act()
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing was said'
}
