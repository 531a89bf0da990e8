import type { Server } from 'node:http'

/**
 * Takes no new connection, lets requests in flight finish for at most `graceMs`, then hangs up on
 * the rest. Keep-alive connections are closed as they fall idle, or nothing would ever be finished.
 */
export async function closeServer(server: Server, graceMs: number): Promise<void> {
  if (!server.listening) return
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
  })
  const sweep = setInterval(() => {
    server.closeIdleConnections()
  }, 50)
  const hangUp = setTimeout(() => {
    server.closeAllConnections()
  }, graceMs)
  await closed
  clearInterval(sweep)
  clearTimeout(hangUp)
}
