'use client'

import {
  useDocumentEvents,
  useDocumentInfo,
  useLivePreviewContext,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { words } from '../../collections/shared/fields/words.ts'
import type { PreviewLanguage } from '../../collections/shared/preview-address.ts'
import { languageName } from './language-names.ts'
import { PreviewFrame } from './preview-frame.tsx'
import { say } from './say.ts'
import './live-preview.css'

const heading = words('Preview', 'Aperçu', 'Vista previa')
const width = words('Width', 'Largeur', 'Ancho')
const language = words('Language', 'Langue', 'Idioma')
const follows = words(
  'Shows the draft as it was last saved.',
  'Montre le brouillon tel qu’il a été enregistré en dernier.',
  'Muestra el borrador tal como se guardó por última vez.',
)
const nothing = words(
  'There is no text in this language yet. Save a draft with a title, and it appears here.',
  'Il n’y a pas encore de texte dans cette langue. Enregistrez un brouillon avec un titre : il apparaîtra ici.',
  'Aún no hay texto en este idioma. Guarde un borrador con un título y aparecerá aquí.',
)

/** Widths in CSS pixels: a common phone, a tablet held upright, a laptop. */
const widths = [
  { name: 'phone', pixels: 390, label: words('Phone', 'Téléphone', 'Teléfono') },
  { name: 'tablet', pixels: 820, label: words('Tablet', 'Tablette', 'Tableta') },
  { name: 'desktop', pixels: 1280, label: words('Desktop', 'Ordinateur', 'Ordenador') },
] as const

/**
 * Takes the place of Payload's live preview: the real page beside the editor, at three widths and in every
 * language of the site. It follows what is saved, and nothing of what is typed moves it.
 */
export function LivePreview() {
  const { isLivePreviewing } = useLivePreviewContext()
  const wasOpenFromTheStart = useRef(isLivePreviewing)
  return isLivePreviewing ? <Preview isJustOpened={!wasOpenFromTheStart.current} /> : null
}

function Preview({ isJustOpened }: { isJustOpened: boolean }) {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const saves = useSaves()
  const languages = useLanguages(saves)
  const [pixels, setPixels] = useState<number>(widths[0].pixels)
  const [chosen, setChosen] = useState<{ language: string; while: string } | null>(null)
  const id = useId()
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    // On a narrow screen it stands below the fields.
    if (isJustOpened) section.current?.scrollIntoView({ block: 'nearest' })
  }, [isJustOpened])
  const panel = i18n.language
  // Who changes the language that is written sees that one; a language chosen here holds until then.
  const shown = chosen?.while === code ? chosen.language : code
  const address = languages?.find(({ locale }) => locale === shown)?.address
  const title = `${say(panel, heading)}: ${languageName(shown, panel)}`
  return (
    <section className="live-preview" ref={section} aria-label={say(panel, heading)}>
      <div className="live-preview__choices">
        <fieldset>
          <legend>{say(panel, width)}</legend>
          {widths.map((each) => (
            <label key={each.name}>
              <input
                type="radio"
                name={`${id}-width`}
                checked={pixels === each.pixels}
                onChange={() => setPixels(each.pixels)}
              />
              {say(panel, each.label)}
            </label>
          ))}
        </fieldset>
        <label>
          {say(panel, language)}{' '}
          <select value={shown} onChange={({ target }) => setChosen({ language: target.value, while: code })}>
            {languages?.map(({ locale }) => (
              <option key={locale} value={locale}>
                {languageName(locale, panel)}
              </option>
            ))}
          </select>
        </label>
        <p>{say(panel, follows)}</p>
      </div>
      {address === null && <p className="live-preview__nothing">{say(panel, nothing)}</p>}
      {address && (
        <PreviewFrame address={address} key={address} pixels={pixels} saves={saves} title={title} />
      )}
    </section>
  )
}

/**
 * The moment of the last save on this screen, of the item or of one that was opened from it. It comes from Payload's
 * events and not from its `lastUpdateTime`, which also moves while somebody only types, with the lock of the item.
 */
function useSaves(): string {
  const { mostRecentUpdate } = useDocumentEvents()
  return mostRecentUpdate?.updatedAt ?? 'none'
}

/** Where each language of the item can be shown; undefined until it is known. */
function useLanguages(saves: string): PreviewLanguage[] | undefined {
  const { id, collectionSlug } = useDocumentInfo()
  const [languages, setLanguages] = useState<PreviewLanguage[]>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save may give another language its first draft
  useEffect(() => {
    if (!id || !collectionSlug) return
    let isCurrent = true
    fetch(`/api/${collectionSlug}/${id}/preview-addresses`, { credentials: 'include' })
      .then((response) => response.json() as Promise<{ languages: PreviewLanguage[] }>)
      .then(
        (found) => isCurrent && setLanguages(found.languages),
        () => isCurrent && setLanguages([]),
      )
    return () => {
      isCurrent = false
    }
  }, [id, collectionSlug, saves])
  return languages
}
