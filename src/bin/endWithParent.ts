const checkEveryMs = 1000

/**
 * Under `npm start` npm passes signals on, unless it is killed outright: then this process would
 * serve on, unseen and holding the port. Started in any other way, it may outlive who started it,
 * as a daemon does.
 */
export function endWithParent(): void {
  if (process.env['npm_lifecycle_event'] !== 'start') return
  const parent = process.ppid
  const check = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(check)
    process.kill(process.pid, 'SIGTERM')
  }, checkEveryMs)
  check.unref()
}
