import { once } from 'node:events'
import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { isOpening, messagesOf, sessionOf, type Message } from './mongoMessages.ts'
import { conflictReply } from './mongoReply.ts'

export type Gate = {
  /** Names the replica set, so that Payload uses transactions. */
  readonly uri: string
  /** How many transactions were told of a conflict. */
  readonly conflicts: () => number
  close(): void
}

/**
 * Gives the smoke server's transactions what they lack: two that are open at once. It keeps a transaction
 * whole where it is alone, so a second one is told what MongoDB would tell it of one row that both
 * write: a write conflict. Everything else goes through.
 */
export async function openGate(serverPort: number): Promise<Gate> {
  let open: { session: string; client: Socket } | null = null
  let closing: { requestId: number; client: Socket } | null = null
  let conflicts = 0

  /** False where the message is answered here. */
  function admit({ body, requestId }: Message, client: Socket): boolean {
    const session = sessionOf(body)
    if (session === null) return true
    if (isOpening(body)) {
      if (open && open.session !== session) {
        conflicts += 1
        client.write(conflictReply(requestId))
        return false
      }
      open = { session, client }
    } else if (open?.session === session && /^(?:commit|abort)Transaction$/.test(body.command)) {
      closing = { requestId, client }
    }
    return true
  }

  const gate = createServer((client) => {
    const server = connect(serverPort, '127.0.0.1')
    const fromClient = messagesOf((message) => {
      if (admit(message, client)) server.write(message.bytes)
    })
    const fromServer = messagesOf((message) => {
      if (closing?.client === client && closing.requestId === message.responseTo)
        open = closing = null
      client.write(withPort(message.bytes, serverPort, port))
    })
    client.on('data', fromClient).on('close', () => {
      // A killed process ends no transaction; the server never commits it.
      if (open?.client === client) open = null
      server.destroy()
    })
    server.on('data', fromServer).on('close', () => client.destroy())
    for (const socket of [client, server]) socket.on('error', () => undefined)
  })
  gate.listen(0, '127.0.0.1')
  await once(gate, 'listening')
  const { port } = gate.address() as AddressInfo
  return {
    uri: `mongodb://127.0.0.1:${port}/newsroom?replicaSet=rs0&serverMonitoringMode=poll`,
    conflicts: () => conflicts,
    close: () => gate.close(),
  }
}

/** The server tells its own address, and a driver would go there. */
function withPort(bytes: Buffer, from: number, to: number): Buffer {
  const [own, ours] = [`127.0.0.1:${from}`, `127.0.0.1:${to}`]
  if (own.length !== ours.length) throw new Error(`mongo gate: ${own} is not as long as ${ours}`)
  for (let at = bytes.indexOf(own); at !== -1; at = bytes.indexOf(own, at + 1))
    bytes.write(ours, at)
  return bytes
}
