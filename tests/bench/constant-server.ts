/**
 * A server that answers every request with the same octets: what node:http can reach at all.
 *
 *   node tests/bench/constant-server.ts <port> <file> <content encoding>
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port = '0', file = '', encoding = ''] = process.argv.slice(2)
const body = readFileSync(file)
const headers = [
  'Content-Type',
  'text/html; charset=utf-8',
  'Content-Encoding',
  encoding,
  'Content-Length',
  String(body.length),
]
createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
}).listen(Number(port), '127.0.0.1')
