/** What MongoDB answers to a command of a transaction that it has ended for another's sake. */
export function conflictReply(responseTo: number): Buffer {
  const body = document(
    number('ok', 0),
    text('errmsg', 'Caused by :: Write conflict during plan execution'),
    number('code', 112),
    text('codeName', 'WriteConflict'),
    list('errorLabels', 'TransientTransactionError'),
  )
  const header = Buffer.alloc(21)
  header.writeInt32LE(header.length + body.length, 0)
  header.writeInt32LE(responseTo, 8)
  header.writeInt32LE(2013, 12)
  return Buffer.concat([header, body])
}

/** BSON, https://bsonspec.org/spec.html, as far as it is needed here. */
function document(...elements: Buffer[]): Buffer {
  const content = Buffer.concat([...elements, Buffer.alloc(1)])
  return Buffer.concat([int32(content.length + 4), content])
}
const element = (type: number, name: string, value: Buffer): Buffer =>
  Buffer.concat([Buffer.from([type]), Buffer.from(`${name}\0`), value])
const number = (name: string, value: number): Buffer => element(0x10, name, int32(value))
const text = (name: string, value: string): Buffer => {
  const content = Buffer.from(`${value}\0`)
  return element(0x02, name, Buffer.concat([int32(content.length), content]))
}
const list = (name: string, value: string): Buffer =>
  element(0x04, name, document(text('0', value)))

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32LE(value)
  return bytes
}
