import { cpuMs, residentMegabytes } from './quiet.ts'
import { startBuiltServer } from '../builtServer.ts'
import { median } from './hot.ts'

/** Processor time to make a page anew, in milliseconds, at so many stories. */
export type Making = {
  readonly stories: number
  readonly name: string
  readonly cpuMs: number
  readonly wallMs: number
}

export type AnewOptions = {
  readonly env: Readonly<Record<string, string>>
  readonly stories: number
  /** Of different stories, each asked once. */
  readonly articlePaths: readonly string[]
  readonly sectionPath: string
  /** A page deep in the list. */
  readonly deepPath: string
}

const times = 60

/**
 * Pages that no memory holds, one after the other: other stories each time, as crawlers ask for them,
 * and the same address again, as after each of its changes.
 */
export async function measureAnew(options: AnewOptions): Promise<readonly Making[]> {
  const { env, stories, articlePaths, sectionPath, deepPath } = options
  const server = await startBuiltServer({ env: { ...env, PAGE_CACHE_MB: '0' }, core: 0 })
  const again = (path: string): readonly string[] => Array.from({ length: times }, () => path)
  const [first = '/'] = articlePaths
  const asked: Readonly<Record<string, readonly string[]>> = {
    'articles, another each time': articlePaths,
    'the same article': again(first),
    'front page': again('/'),
    section: again(sectionPath),
    'section, deep in its list': again(deepPath),
    'feed of 50 full texts': again('/rss/trang-chu.rss'),
    'sitemap index': again('/sitemap.xml'),
  }
  const makings: Making[] = []
  // Whoever asks first finds the code itself not yet compiled.
  for (const paths of Object.values(asked)) await askAll(server.origin, paths.slice(-20))
  for (const [name, paths] of Object.entries(asked)) {
    const before = cpuMs(server.pid)
    const walls = await askAll(server.origin, paths)
    const used = (cpuMs(server.pid) - before) / paths.length
    makings.push({ stories, name, cpuMs: used, wallMs: median(walls) })
  }
  await server.kill('SIGTERM')
  return makings
}

async function askAll(origin: string, paths: readonly string[]): Promise<number[]> {
  const walls: number[] = []
  for (const path of paths) {
    const startedAt = performance.now()
    const response = await fetch(origin + path, { headers: { 'accept-encoding': 'br' } })
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
    walls.push(performance.now() - startedAt)
  }
  return walls
}

/** What a server holds as it starts, after a walk over so many stories, and with the panel opened. */
export type Memory = {
  readonly stories: number
  readonly afterStart: number
  readonly walk: readonly { readonly stories: number; readonly megabytes: number }[]
  readonly afterPanel: number
}

export async function measureMemory(
  env: Readonly<Record<string, string>>,
  paths: readonly string[],
): Promise<Memory> {
  const server = await startBuiltServer({ env, core: 0 })
  await askAll(server.origin, ['/'])
  const afterStart = residentMegabytes(server.pid)
  const walk: { stories: number; megabytes: number }[] = []
  const atOnce = 8
  const step = Math.max(1, Math.floor(paths.length / 10 / atOnce)) * atOnce
  for (let at = 0; at < paths.length; at += step) {
    const part = paths.slice(at, at + step)
    const parts = Array.from({ length: atOnce }, (_, own) =>
      part.filter((__, i) => i % atOnce === own),
    )
    await Promise.all(parts.map((own) => askAll(server.origin, own)))
    walk.push({ stories: at + part.length, megabytes: residentMegabytes(server.pid) })
  }
  const login = await fetch(`${server.origin}/admin/login`)
  await login.arrayBuffer()
  const afterPanel = residentMegabytes(server.pid)
  await server.kill('SIGTERM')
  return { stories: paths.length, afterStart, walk, afterPanel }
}
