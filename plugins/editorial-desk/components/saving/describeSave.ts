/** A save of one document as the panel sends it. */
export type Save = {
  /** The document's own address, without what is asked of it: `/api/articles/12`. */
  readonly address: string
  readonly input: RequestInfo | URL
  readonly init: RequestInit
  /** The panel's own, while somebody types; nobody pressed a button. */
  readonly isAutosave: boolean
  readonly isPublishing: boolean
}

/** Marks the save that gives the form what readers have already: nothing new goes out by it. */
export const revertParameter = 'revert'

/** What a call of `fetch` saves; null where it saves no document. */
export function describeSave(input: RequestInfo | URL, init: RequestInit = {}): Save | null {
  const method = init.method?.toUpperCase()
  if (method !== 'PATCH' && method !== 'POST') return null
  const values = readValues(init.body)
  if (!values) return null
  const written = input instanceof Request ? input.url : String(input)
  const { pathname, searchParams } = new URL(written, window.location.href)
  return {
    address: pathname,
    input,
    init,
    isAutosave: searchParams.get('autosave') === 'true',
    isPublishing:
      values['_status'] === 'published' &&
      !['draft', revertParameter].some((name) => searchParams.get(name) === 'true'),
  }
}

type Values = Readonly<Record<string, unknown>>

/** The document that a body carries: as JSON, or as the panel's forms do. */
export function readValues(body: RequestInit['body']): Values | null {
  const text = body instanceof FormData ? body.get('_payload') : body
  if (typeof text !== 'string') return null
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? (parsed as Values) : null
  } catch {
    return null
  }
}

/** A version of its own beside what readers have, whatever the save was to be. */
export function withoutPublishing(save: Save, more: Values = {}): Save {
  const { address, init } = save
  const body = withValues(init.body, { ...readValues(init.body), ...more, _status: 'draft' })
  const input = `${address}?draft=true&depth=0&fallback-locale=null`
  return { ...save, input, init: { ...init, body }, isPublishing: false }
}

/** The same body with other values in it, its file as it was. */
export function withValues(body: RequestInit['body'], values: Values): BodyInit {
  const text = JSON.stringify(values)
  if (!(body instanceof FormData)) return text
  const copy = new FormData()
  for (const [name, entry] of body.entries()) {
    if (name !== '_payload') copy.append(name, entry)
  }
  copy.append('_payload', text)
  return copy
}
