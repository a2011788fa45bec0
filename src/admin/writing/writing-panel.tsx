'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { type Words, words } from '../../../collections/shared/fields/words.ts'
import type { PictureFacts } from '../../lib/writing/alternative-text.ts'
import { type Finding, isBlocking } from '../../lib/writing/finding.ts'
import { say } from '../say.ts'
import { advice } from './advice.ts'
import { goToField } from './go-to-field.ts'
import { noteFields } from './note-fields.ts'
import { useFindings } from './use-findings.ts'
import './writing-panel.css'

const said = {
  heading: words('While writing', 'En écrivant', 'Al escribir'),
  nothing: words(
    'Nothing is missing in this language.',
    'Rien ne manque dans cette langue.',
    'No falta nada en este idioma.',
  ),
  blocks: words('Needed to publish', 'Nécessaire pour publier', 'Necesario para publicar'),
}

/** The same said twice of one field is said once. */
const once = (findings: readonly Finding[]): Map<string, Finding> =>
  new Map(findings.map((finding) => [[finding.path, finding.code, finding.detail].join(' '), finding]))

interface Props {
  findings: Finding[]
  pictures: [string, PictureFacts][]
}

/** What is missing or poor in the language that is written, each with the way to its field. */
export function WritingPanel({ findings: saved, pictures }: Props) {
  const { i18n } = useTranslation()
  const panel = i18n.language
  const findings = useFindings(saved, pictures)
  useEffect(() => {
    const notes = Map.groupBy(findings, ({ path }) => path)
    const sentence = ({ code, detail }: Finding) => say(panel, advice[code], { detail: detail ?? '' })
    noteFields(new Map([...notes].map(([path, of]) => [path, of.map(sentence).join(' ')])))
  })
  const label = (one: unknown) => (typeof one === 'string' ? one : say(panel, one as Words))
  return (
    <section aria-labelledby="writing-panel" className="writing-panel field-type">
      <h3 id="writing-panel">{say(panel, said.heading)}</h3>
      {findings.length === 0 && <p>{say(panel, said.nothing)}</p>}
      <ul>
        {[...once(findings)].map(([key, finding]) => (
          <li key={key}>
            {isBlocking(finding) && <strong>{say(panel, said.blocks)}: </strong>}
            {say(panel, advice[finding.code], { detail: finding.detail ?? '' })}{' '}
            <button
              onClick={() =>
                goToField(finding.path, finding.tab === undefined ? undefined : label(finding.tab))
              }
              type="button"
            >
              {finding.labels.map(label).join(' › ') || finding.path}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
