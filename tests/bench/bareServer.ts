/**
 * The floor under every figure: Node's own `http`, or Express, answering each request with the bytes
 * and the headers it was given. Run as `bareServer.ts <answer.json> [express]`; prints its address.
 */
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'

type Answer = {
  /** Names and values by turns. */
  readonly whole: string[]
  readonly unchanged: string[]
  readonly body: string
}

const [file = '', kind] = process.argv.slice(2)
const { whole, unchanged, ...answer } = JSON.parse(readFileSync(file, 'utf8')) as Answer
const body = Buffer.from(answer.body, 'base64')

const bare: RequestListener = (req, res) => {
  if (req.headers['if-none-match']) res.writeHead(304, unchanged).end()
  else res.writeHead(200, whole).end(body)
}

const server = createServer(kind === 'express' ? expressApp() : bare)
server.listen(0, () => {
  console.log(`http://localhost:${(server.address() as AddressInfo).port}/`)
})

function expressApp(): RequestListener {
  const app = express()
  app.use((req, res) => {
    for (let at = 0; at < whole.length; at += 2) res.setHeader(whole[at] ?? '', whole[at + 1] ?? '')
    res.send(body)
  })
  return app
}
