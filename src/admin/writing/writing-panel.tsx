'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { type Words, words } from '../../../collections/shared/fields/words.ts'
import type { PictureFacts } from '../../lib/writing/alternative-text.ts'
import { type Finding, type FindingCode, isBlocking } from '../../lib/writing/finding.ts'
import { say } from '../say.ts'
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

/** What each finding asks for; what is meant stands in braces. */
const advice: Record<FindingCode, Words> = {
  'no-alternative-text': words(
    'Say what the picture {detail} shows, in this language, or mark it as decorative.',
    'Décrivez l’image {detail} dans cette langue, ou marquez-la comme décorative.',
    'Describa la imagen {detail} en este idioma, o márquela como decorativa.',
  ),
  'useless-alternative-text': words(
    'The alternative text of {detail} does not say what the picture shows.',
    'Le texte alternatif de {detail} ne dit pas ce que montre l’image.',
    'El texto alternativo de {detail} no dice lo que muestra la imagen.',
  ),
  'consent-ended': words(
    'The consent of those shown in {detail} has ended.',
    'L’accord des personnes montrées sur {detail} a pris fin.',
    'El consentimiento de las personas de {detail} ha terminado.',
  ),
  'skipped-heading': words(
    'A level of headings is skipped before “{detail}”.',
    'Un niveau de titre est sauté avant « {detail} ».',
    'Falta un nivel de título antes de «{detail}».',
  ),
  'empty-heading': words('A heading is empty.', 'Un titre est vide.', 'Un título está vacío.'),
  'vague-link': words(
    'The link “{detail}” does not say where it leads.',
    'Le lien « {detail} » ne dit pas où il mène.',
    'El enlace «{detail}» no dice adónde lleva.',
  ),
  'no-summary': words(
    'Lists, feeds and search engines show a summary: write one.',
    'Les listes, les flux et les moteurs de recherche affichent un résumé : rédigez-le.',
    'Las listas y los buscadores muestran un resumen: escríbalo.',
  ),
  'long-title': words(
    'The title is very long: search engines and lists cut it.',
    'Le titre est très long : les moteurs de recherche et les listes le coupent.',
    'El título es muy largo: los buscadores y las listas lo cortan.',
  ),
  'unmarked-language': words(
    'This passage seems to be in another language; mark it, so that it is read aloud rightly: “{detail}”',
    'Ce passage semble être dans une autre langue ; marquez-le pour qu’il soit bien lu : « {detail} »',
    'Este pasaje parece estar en otro idioma; márquelo para que se lea bien: «{detail}»',
  ),
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
