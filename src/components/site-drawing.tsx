import { coverArt } from '../lib/cover-art.ts'
import type { Theme } from '../lib/kinds.ts'
import { Drawing } from './drawing.tsx'

/** The topic whose motif stands for a site of each voice. */
const topicOf: Readonly<Record<Theme, string>> = {
  doors: 'integration',
  network: 'migration-and-development',
  documents: 'eu-policy',
}

/** The drawing that stands for a whole site, on the doors that lead to it. */
export function SiteDrawing({ theme, name }: { theme: Theme; name: string }) {
  return <Drawing drawing={coverArt(name, topicOf[theme], 640, 420)} />
}
