type Account = { readonly email: string; readonly password: string }

/** The API of a running newsroom as somebody who has signed in; throws what it refuses. */
export type Caller = <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>

/** Signs in at the newsroom's API. */
export async function callAs(siteUrl: string, account: Account): Promise<Caller> {
  const anybody = callerWith(siteUrl, {})
  const { token } = await anybody<{ token: string }>('POST', '/users/login', account)
  return callerWith(siteUrl, { authorization: `JWT ${token}` })
}

const callerWith =
  (siteUrl: string, headers: Readonly<Record<string, string>>): Caller =>
  async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${siteUrl}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }
