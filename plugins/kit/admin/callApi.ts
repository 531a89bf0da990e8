'use client'

export type Answered<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string }

/** Asks Payload's API as the user who is logged in; what goes wrong comes back in words. */
export async function callApi<T>(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Answered<T>> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'include',
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const value = (await response.json()) as T & {
      errors?: { message: string; data?: { errors?: { message: string }[] } }[]
    }
    if (response.ok) return { ok: true, value }
    const [error] = value.errors ?? []
    const details = error?.data?.errors?.map(({ message }) => message).join(' ')
    return { ok: false, message: details || error?.message || failed(response.status) }
  } catch {
    return { ok: false, message: unreachable() }
  }
}

/** Payload writes the panel's language on its root element. */
const isEnglish = (): boolean => document.documentElement.lang.startsWith('en')

const failed = (status: number): string => (isEnglish() ? `Error ${status}.` : `Lỗi ${status}.`)

const unreachable = (): string =>
  isEnglish()
    ? 'The server cannot be reached. Try again.'
    : 'Không kết nối được máy chủ. Hãy thử lại.'
