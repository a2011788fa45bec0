import { Parser } from 'htmlparser2'

/** Marks of content that only a script would bring into view: a suspended or failed boundary of React. */
const suspended = /<template id="[BPS]:|<template data-dgst|<div hidden="" id="S:|<!--\$[?!]-->/

/** What must not be left: the framework's runtime and its data. */
const framework = /__next_f|\/_next\/[^"'\s]*\.js/

/**
 * Takes the framework's scripts, their preloads and its comments out of a finished page. Data for machines
 * (JSON-LD) and our own scripts stay. The parser only says where things are; the rest is left to the byte.
 *
 * @throws when a part of the page would only appear by script, or when something of the framework is left
 */
export function stripScripts(html: string): string {
  if (suspended.test(html)) throw new Error('A part of the page would only appear by script')
  let kept = ''
  let from = 0
  for (const [start, end] of cutsIn(html)) {
    // A comment inside an empty division is cut with it.
    if (start < from) continue
    kept += html.slice(from, start)
    from = end
  }
  kept += html.slice(from)
  if (framework.test(kept)) throw new Error('Something of the framework is left in the page')
  return kept
}

function cutsIn(html: string): [number, number][] {
  const cuts: [number, number][] = []
  let script: number | null = null
  let emptyDiv: number | null = null
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        emptyDiv = name === 'div' && 'hidden' in attributes ? parser.startIndex : null
        if (name === 'script' && isFramework(attributes)) script = parser.startIndex
        if (name === 'link' && isScriptPreload(attributes))
          cuts.push([parser.startIndex, parser.endIndex + 1])
      },
      ontext() {
        emptyDiv = null
      },
      onclosetag(name) {
        if (name === 'script' && script !== null) {
          cuts.push([script, parser.endIndex + 1])
          script = null
        }
        if (name === 'div' && emptyDiv !== null) cuts.push([emptyDiv, parser.endIndex + 1])
        emptyDiv = null
      },
      oncomment() {
        cuts.push([parser.startIndex, parser.endIndex + 1])
      },
    },
    { decodeEntities: false },
  )
  parser.end(html)
  return cuts.sort(([a], [b]) => a - b)
}

type Attributes = Record<string, string>

const isFramework = ({ type, src }: Attributes): boolean =>
  type !== 'application/ld+json' && !(src?.startsWith('/') && !src.startsWith('/_next/'))

const isScriptPreload = ({ rel, as }: Attributes): boolean =>
  rel === 'modulepreload' || (rel === 'preload' && as === 'script')
