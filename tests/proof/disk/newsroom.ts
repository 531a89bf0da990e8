import { makePhotoFile } from '../../factories/photoFile.ts'
import type { BuiltServer } from '../../bench/builtServer.ts'

export type Said = {
  readonly status: number
  readonly body: {
    readonly errors?: readonly { readonly message: string }[]
    readonly doc?: Record<string, unknown> & { readonly id: number }
    readonly docs?: readonly (Record<string, unknown> & { readonly id: number })[]
    readonly totals?: { readonly impressions: number }
    readonly token?: string
  }
}

export const admin = { email: 'admin@newsroom.example', password: 'only-for-this-proof' }

/** A newsroom as its administrator uses it over HTTP. */
export async function signInTo({ origin }: Pick<BuiltServer, 'origin'>) {
  let token = ''
  async function call(method: string, path: string, body?: object | FormData): Promise<Said> {
    const isForm = body instanceof FormData
    const headers: Record<string, string> = token ? { authorization: `JWT ${token}` } : {}
    if (!isForm) headers['content-type'] = 'application/json'
    const response = await fetch(origin + path, {
      ...{ method, headers },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: JSON.parse(text || '{}') as Said['body'] }
  }
  token = (await call('POST', '/api/users/login', admin)).body.token ?? ''

  async function create(collection: string, data: object): Promise<number> {
    const { status, body } = await call('POST', `/api/${collection}`, data)
    if (!body.doc) throw new Error(`${collection}: ${status} ${JSON.stringify(body)}`)
    return body.doc.id
  }
  return {
    call,
    create,
    page: async (path: string) => {
      const response = await fetch(origin + path)
      return { status: response.status, text: await response.text() }
    },
    async upload(color: string): Promise<Said> {
      const { data, mimetype } = await makePhotoFile({ name: 'anh.jpg', color })
      const form = new FormData()
      form.set('file', new Blob([new Uint8Array(data)], { type: mimetype }), 'anh.jpg')
      form.set('_payload', JSON.stringify({ alt: 'Ảnh thử', credit: 'Tòa soạn' }))
      return call('POST', '/api/media', form)
    },
    tell: async (body: object): Promise<number> => {
      const headers = { 'content-type': 'text/plain', 'user-agent': browser }
      const asked = { method: 'POST', headers, body: JSON.stringify(body) }
      return (await fetch(`${origin}/tb/g`, asked)).status
    },
  }
}

const browser = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36'
