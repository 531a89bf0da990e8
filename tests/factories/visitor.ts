import { handleEndpoints, type Payload } from 'payload'
import { createGraphqlHandler } from '../../src/server/graphqlHandler.ts'
import { testPassword, type TestUser } from './index.ts'

export type Answer = { readonly status: number; readonly body: unknown; readonly text: string }

/** Somebody at the newsroom's HTTP doors, without a server between. */
export type Visitor = {
  get(path: string): Promise<Answer>
  send(
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    data?: unknown,
    language?: 'vi' | 'en',
  ): Promise<Answer>
  /** Any other request to the API. */
  ask(path: string, init: RequestInit): Promise<Answer>
  graphql(query: string, variables?: object): Promise<Answer>
}

/** A reader, or the user after logging in. */
export async function visitorTo(payload: Payload, user?: TestUser): Promise<Visitor> {
  const { config } = payload
  const origin = config.serverURL
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (user) {
    const data = { email: user.email, password: testPassword }
    const { token } = await payload.login({ collection: 'users', data })
    headers['authorization'] = `JWT ${token ?? ''}`
  }
  const answer = async (response: Response): Promise<Answer> => {
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    const body: unknown = isJson ? JSON.parse(text) : null
    return { status: response.status, text, body }
  }
  const rest = async (path: string, init: RequestInit) => {
    const request = new Request(`${origin}/api${path}`, {
      ...init,
      headers: { ...headers, ...(init.headers as Record<string, string> | undefined) },
    })
    return answer(await handleEndpoints({ config, request }))
  }
  const graphql = createGraphqlHandler(config)
  return {
    get: (path) => rest(path, { method: 'GET' }),
    ask: rest,
    send: (method, path, data, language) =>
      rest(path, {
        method,
        ...(data === undefined ? {} : { body: JSON.stringify(data) }),
        ...(language ? { headers: { 'accept-language': language } } : {}),
      }),
    async graphql(query, variables) {
      const body = JSON.stringify({ query, variables })
      const request = new Request(`${origin}/api/graphql`, { method: 'POST', headers, body })
      return answer(await graphql(request))
    },
  }
}
