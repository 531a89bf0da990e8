import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { NodeHandler } from './adminHandler.ts'

export type AdminPanel = {
  /** Answers with the panel, which the first request loads. */
  readonly handle: NodeHandler
  /** Loads it before anybody asks. */
  load(): Promise<void>
  close(): Promise<void>
}

type Options = { readonly directory: string; readonly port: number }
type Loaded = { readonly handle: NodeHandler; readonly close: () => Promise<void> }

/**
 * Next, serving the built admin panel in this process; null where it is not built. It is loaded when
 * somebody opens it: a process that only readers ask never pays for it. Payload must be there first:
 * the panel then finds that instance instead of making its own.
 */
export function openAdminPanel(options: Options): AdminPanel | null {
  if (!existsSync(join(options.directory, '.next', 'BUILD_ID'))) return null
  let loading: Promise<Loaded> | null = null
  const load = (): Promise<Loaded> =>
    (loading ??= loadNext(options).catch((error: unknown) => {
      // Whoever asks next tries again.
      loading = null
      throw error
    }))
  return {
    handle: async (req, res) => {
      const { handle } = await load()
      await handle(req, res)
    },
    load: async () => {
      await load()
    },
    close: async () => {
      const loaded = await loading?.catch(() => null)
      await loaded?.close()
    },
  }
}

async function loadNext({ directory, port }: Options): Promise<Loaded> {
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: directory, hostname: 'localhost', port })
  await app.prepare()
  const handle = app.getRequestHandler()
  return { handle: (req, res) => handle(req, res), close: () => app.close() }
}
