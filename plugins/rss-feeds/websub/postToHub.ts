import { lookup as systemLookup } from 'node:dns'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPrivateAddress, isPrivateHost } from '../../kit/addresses/isPrivateHost.ts'

export type HubPost = {
  readonly hubUrl: string
  /** Addresses of the feed in its formats. */
  readonly topics: readonly string[]
  readonly isPrivateHubAllowed: boolean
  /** @defaultValue 10 000 */
  readonly timeoutMs?: number
  /** @defaultValue the system's resolver */
  readonly lookup?: LookupFunction
}

/**
 * Tells the hub that the feed has changed (WebSub section 6). The address that the connection is made
 * to is the one that was checked, so a name that changes its mind reaches nothing; redirects are not
 * followed.
 *
 * @throws Error when the hub is private, silent, or answers anything but 2xx.
 */
export async function postToHub(post: HubPost): Promise<void> {
  const { hubUrl, topics, isPrivateHubAllowed, timeoutMs = 10_000 } = post
  const url = new URL(hubUrl)
  if (!isPrivateHubAllowed && isPrivateHost(url.hostname)) throw refusal(hubUrl)
  const body = new URLSearchParams([
    ['hub.mode', 'publish'],
    ...topics.map((topic) => ['hub.url', topic]),
  ]).toString()
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest
  const status = await new Promise<number>((resolve, reject) => {
    const outgoing = request(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(body),
      },
      signal: AbortSignal.timeout(timeoutMs),
      agent: false,
      lookup: guardedLookup(post),
    })
    outgoing.once('error', reject)
    outgoing.once('response', (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    outgoing.end(body)
  })
  if (status < 200 || status > 299) {
    throw new Error(`rss-feeds: the hub ${hubUrl} answered ${status}; expected 2xx`)
  }
}

const refusal = (hubUrl: string): Error =>
  new Error(`rss-feeds: the hub ${hubUrl} is inside a private network; expected a public host`)

/** Resolves a name and refuses it when any of its addresses is private. */
function guardedLookup({ hubUrl, isPrivateHubAllowed, lookup }: HubPost): LookupFunction {
  const resolve: LookupFunction = lookup ?? systemLookup
  return (hostname, options, callback) => {
    resolve(hostname, options, (error, found, family) => {
      // There is no address then, and an exception here would end the process.
      if (error) {
        callback(error, '', 0)
        return
      }
      const addresses = typeof found === 'string' ? [found] : found.map(({ address }) => address)
      if (!isPrivateHubAllowed && addresses.some(isPrivateAddress)) {
        callback(refusal(hubUrl), '', 0)
        return
      }
      callback(null, found, family)
    })
  }
}
