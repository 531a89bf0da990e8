/** What an object, an array or a key of either takes beside what it holds; about, as engines differ. */
const ofEach = 32

/** About how much memory a value takes; what it holds more than once counts once. */
export function bytesOf(value: unknown): number {
  const seen = new Set<object>()
  const waiting: unknown[] = [value]
  let bytes = 0
  while (waiting.length > 0) {
    const next = waiting.pop()
    bytes += ofEach
    if (typeof next === 'string') bytes += 2 * next.length
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    if (ArrayBuffer.isView(next)) bytes += next.byteLength
    else for (const part of partsOf(next)) waiting.push(part)
  }
  return bytes
}

const partsOf = (holder: object): Iterable<unknown> =>
  holder instanceof Map || holder instanceof Set ? holder.entries() : Object.values(holder)
