import type { I18n } from '../i18n/i18n.ts'
import type { SignatoriesView } from '../lib/views/statements.ts'

/** Past this number single arches say no more than the number itself. */
const mostArches = 60
const columns = 6

/** One arch for each signatory; those that are named are in colour. */
export function Tally({ i18n, signatories }: { i18n: I18n; signatories: SignatoriesView }) {
  const named = signatories.named.length
  const stated = signatories.stated?.text
  const total = stated === undefined ? named : Number(stated)
  const isDrawn = Number.isInteger(total) && total >= named && total <= mostArches
  return (
    <figure className="tally no-print">
      {isDrawn ? (
        <Arches total={total} named={named} />
      ) : (
        <p className="tally-number">{stated ?? i18n.number(named)}</p>
      )}
      <figcaption className="note">{caption(i18n, named, stated)}</figcaption>
    </figure>
  )
}

function caption(i18n: I18n, named: number, stated: string | undefined): string {
  if (stated === undefined || Number(stated) === named) return i18n.t('statements.tallyAll', { count: named })
  if (named === 0) return i18n.t('statements.tallyNone', { stated })
  return i18n.t('statements.tally', { stated, count: named })
}

function Arches({ total, named }: { total: number; named: number }) {
  const rows = Math.ceil(total / columns)
  const arches = (from: number, to: number) => {
    let d = ''
    for (let i = from; i < to; i++)
      d += `M${3 + (i % columns) * 44} ${50 + Math.floor(i / columns) * 56}v-28a15 15 0 0 1 30 0v28z`
    return d
  }
  return (
    <svg viewBox={`0 0 256 ${rows * 56 - 2}`} aria-hidden="true">
      <path className="f4" d={arches(0, named)} />
      <path className="f0" d={arches(named, total)} />
    </svg>
  )
}
