import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { isPrivateHost } from '../../../plugins/kit/addresses/isPrivateHost.ts'
import { postToHub } from '../../../plugins/rss-feeds/websub/postToHub.ts'

let server: Server | null = null
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = null
})

/** A hub on this machine; resolves with what it was sent. */
async function startHub(status: number | null): Promise<{ hubUrl: string; bodies: string[] }> {
  const bodies: string[] = []
  server = createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString())
      if (status !== null) res.writeHead(status, { location: 'http://169.254.169.254/' }).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { hubUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hub`, bodies }
}

const topics = ['https://example.org/rss/a.rss', 'https://example.org/rss/a.atom']
const inside = { topics, isPrivateHubAllowed: true }

describe('telling the hub', () => {
  it('posts the feed’s addresses', async () => {
    const { hubUrl, bodies } = await startHub(204)
    await postToHub({ ...inside, hubUrl })
    const sent = new URLSearchParams(bodies[0])
    expect(sent.get('hub.mode')).toBe('publish')
    expect(sent.getAll('hub.url')).toEqual(topics)
  })

  it.each([500, 404, 302])('fails on %i, and follows nothing', async (status) => {
    const { hubUrl, bodies } = await startHub(status)
    await expect(postToHub({ ...inside, hubUrl })).rejects.toThrow(`answered ${status}`)
    expect(bodies).toHaveLength(1)
  })

  it('fails on a hub whose name nobody knows', async () => {
    const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    // As Node's resolver does: there is no address then, whatever its type says.
    const lookup: LookupFunction = (_name, _options, callback) => {
      setImmediate(callback as (error: Error) => void, unknown)
    }
    const post = { topics, hubUrl: 'https://hub.example/', lookup }
    for (const isPrivateHubAllowed of [false, true]) {
      await expect(postToHub({ ...post, isPrivateHubAllowed })).rejects.toThrow('ENOTFOUND')
    }
  })

  it('fails on a hub that says nothing', async () => {
    const { hubUrl } = await startHub(null)
    await expect(postToHub({ ...inside, hubUrl, timeoutMs: 50 })).rejects.toThrow()
  })

  it.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', 'fd00::1', '::ffff:192.168.1.1'])(
    'refuses a name that turns out to be %s',
    async (address) => {
      const family = address.includes(':') ? 6 : 4
      const lookup: LookupFunction = (_name, { all }, callback) => {
        if (all) callback(null, [{ address, family }])
        else callback(null, address, family)
      }
      const hubUrl = 'http://hub.example/'
      await expect(
        postToHub({ topics, isPrivateHubAllowed: false, hubUrl, lookup }),
      ).rejects.toThrow('private network')
    },
  )
})

describe('a host', () => {
  it.each([
    'localhost',
    'LOCALHOST.',
    'a.localhost',
    'intranet',
    '127.1.2.3',
    '[::1]',
    '[::ffff:10.0.0.1]',
    '192.168.0.1',
    '0.0.0.0',
    '100.64.0.1',
    '169.254.169.254',
  ])('%s is private', (host) => {
    expect(isPrivateHost(host)).toBe(true)
  })

  it.each(['pubsubhubbub.appspot.com', '203.0.113.9.example', '8.8.8.8', '[2606:4700::1111]'])(
    '%s is public',
    (host) => {
      expect(isPrivateHost(host)).toBe(false)
    },
  )
})
