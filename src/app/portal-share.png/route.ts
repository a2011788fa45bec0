import { portalImage } from '../../content/share-images/share-image.ts'
import { answerMachine } from '../machine-answer.ts'

export const dynamic = 'force-dynamic'

/** The image that stands for the page that leads to all sites. */
export async function GET(): Promise<Response> {
  return answerMachine(await portalImage())
}
