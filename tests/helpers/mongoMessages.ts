/** A message of MongoDB's wire protocol, as far as the gate looks into it. */
export type Message = {
  readonly bytes: Buffer
  readonly requestId: number
  readonly responseTo: number
  readonly body: Body
}
export type Body = { readonly command: string; readonly document: Buffer }

const headerBytes = 16
const documentAt = headerBytes + 5
const opMsg = 2013

/** Cuts a stream of bytes into whole messages. */
export function messagesOf(take: (message: Message) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0)
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    while (rest.length >= headerBytes && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0)
      const bytes = Buffer.from(rest.subarray(0, length))
      rest = rest.subarray(length)
      take({
        bytes,
        requestId: bytes.readInt32LE(4),
        responseTo: bytes.readInt32LE(8),
        body: bodyOf(bytes),
      })
    }
  }
}

/** The command is the first key of the first document. */
function bodyOf(bytes: Buffer): Body {
  if (bytes.readInt32LE(12) !== opMsg) return { command: '', document: Buffer.alloc(0) }
  const document = bytes.subarray(documentAt)
  return { command: document.toString('latin1', 5, document.indexOf(0, 5)), document }
}

const lsid = Buffer.from('\x03lsid\0', 'latin1')
/** After the key come a length, `\x05id\0`, a length and a subtype. */
const idAfter = lsid.length + 4 + 4 + 4 + 1
const starts = Buffer.from('\x08startTransaction\0\x01', 'latin1')

/** The session of a command, null where it has none. */
export function sessionOf({ document }: Body): string | null {
  const at = document.indexOf(lsid)
  return at === -1 ? null : document.toString('hex', at + idAfter, at + idAfter + 16)
}

/** The command is the first of a transaction. */
export const isOpening = ({ document }: Body): boolean => document.includes(starts)
