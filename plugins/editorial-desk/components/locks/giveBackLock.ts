import { leavePath } from '../../endpoints/locks/leavePath.ts'

type Panel = { readonly serverURL: string; readonly api: string }

/** Gives back the lock on a document, by its address below the API; nobody else's lock goes by it. */
export function giveBackLock(address: string, { serverURL, api }: Panel): void {
  const [, first, second] = address.slice(api.length).split('/')
  const place = first === 'globals' ? { global: second } : { collection: first, id: second }
  void fetch(`${serverURL}${api}${leavePath}`, {
    method: 'POST',
    credentials: 'include',
    // The page may be gone before the answer comes.
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(place),
  }).catch(() => undefined)
}
