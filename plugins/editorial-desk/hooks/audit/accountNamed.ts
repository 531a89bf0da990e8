import type { JsonObject, PayloadRequest, SanitizedCollectionConfig } from 'payload'

type Named = Readonly<Record<string, unknown>>

/** By what somebody who signs in is known: an address, or a name where there are some. */
export function nameGiven(data: unknown): string | null {
  const { email, username } = (data ?? {}) as Named
  const name = [email, username].find((one) => typeof one === 'string' && one.trim() !== '')
  return typeof name === 'string' ? name.toLowerCase().trim() : null
}

/** The account that is meant; null where there is none of this name. */
export async function accountNamed(
  { auth, slug }: Pick<SanitizedCollectionConfig, 'auth' | 'slug'>,
  data: unknown,
  req: PayloadRequest,
): Promise<(JsonObject & { readonly id: number }) | null> {
  const name = nameGiven(data)
  if (name === null) return null
  const byName = typeof auth === 'object' && Boolean(auth.loginWithUsername)
  const fields = byName ? ['email', 'username'] : ['email']
  const where = { or: fields.map((field) => ({ [field]: { equals: name } })) }
  return req.payload.db.findOne<JsonObject & { id: number }>({
    ...{ collection: slug, where, req },
  })
}
