'use client'

import { $insertNodes, COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import { isWebAddress } from '../../lib/web-address.ts'
import { say } from '../say.ts'
import { type CleanPasted, cleanPasted } from './clean-pasted.ts'

const said = {
  pictures: words(
    'Pictures do not come along when you paste. Upload each one, so that it gets its alternative text and its licence.',
    'Les images ne suivent pas quand vous collez. Téléversez-les une à une, pour leur texte alternatif et leur licence.',
    'Las imágenes no se pegan con el texto. Suba cada una, para que tenga su texto alternativo y su licencia.',
  ),
  tables: words(
    'Texts have no tables here: each row became a line. Read it again.',
    'Les textes n’ont pas de tableaux ici : chaque rangée est devenue une ligne. Relisez-la.',
    'Aquí los textos no tienen tablas: cada fila es ahora una línea. Revísela.',
  ),
}

/** The HTML on the clipboard, if it comes from elsewhere and is more than the address of a page. */
function foreignHtml(clipboard: DataTransfer): string {
  if (clipboard.types.includes('application/x-lexical-editor')) return ''
  return isWebAddress(clipboard.getData('text/plain').trim()) ? '' : clipboard.getData('text/html')
}

/** Cleans what is pasted from Word, other editors and pages before it becomes part of the text. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const panel = i18n.language
  useEffect(() => {
    const tell = ({ leftOut }: CleanPasted) => {
      if (leftOut.pictures > 0) toast.info(say(panel, said.pictures))
      if (leftOut.tables > 0) toast.info(say(panel, said.tables))
    }
    const paste = (event: object): boolean => {
      const clipboard = event instanceof ClipboardEvent ? event.clipboardData : null
      const html = clipboard && foreignHtml(clipboard)
      if (!html) return false
      const parser = new DOMParser()
      const clean = cleanPasted(parser.parseFromString(html, 'text/html'))
      ;(event as ClipboardEvent).preventDefault()
      // A picture that was copied by itself comes as a file too, which the editor offers to upload.
      if (clean.html === '' && clipboard.files.length > 0) return pasteFiles(clipboard.files)
      if (clean.html !== '') {
        $insertNodes($generateNodesFromDOM(editor, parser.parseFromString(clean.html, 'text/html')))
      }
      tell(clean)
      return true
    }
    const pasteFiles = (files: FileList): boolean => {
      const clipboardData = new DataTransfer()
      for (const file of files) clipboardData.items.add(file)
      return editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData }))
    }
    return editor.registerCommand(PASTE_COMMAND, paste, COMMAND_PRIORITY_HIGH)
  }, [editor, panel])
  return null
}
