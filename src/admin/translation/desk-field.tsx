'use client'

import { RenderLexical } from '@payloadcms/richtext-lexical/client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { DeskUnit } from '../../../collections/shared/translation/desk.ts'
import { type Locale, locales } from '../../i18n/locales.ts'
import type { UnitValue } from '../../translation/units.ts'
import { say } from '../say.ts'
import { deskWords } from './desk-words.ts'
import { StoredText } from './stored-text.tsx'

interface Props {
  /** The id of the heading that names it. */
  heading: string
  language: Locale
  /** Where Payload's schema has a field with the editor. */
  richTextAt: string | null
  unit: DeskUnit
  value: UnitValue | null
  onType(path: string, value: UnitValue | null): void
}

/** The field of a translation: a line, some lines, or Payload's own editor, which comes when it is asked for. */
export function DeskField(props: Props) {
  const { heading, language, unit, value, onType } = props
  if (unit.kind === 'richtext') return <EditorField {...props} />
  const field = {
    'aria-labelledby': `${heading} ${heading}-side`,
    className: 'translation-field',
    dir: locales[language].dir,
    lang: language,
    value: typeof value === 'string' ? value : '',
    onChange: (event: { target: { value: string } }) => onType(unit.path, event.target.value),
    ...(unit.maxLength !== null && { maxLength: unit.maxLength }),
  }
  return unit.isLong ? <textarea rows={4} {...field} /> : <input type="text" {...field} />
}

function EditorField({ heading, language, richTextAt, unit, value, onType }: Props) {
  const { i18n } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { path, label } = unit
  const write = useCallback(
    (next: unknown) => onType(path, (next ?? null) as UnitValue | null),
    [onType, path],
  )
  if (isOpen && richTextAt) {
    return (
      <fieldset
        aria-labelledby={`${heading} ${heading}-side`}
        className="translation-editor"
        dir={locales[language].dir}
        lang={language}
      >
        <RenderLexical
          initialValue={(value ?? undefined) as never}
          label=""
          name="text"
          path={`translation.${path}`}
          schemaPath={richTextAt}
          setValue={write as never}
          value={(value ?? undefined) as never}
        />
      </fieldset>
    )
  }
  return (
    <>
      <StoredText language={language} value={value} />
      <button
        aria-label={say(i18n.language, deskWords.writeOf, { label })}
        className="btn btn--style-secondary btn--size-small translation-button"
        onClick={() => setOpen(true)}
        type="button"
      >
        {say(i18n.language, deskWords.write)}
      </button>
    </>
  )
}
