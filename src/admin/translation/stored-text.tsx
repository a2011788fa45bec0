import type { ReactNode } from 'react'
import { type Locale, locales } from '../../i18n/locales.ts'
import type { UnitValue } from '../../translation/units.ts'

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = (node: Node): Node[] =>
  Array.isArray(node['children']) ? node['children'].filter(isNode) : []

const [bold, italic] = [1, 2]

function textOf(node: Node): ReactNode {
  const format = Number(node['format'] ?? 0)
  const text = String(node['text'])
  const marked = format & italic ? <em>{text}</em> : text
  return format & bold ? <strong>{marked}</strong> : marked
}

function shown(node: Node): ReactNode {
  const inner = childrenOf(node).map((child, index) => <Shown key={index.toString()} node={child} />)
  switch (node['type']) {
    case 'text':
      return textOf(node)
    case 'linebreak':
      return <br />
    case 'heading':
      return <p className="is-heading">{inner}</p>
    case 'paragraph':
      return <p>{inner}</p>
    case 'quote':
      return <blockquote>{inner}</blockquote>
    case 'list':
      return node['listType'] === 'number' ? <ol>{inner}</ol> : <ul>{inner}</ul>
    case 'listitem':
      return <li>{inner}</li>
    case 'link':
    case 'autolink':
      return <u>{inner}</u>
    case 'upload':
      return <p>▢</p>
    case 'horizontalrule':
      return <hr />
    default:
      return inner
  }
}

function Shown({ node }: { node: Node }) {
  return <>{shown(node)}</>
}

interface Props {
  value: UnitValue | null
  language: Locale
}

/** A text as it is stored, to be read: with its paragraphs, lists and marks, links underlined. */
export function StoredText({ value, language }: Props) {
  const root = isNode(value) ? value['root'] : undefined
  return (
    <div className="translation-text" dir={locales[language].dir} lang={language}>
      {isNode(root) ? <Shown node={root} /> : <p>{typeof value === 'string' ? value : ''}</p>}
    </div>
  )
}
