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
    isPublishing: values['_status'] === 'published' && searchParams.get('draft') !== 'true',
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
