import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

export const root = resolve(import.meta.dirname, '../..')
const entry = resolve(root, 'dist/server/main.js')
/** As `npm start` gives them to Node. */
const startFlags = ['--max-semi-space-size=8', '--heap-growing-percent=50']

export type BuiltServer = {
  readonly origin: string
  readonly port: number
  readonly pid: number
  /** Ends the process and waits until it is gone. */
  kill(signal: NodeJS.Signals): Promise<void>
}

export type BuiltServerOptions = {
  readonly env: Readonly<Record<string, string>>
  /** The only processor core that it may use, where `taskset` is there to say so. */
  readonly core?: number
}

/** Starts `dist/server/main.js` on a free port, as `npm start` would after its build. */
export async function startBuiltServer({ env, core }: BuiltServerOptions): Promise<BuiltServer> {
  if (!existsSync(entry)) throw new Error(`${entry} is not there; run: npm run build`)
  const child = spawnOnCore(core, [...startFlags, entry], {
    PORT: '0',
    PAYLOAD_SECRET: 'only-for-measuring-and-proving',
    // One address asks here as many do elsewhere.
    RATE_LIMITS: 'off',
    ...env,
  })
  const { port, pid } = await whenPrinted(child, /http:\/\/localhost:(\d+)\//)
  return {
    origin: `http://localhost:${port}`,
    port,
    pid,
    async kill(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      process.kill(pid, signal)
      await gone
    },
  }
}

/** Node on one core; the child's errors go to this process's. */
export function spawnOnCore(
  core: number | undefined,
  args: readonly string[],
  env: Record<string, string>,
): ChildProcess {
  const isPinned = core !== undefined && existsSync('/usr/bin/taskset')
  const pinning = isPinned ? ['/usr/bin/taskset', '-c', String(core)] : []
  const [command = process.execPath, ...rest] = [...pinning, process.execPath, ...args]
  const child = spawn(command, rest, {
    cwd: root,
    // Nothing of the caller's environment but where programs are: a measurement is reproducible.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'production',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // Whoever started it and failed leaves no server, and no port taken, behind.
  const end = (): void => {
    child.kill('SIGKILL')
  }
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  return child
}

/** The port in the first line that matches; taskset replaces itself, so the pid is Node's. */
export async function whenPrinted(
  child: ChildProcess,
  pattern: RegExp,
): Promise<{ port: number; pid: number }> {
  const { stdout, pid } = child
  if (!stdout || pid === undefined) throw new Error('The server did not start')
  const printed: string[] = []
  for await (const line of createInterface({ input: stdout })) {
    printed.push(line)
    const port = pattern.exec(line)?.[1]
    if (port) {
      stdout.resume()
      return { port: Number(port), pid }
    }
  }
  throw new Error(`The server ended before it listened:\n${printed.join('\n')}`)
}
