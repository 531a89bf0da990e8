/**
 * The floor under every figure: Node's own `http`, answering each request with the bytes it was
 * given. Run as `bareServer.ts <answer.json>`; prints its address.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Answer = { status: number; headers: Record<string, string>; body: string }

const answer = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Answer
const body = Buffer.from(answer.body, 'base64')

const server = createServer((req, res) => {
  if (req.headers['if-none-match']) res.writeHead(304, { etag: '"bare"' }).end()
  else res.writeHead(answer.status, answer.headers).end(body)
})
server.listen(0, () => {
  console.log(`http://localhost:${(server.address() as AddressInfo).port}/`)
})
