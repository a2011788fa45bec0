import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'
import { isId } from '../../src/lib/is-id.ts'
import { can } from '../shared/access.ts'
import { inLanguageOf, words } from '../shared/fields/words.ts'
import { inTransaction } from '../shared/in-transaction.ts'
import { memberOf } from '../shared/member.ts'
import { Refusal } from '../shared/refusal.ts'
import { importRedirects } from './import.ts'

const unreadable = words(
  'Choose a site and a file of at most 900 kB.',
  'Choisissez un site et un fichier de 900 ko au plus.',
  'Elija un sitio y un archivo de 900 kB como máximo.',
)

const asked = z.object({ site: z.string().refine(isId), csv: z.string().max(900_000), isDry: z.boolean() })

/**
 * Takes redirects of one site from a file: `{ site, csv, isDry }`, for its managers.
 *
 * @returns `{ lines }`, what became of each line, or would become of it
 */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    const read = asked.safeParse(await req.json?.().catch(() => null))
    if (!read.success) throw new Refusal(inLanguageOf(req, unreadable), 400)
    if (!can(memberOf(req), 'manage', read.data.site)) throw new Forbidden(req.t)
    const lines = await inTransaction(req, () => importRedirects(req, read.data))
    return Response.json({ lines })
  },
}
