/**
 * A live row without what no reader sees: the given fields, rows' ids, the names of blocks, the zones
 * of dates, and what an editor keeps of its own in rich text. Two rows that readers could not tell
 * apart give equal values, whatever came and went between empty text, null and nothing.
 */
export function whatReadersSee(
  row: Readonly<Record<string, unknown>>,
  hidden: ReadonlySet<string>,
): unknown {
  return shown(Object.fromEntries(Object.entries(row).filter(([name]) => !hidden.has(name))))
}

/** Of Lexical's nodes. `format` and `indent` show, unless they are none. */
const editorsOwn = new Set(['direction', 'version', 'detail', 'mode', 'textFormat', 'textStyle'])
const neverShown = new Set(['id', 'blockName'])

function shown(value: unknown, isInText = false): unknown {
  if (value === null || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((part: unknown) => shown(part, isInText))
  }
  if (typeof value !== 'object')
    return isInText && (value === 0 || value === false) ? undefined : value
  const isText = isInText || 'root' in value
  const entries = Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (neverShown.has(name) || name.endsWith('_tz') || (isText && editorsOwn.has(name))) return []
    const seen = shown(part, isText)
    return seen === undefined ? [] : [[name, seen] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
