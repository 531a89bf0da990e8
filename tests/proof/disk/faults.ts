import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** What the disk answers, and to which of the system calls on the named files, from which one on. */
export type Fault = {
  readonly error: 'EIO' | 'ENOSPC'
  readonly calls: string
  readonly paths: readonly string[]
  readonly fromCall: number
}

export const writeCalls = 'pwrite64,fdatasync,fsync,ftruncate'

/** A full disk stays full; a sector that cannot be written is one. */
const injection = ({ error, calls, paths, fromCall }: Fault): string[] => [
  ...paths.flatMap((path) => ['-P', path]),
  ...['-e', `trace=${calls}`, '-e', `signal=none`],
  ...['-e', `inject=${calls}:error=${error}:when=${fromCall}${error === 'ENOSPC' ? '+' : ''}`],
]

/** Makes the disk fail under a running process; returns the way to mend it. */
export async function breakDiskOf(pid: number, fault: Fault): Promise<() => Promise<void>> {
  const args = ['-f', '-o', '/dev/null', ...injection(fault), '-p', String(pid)]
  const strace = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  for await (const chunk of strace.stderr) {
    said += String(chunk)
    if (said.includes('attached')) break
  }
  if (!said.includes('attached')) throw new Error(`strace does not work here: ${said}`)
  strace.stderr.resume()
  return async () => {
    const gone = once(strace, 'exit')
    strace.kill('SIGINT')
    await gone
  }
}

export type Ended = { readonly code: number | null; readonly said: string }

/** Runs Node to its end, on a disk that fails or, without a fault, does not. */
export async function runNode(
  args: readonly string[],
  { env, fault }: { readonly env: NodeJS.ProcessEnv; readonly fault?: Fault },
): Promise<Ended> {
  const traced = fault
    ? ['strace', '-f', '--seccomp-bpf', '-o', '/dev/null', ...injection(fault)]
    : []
  const [command = '', ...rest] = [...traced, process.execPath, ...args]
  const child: ChildProcess = spawn(command, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += String(chunk)
    })
  }
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}
