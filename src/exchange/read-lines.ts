import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { z } from 'zod'
import { deepest, type ExchangeItem, largest, lineSchemas, longestLine } from './format.ts'
import { Refused } from './refused.ts'
import { said } from './said.ts'

/** A part of a file's content. */
export interface OctetsPart {
  sha256: string
  part: number
  content: Buffer
}

/** What a line of an export is, with its number. */
export type ReadLine = { line: number } & ({ item: ExchangeItem } | { octets: OctetsPart })

/** A file as it was packed; by its first octets, whatever its name says. */
export async function unpacked(file: string): Promise<Readable> {
  const handle = await open(file)
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0)
  await handle.close()
  const isPacked = buffer[0] === 0x1f && buffer[1] === 0x8b
  const raw = createReadStream(file)
  return isPacked ? raw.pipe(createGunzip()) : raw
}

/** The lines of a file with their numbers, one at a time. */
async function* linesOf(file: string): AsyncGenerator<{ line: number; text: string; octets: Buffer }> {
  let [line, size, waiting] = [1, 0, 0]
  let parts: Buffer[] = []
  for await (const chunk of (await unpacked(file)) as AsyncIterable<Buffer>) {
    let rest = chunk
    size += chunk.length
    for (let at = rest.indexOf(10); at >= 0; at = rest.indexOf(10)) {
      parts.push(rest.subarray(0, at + 1))
      rest = rest.subarray(at + 1)
      const octets = Buffer.concat(parts)
      yield { line, text: octets.toString('utf8', 0, octets.length - 1), octets }
      line += 1
      parts = []
      waiting = 0
    }
    parts.push(rest)
    waiting += rest.length
    if (waiting > longestLine || size > largest) throw new Refused(said.tooLarge, { line: String(line) })
  }
  // Every line of an export ends; what is left over broke off.
  if (waiting > 0) throw new Refused(said.brokenOff)
}

/** How deep brackets are nested outside of texts; asked before anything is made of the line. */
function depthOf(text: string): number {
  let [depth, most, isText] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isText) {
      if (code === 92) at += 1
      else if (code === 34) isText = false
    } else if (code === 34) isText = true
    else if (code === 123 || code === 91) most = Math.max(most, ++depth)
    else if (code === 125 || code === 93) depth -= 1
  }
  return most
}

const evilNames = new Set(['__proto__', 'constructor', 'prototype'])

function hasEvilNames(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, each]) => evilNames.has(name) || hasEvilNames(each))
}

function parsed(text: string, line: number): unknown {
  const number = { line: String(line) }
  if (depthOf(text) > deepest) throw new Refused(said.tooDeep, number)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refused(said.notJson, number)
  }
  if (hasEvilNames(value)) throw new Refused(said.badKeys, number)
  return value
}

function checked<Value>(schema: z.ZodType<Value>, value: unknown, line: number): Value {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const field = read.error.issues[0]?.path.join('.') || (read.error.issues[0]?.message ?? '')
  throw new Refused(said.badLine, { line: String(line), field })
}

const hasName = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && name in value

function contentLine(value: unknown, line: number): ReadLine {
  if (!hasName(value, 'octetsOf')) return { line, item: checked(lineSchemas.item, value, line) }
  const { octetsOf, part, base64 } = checked(lineSchemas.part, value, line)
  return { line, octets: { sha256: octetsOf, part, content: Buffer.from(base64, 'base64') } }
}

function checkEnd(value: unknown, line: number, items: number, hash: Hash): void {
  const end = checked(lineSchemas.end, value, line)
  if (end.items !== items || end.sha256 !== hash.digest('hex')) throw new Refused(said.brokenOff)
}

/**
 * Reads an export line by line, without ever holding more than one.
 *
 * @throws Refused when it is no export, is hostile, or broke off
 */
export async function* readExport(file: string): AsyncGenerator<ReadLine> {
  const hash = createHash('sha256')
  let [items, isEnded] = [0, false]
  try {
    for await (const { line, text, octets } of linesOf(file)) {
      if (isEnded) throw new Refused(said.brokenOff)
      const value = line === 1 ? headerOf(text) : parsed(text, line)
      if (line > 1 && hasName(value, 'end')) {
        checkEnd(value, line, items, hash)
        isEnded = true
      } else if (line > 1) {
        const read = contentLine(value, line)
        if ('item' in read) items += 1
        yield read
      }
      if (!isEnded) hash.update(octets)
    }
  } catch (error) {
    const code = Object(error).code
    if (typeof code !== 'string' || !code.startsWith('Z_')) throw error
    throw new Refused(code === 'Z_BUF_ERROR' ? said.brokenOff : said.notPacked)
  }
  if (!isEnded) throw new Refused(said.brokenOff)
}

function headerOf(text: string): unknown {
  const value = parsed(text, 1)
  const read = lineSchemas.header.safeParse(value)
  if (!read.success) throw new Refused(said.notOurs)
  return read.data
}
