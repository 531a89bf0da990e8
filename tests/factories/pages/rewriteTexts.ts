/** Keys whose text no reader reads: addresses, instants and choices of a list. */
const notWords = new Set([
  ...['href', 'src', 'url', 'link', 'onlineUrl', 'canonical', 'siteUrl', 'stylesheet', 'ping'],
  ...['rss', 'atom', 'json', 'opmlHref', 'olderHref', 'newestHref', 'othersMoreHref', 'slots'],
  ...['at', 'date', 'now', 'quietSince', 'publishedAt', 'modifiedAt', 'startsAt', 'endsAt'],
  ...['previousStartsAt', 'issuedOn', 'validUntil', 'decidedOn', 'id', 'robots', 'script'],
  ...[
    'kind',
    'status',
    'type',
    'tag',
    'listType',
    'format',
    'blockType',
    'icon',
    'colors',
    'shape',
  ],
])

/** A copy of a model in which every text that readers read is another. */
export function rewriteTexts<Model>(model: Model, rewrite: (text: string) => string): Model {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return rewrite(value)
    if (Array.isArray(value)) return value.map(walk)
    if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, walk(each)]))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, isWords(key, each) ? walk(each) : each]),
    )
  }
  return walk(model) as Model
}

/** A publisher's kind ("Hợp tác xã") is words, a story's is a choice. */
const isWords = (key: string, value: unknown): boolean =>
  !notWords.has(key) || (key === 'kind' && typeof value === 'string' && /\P{ASCII}/u.test(value))
