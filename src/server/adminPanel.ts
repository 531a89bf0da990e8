import { existsSync } from 'node:fs'
import { join } from 'node:path'
import next from 'next'
import type { NodeHandler } from './adminHandler.ts'

export type AdminPanel = { readonly handle: NodeHandler; close(): Promise<void> }

/**
 * Next, serving the built admin panel in this process; null where it is not built. Payload must be
 * there first: the panel then finds that instance instead of making its own.
 */
export async function prepareAdminPanel(options: {
  readonly directory: string
  readonly port: number
}): Promise<AdminPanel | null> {
  const { directory, port } = options
  if (!existsSync(join(directory, '.next', 'BUILD_ID'))) return null
  const app = next({ dev: false, dir: directory, hostname: 'localhost', port })
  await app.prepare()
  const handle = app.getRequestHandler()
  return { handle: (req, res) => handle(req, res), close: () => app.close() }
}
