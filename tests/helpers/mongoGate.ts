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

/** The first command of a transaction, which the server has not seen yet. */
type Opening = {
  readonly session: string
  readonly client: Socket
  readonly requestId: number
  /** Lets it through. */
  readonly forward: () => void
}

const longestWaitMs = 1000

/**
 * Gives the smoke server's transactions what they lack: two that are open at once. It keeps a transaction
 * whole where it is alone. Of those that meet an open one, every second is told what MongoDB would tell
 * it of a row that both write, a write conflict; the others, as if they wrote other rows, go on when
 * their turn has come. Everything else goes through.
 */
export async function openGate(serverPort: number): Promise<Gate> {
  let open: Pick<Opening, 'session' | 'client'> | null = null
  let closing: { requestId: number; client: Socket } | null = null
  let waiting: readonly Opening[] = []
  let met = 0
  let conflicts = 0

  function admit({ body, requestId }: Message, client: Socket, forward: () => void): void {
    const session = sessionOf(body)
    if (session !== null && isOpening(body) && open?.session !== session) {
      begin({ session, client, requestId, forward })
      return
    }
    if (session !== null && open?.session === session && isClosing(body.command))
      closing = { requestId, client }
    forward()
  }

  function begin(opening: Opening): void {
    if (!open) {
      letIn(opening)
      return
    }
    met += 1
    if (met % 2 === 1) {
      refuse(opening)
      return
    }
    waiting = [...waiting, opening]
    // Who opened the open one may wait for this one.
    setTimeout(() => {
      if (waiting.includes(opening)) refuse(opening)
    }, longestWaitMs).unref()
  }

  function letIn(opening: Opening): void {
    open = opening
    opening.forward()
  }

  function refuse(opening: Opening): void {
    leave(opening.client)
    conflicts += 1
    opening.client.write(conflictReply(opening.requestId))
  }

  function leave(client: Socket): void {
    waiting = waiting.filter((each) => each.client !== client)
  }

  function end(): void {
    open = closing = null
    const [next] = waiting
    if (!next) return
    leave(next.client)
    letIn(next)
  }

  const gate = createServer((client) => {
    const server = connect(serverPort, '127.0.0.1')
    const fromClient = messagesOf((message) => {
      admit(message, client, () => server.write(message.bytes))
    })
    const fromServer = messagesOf((message) => {
      if (closing?.client === client && closing.requestId === message.responseTo) end()
      client.write(withPort(message.bytes, serverPort, port))
    })
    client.on('data', fromClient).on('close', () => {
      leave(client)
      // A killed process ends no transaction; the server never commits it.
      if (open?.client === client) end()
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

const isClosing = (command: string): boolean => /^(?:commit|abort)Transaction$/.test(command)

/** The server tells its own address, and a driver would go there. */
function withPort(bytes: Buffer, from: number, to: number): Buffer {
  const [own, ours] = [`127.0.0.1:${from}`, `127.0.0.1:${to}`]
  if (own.length !== ours.length) throw new Error(`mongo gate: ${own} is not as long as ${ours}`)
  for (let at = bytes.indexOf(own); at !== -1; at = bytes.indexOf(own, at + 1))
    bytes.write(ours, at)
  return bytes
}
