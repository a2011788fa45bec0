'use client'

import { words } from '../../../collections/shared/fields/words.ts'
import type { ExchangeReport, ReportedItem } from '../../lib/exchange-report.ts'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'
import { itemWords, unitWords } from './exchange-words.ts'

const said = {
  tried: words(
    'Tried, from {from} into {to}. Nothing was changed.',
    'Essai, de {from} vers {to}. Rien n’a été modifié.',
    'Prueba, de {from} a {to}. No se ha cambiado nada.',
  ),
  done: words('Done, from {from} into {to}.', 'Terminé, de {from} vers {to}.', 'Hecho, de {from} a {to}.'),
  wouldBe: words(
    'To be taken: {written}; no change: {same}; held back: {flagged}; refused: {refused}.',
    'À reprendre : {written} ; sans changement : {same} ; en attente : {flagged} ; refusés : {refused}.',
    'Por tomar: {written}; sin cambios: {same}; retenidos: {flagged}; rechazados: {refused}.',
  ),
  counts: words(
    'Taken: {written}; no change: {same}; held back: {flagged}; refused: {refused}.',
    'Repris : {written} ; sans changement : {same} ; en attente : {flagged} ; refusés : {refused}.',
    'Tomados: {written}; sin cambios: {same}; retenidos: {flagged}; rechazados: {refused}.',
  ),
  wouldBeTaken: words('would be taken as a draft', 'serait repris en brouillon', 'se tomaría como borrador'),
  accept: words(
    'Take it all the same: {title}',
    'Reprendre malgré tout : {title}',
    'Tomarlo de todos modos: {title}',
  ),
  texts: words('Texts: {count}', 'Textes : {count}', 'Textos: {count}'),
}

interface Props {
  accepted: ReadonlySet<string>
  onToggle: (key: string) => void
  panel: string
  report: ExchangeReport
}

/** What became of a file, or would become of it, item by item. */
export function ImportReport({ accepted, onToggle, panel, report: { from, to, isDry, items } }: Props) {
  const languages = { from: languageName(from, panel), to: languageName(to, panel) }
  const count = (outcome: ReportedItem['outcome']) =>
    String(items.filter((item) => item.outcome === outcome).length)
  const counts = {
    written: count('written'),
    same: count('same'),
    flagged: count('flagged'),
    refused: count('refused'),
  }
  return (
    <div className="translation-exchange-report">
      <p>
        <strong>{say(panel, isDry ? said.tried : said.done, languages)}</strong>{' '}
        {say(panel, isDry ? said.wouldBe : said.counts, counts)}
      </p>
      <ul>
        {items.map((item) => (
          <li className={`is-${item.outcome}`} key={item.key}>
            {item.link ? <a href={item.link}>{item.title}</a> : item.title}:{' '}
            <strong>
              {say(panel, isDry && item.outcome === 'written' ? said.wouldBeTaken : itemWords[item.outcome])}
            </strong>
            {item.refusal && <p>{item.refusal}</p>}
            {(item.outcome === 'flagged' || accepted.has(item.key)) && (
              <label>
                <input checked={accepted.has(item.key)} onChange={() => onToggle(item.key)} type="checkbox" />{' '}
                {say(panel, said.accept, { title: item.title })}
              </label>
            )}
            <UnitReports item={item} panel={panel} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function UnitReports({ item, panel }: { item: ReportedItem; panel: string }) {
  const told = item.units.filter(({ outcome }) => outcome !== 'same')
  if (told.length === 0) return null
  return (
    <details open={item.outcome === 'refused' || item.outcome === 'flagged'}>
      <summary>{say(panel, said.texts, { count: String(told.length) })}</summary>
      <ul>
        {told.map(({ path, label, outcome }) => (
          <li key={`${path} ${outcome}`}>
            {label}: {say(panel, unitWords[outcome])}
          </li>
        ))}
      </ul>
    </details>
  )
}
