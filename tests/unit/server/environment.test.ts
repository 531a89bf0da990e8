import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EnvironmentError, parseEnvironment } from '../../../src/server/environment.ts'

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    parseEnvironment(env)
    return []
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems
    throw error
  }
}

describe('parseEnvironment', () => {
  it('needs nothing for the default setup', () => {
    expect(parseEnvironment({})).toMatchObject({
      databaseUrl: 'file:./data/newsroom.db',
      siteUrl: 'http://localhost:3000',
      port: 3000,
      mediaDir: resolve('media'),
      seed: 'demo',
      pageCacheBytes: 128 * 1024 * 1024,
      answerCacheBytes: 64 * 1024 * 1024,
      admin: { email: 'admin@newsroom.example', password: null },
    })
  })

  it('takes the port into the default address', () => {
    expect(parseEnvironment({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080')
  })

  it('counts an empty variable as left out', () => {
    expect(parseEnvironment({ PORT: '', SEED: ' ' })).toMatchObject({ port: 3000, seed: 'demo' })
  })

  it.each(['mongodb://a:27017/n', 'mongodb+srv://a/n', 'file:/var/lib/n.db'])('takes %s', (url) => {
    expect(parseEnvironment({ DATABASE_URL: url }).databaseUrl).toBe(url)
  })

  it('drops a trailing slash of the site’s address', () => {
    expect(parseEnvironment({ SITE_URL: 'https://a.vn/' }).siteUrl).toBe('https://a.vn')
  })

  it('takes the name of the proxy’s header, however it is spelt', () => {
    expect(parseEnvironment({ READER_ADDRESS_HEADER: 'X-Real-IP' }).readerAddressHeader).toBe(
      'x-real-ip',
    )
    expect(parseEnvironment({}).readerAddressHeader).toBeNull()
  })

  it('names what pages are made from only where that is asked for', () => {
    expect(parseEnvironment({}).hasSurrogateKeys).toBe(false)
    expect(parseEnvironment({ SURROGATE_KEYS: 'on' }).hasSurrogateKeys).toBe(true)
  })

  it.each([
    ['DATABASE_URL', 'postgres://localhost/n'],
    ['PAYLOAD_SECRET', 'short'],
    ['SITE_URL', 'laodongthudo.vn'],
    ['SITE_URL', 'https://laodongthudo.vn/tin'],
    ['SITE_URL', 'ftp://laodongthudo.vn'],
    ['READER_ADDRESS_HEADER', 'x-real-ip, x-forwarded-for'],
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['ADMIN_EMAIL', 'not an address'],
    ['ADMIN_PASSWORD', 'short'],
    ['SEED', 'yes'],
    ['PAGE_CACHE_MB', '1.5'],
    ['WEBSUB_HUB_URL', 'hub.example'],
    ['WEBSUB_HUB_URL', 'https://mai:bi-mat@hub.example/'],
    ['WEBSUB_HUB_URL', 'https://bi-mat@hub.example/'],
    ['WEBSUB_HUB_URL', 'http://localhost:8080/'],
    ['WEBSUB_PRIVATE_HUB', 'true'],
    ['SURROGATE_KEYS', 'yes'],
    ['RATE_LIMITS', '0'],
  ])('refuses %s=%s, and says what is accepted and what to do', (name, value) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} is .+; expected .+\\. .+\\.$`))
  })

  it('repeats no password of a hub’s address, and says that it may hold none', () => {
    const [problem = ''] = problemsOf({ WEBSUB_HUB_URL: 'https://mai:bi-mat@hub.example/' })
    expect(problem).toContain('without a user name or password')
    expect(problem).not.toMatch(/mai|bi-mat/)
  })

  it('lets a hub be local where the operator says so, and says how', () => {
    const local = { WEBSUB_HUB_URL: 'http://127.0.0.1:8080/hub' }
    expect(problemsOf(local)).toEqual([expect.stringContaining('WEBSUB_PRIVATE_HUB=yes')])
    expect(parseEnvironment({ ...local, WEBSUB_PRIVATE_HUB: 'yes' })).toMatchObject({
      hubUrl: local.WEBSUB_HUB_URL,
      isPrivateHubAllowed: true,
    })
  })

  it('tells every bad value at once', () => {
    expect(problemsOf({ PORT: 'x', SEED: 'y', SITE_URL: 'z' })).toHaveLength(3)
  })

  it('never prints a secret, nor a password inside an address', () => {
    const said = problemsOf({
      PAYLOAD_SECRET: 'hunter2',
      ADMIN_PASSWORD: 'hunter2',
      DATABASE_URL: 'postgres://u:hunter2@h/n',
    })
    expect(said.join('\n')).not.toContain('hunter2')
    expect(said).toHaveLength(3)
  })

  it('requires a secret in production', () => {
    expect(problemsOf({ NODE_ENV: 'production' })[0]).toMatch(/^PAYLOAD_SECRET is not set/)
  })
})
