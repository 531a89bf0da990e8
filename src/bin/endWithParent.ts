import { readFileSync } from 'node:fs'

const checkEveryMs = 250

/**
 * Under `npm start` there are npm, a shell and this process. npm passes a signal on to the shell,
 * which ends without telling anyone; npm killed outright tells nobody either. This process would
 * serve on, unseen and holding the port: so it stops when one of the two is gone. Started in any
 * other way, it may outlive who started it, as a daemon does.
 */
export function endWithParent(): void {
  if (process.env['npm_lifecycle_event'] !== 'start') return
  const parent = process.ppid
  const grandparent = parentOf(parent)
  const check = setInterval(() => {
    if (process.ppid === parent && parentOf(parent) === grandparent) return
    clearInterval(check)
    process.kill(process.pid, 'SIGTERM')
  }, checkEveryMs)
  check.unref()
}

/** Linux only; elsewhere the parent alone is watched. */
function parentOf(pid: number): number | null {
  try {
    // The name in parentheses may hold anything; the parent is the second word after it.
    const [, parent] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return Number(parent)
  } catch {
    return null
  }
}
