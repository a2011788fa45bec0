import type { FilePermission } from '../lib/file-permission.ts'
import { captionFile } from './caption-file.ts'
import { documentFile } from './document-files.ts'
import { issueFile } from './issue-file.ts'
import { absent } from './outcome.ts'
import { pictureFile } from './picture-file.ts'

/**
 * Whether everybody may have the file at an address, and where it lies.
 *
 * @param address - `/media/{file}` or `/{site}/{language}/{section}/{item}/{file}`, percent-encoded
 */
export async function publicFile(address: string): Promise<FilePermission> {
  const [first = '', second = '', section = '', item = '', file = ''] = segmentsOf(address)
  if (first === 'media') return pictureFile(second)
  if (section === 'documents') return documentFile(first, second, item, file)
  if (section === 'newsletter') return issueFile(first, second, item, file)
  if (section === 'videos') return captionFile(first, second, item, file)
  return absent
}

function segmentsOf(address: string): string[] {
  return address.split('/').slice(1).map(decodeURIComponent)
}
