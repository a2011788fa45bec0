import { addDataAndFileToRequest, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isLocale, localeCodes } from '../../../../src/i18n/locales.ts'
import type { ExchangeReport, ReportedItem } from '../../../../src/lib/exchange-report.ts'
import { isId } from '../../../../src/lib/is-id.ts'
import { largestFile, type ReturnedFile } from '../../../../src/translation/exchange/exchange-file.ts'
import { NoExchangeFile, readXliff } from '../../../../src/translation/exchange/read-xliff.ts'
import { UnreadableXml } from '../../../../src/translation/exchange/read-xml.ts'
import { canSomewhere } from '../../access.ts'
import { inLanguageOf, type Words, words } from '../../fields/words.ts'
import { memberOf } from '../../member.ts'
import { Refusal } from '../../refusal.ts'
import { exportJob } from './export-job.ts'
import { type ImportWish, importItem } from './import-job.ts'

const said = {
  wish: words(
    'Choose two different languages, and a site or up to 200 items.',
    'Choisissez deux langues différentes, et un site ou jusqu’à 200 éléments.',
    'Elija dos idiomas distintos y un sitio o hasta 200 elementos.',
  ),
  nothing: words('There is nothing to translate.', 'Il n’y a rien à traduire.', 'No hay nada que traducir.'),
  file: words(
    'Choose an XLIFF file of at most 4 MB.',
    'Choisissez un fichier XLIFF de 4 Mo au plus.',
    'Elija un archivo XLIFF de 4 MB como máximo.',
  ),
  broken: words(
    'The file is no whole XML. Export it from your tool again.',
    'Le fichier n’est pas un XML complet. Exportez-le de nouveau depuis votre outil.',
    'El archivo no es un XML completo. Expórtelo otra vez desde su herramienta.',
  ),
  declares: words(
    'The file declares a document type, which is not read. XLIFF needs none.',
    'Le fichier déclare un type de document, ce qui n’est pas lu. XLIFF n’en a pas besoin.',
    'El archivo declara un tipo de documento, que no se lee. XLIFF no lo necesita.',
  ),
  strange: words(
    'This is no XLIFF 2 file that was exported here.',
    'Ce n’est pas un fichier XLIFF 2 exporté d’ici.',
    'Este no es un archivo XLIFF 2 exportado aquí.',
  ),
  languages: words(
    'The languages of the file are none of these sites, or both the same.',
    'Les langues du fichier ne sont pas celles de ces sites, ou sont identiques.',
    'Los idiomas del archivo no son de estos sitios o son el mismo.',
  ),
}

const id = z.string().refine(isId)
const exportAsked = z
  .strictObject({
    from: z.enum(localeCodes).optional(),
    to: z.enum(localeCodes),
    site: id.optional(),
    items: z
      .array(z.strictObject({ noun: z.string().max(60), id }))
      .min(1)
      .max(200)
      .optional(),
  })
  .refine(
    ({ from, to, site, items }) =>
      from !== to && (site === undefined) !== (items === undefined) && (from !== undefined || items),
  )

const importAsked = z.strictObject({
  isDry: z.boolean(),
  accepted: z.array(z.string().max(120)).max(1_000).default([]),
})

const refuse = (req: PayloadRequest, why: Words) => new Refusal(inLanguageOf(req, why), 400)

/** @throws Forbidden for whoever translates nowhere */
function mustTranslate(req: PayloadRequest): void {
  if (!canSomewhere(memberOf(req), 'translate')) throw new Forbidden(req.t)
}

const exportEndpoint: Endpoint = {
  path: '/translation-exchange/export',
  method: 'post',
  handler: async (req) => {
    mustTranslate(req)
    const asked = exportAsked.safeParse(await req.json?.().catch(() => null))
    if (!asked.success) throw refuse(req, said.wish)
    const { xliff, count, left, from } = await exportJob(req, asked.data)
    if (count === 0) throw refuse(req, said.nothing)
    const { to } = asked.data
    return new Response(xliff, {
      headers: {
        'Content-Type': 'application/xliff+xml; charset=utf-8',
        'Content-Disposition': `attachment; filename="translation-${from}-${to}.xlf"`,
        'Cache-Control': 'no-store',
        'X-Items': String(count),
        'X-Items-Left': String(left),
      },
    })
  },
}

/** @throws Refusal 400 for what is no file of ours */
async function readFile(req: PayloadRequest, bytes: Uint8Array): Promise<ReturnedFile> {
  try {
    return await readXliff(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof NoExchangeFile) throw refuse(req, said.strange)
    if (error instanceof UnreadableXml) throw refuse(req, said[error.reason])
    if (error instanceof TypeError) throw refuse(req, said.broken)
    throw error
  }
}

const importEndpoint: Endpoint = {
  path: '/translation-exchange/import',
  method: 'post',
  handler: async (req) => {
    mustTranslate(req)
    await addDataAndFileToRequest(req)
    const asked = importAsked.safeParse(req.data)
    const bytes = req.file?.data
    if (!asked.success || !bytes || bytes.length > largestFile) throw refuse(req, said.file)
    const { from, to, items } = await readFile(req, bytes)
    if (!isLocale(from) || !isLocale(to) || from === to) throw refuse(req, said.languages)
    const { isDry, accepted } = asked.data
    const wish: ImportWish = { from, to, isDry, accepted: new Set(accepted) }
    const reported: ReportedItem[] = []
    for (const item of items) reported.push(await importItem(req, item, wish))
    return Response.json({ from, to, isDry, items: reported } satisfies ExchangeReport)
  },
}

/** By which translations leave and come back; everything is read and written with the rights of who asks. */
export const translationExchangeEndpoints: readonly Endpoint[] = [exportEndpoint, importEndpoint]
