import type { PayloadRequest } from 'payload'
import { readCsv } from '../../src/lib/read-csv.ts'
import { isLinkAddress } from '../../src/lib/web-address.ts'
import { linkRefusal } from '../shared/fields/web-address.ts'
import { inLanguageOf, type Words, words } from '../shared/fields/words.ts'
import type { ImportedLine } from '../shared/imported-redirect.ts'
import { forgetRedirects, leaveRedirect } from '../shared/redirect.ts'
import { leadsOnTo, problems } from './one-hop.ts'
import { isPath } from './paths.ts'
import { isPage, onWhichSite, readSites } from './site-addresses.ts'

const said = {
  columns: words(
    'Two columns are needed: the old address and the new one.',
    'Deux colonnes sont nécessaires : l’ancienne adresse et la nouvelle.',
    'Se necesitan dos columnas: la dirección antigua y la nueva.',
  ),
  path: words(
    'The old address is a path that begins with / and has no ? or #.',
    'L’ancienne adresse est un chemin qui commence par / sans ? ni #.',
    'La dirección antigua es una ruta que empieza por / sin ? ni #.',
  ),
  twice: words(
    'This old address stands in the file already.',
    'Cette ancienne adresse figure déjà dans le fichier.',
    'Esta dirección antigua ya está en el archivo.',
  ),
}

/** A file with more lines is no list that somebody looked through. */
const mostLines = 5_000

interface Import {
  site: string
  csv: string
  /** Says what would happen, and writes nothing. */
  isDry: boolean
}

/**
 * Reads redirects of one site from a file: each line an old address and where it leads. A first line that is no
 * path is taken for headings. What is refused is said line by line; the rest is written.
 */
export async function importRedirects(
  req: PayloadRequest,
  { site, csv, isDry }: Import,
): Promise<ImportedLine[]> {
  const rows = readCsv(csv).slice(0, mostLines)
  if (rows[0] && !rows[0].cells[0]?.startsWith('/')) rows.shift()
  const sites = await readSites(req)
  const own = sites.find(({ id }) => id === site)
  const prefix = own && own.hosts.length === 0 ? `/${own.key}` : ''
  const publicUrl = String(req.payload.config.custom?.['publicUrl'])
  const seen = new Set<string>()
  const report: ImportedLine[] = []
  for (const { line, cells } of rows) {
    const [from = '', wanted = ''] = cells
    // A bare path means this site, whose pages may stand below its key.
    const isBare = wanted.startsWith('/') && !onWhichSite(wanted, sites, publicUrl)
    const to = isBare ? `${prefix}${wanted}` : wanted
    const problem = seen.has(from)
      ? said.twice
      : await problemOf(req, { site, from, to, width: cells.length })
    seen.add(from)
    if (problem) {
      report.push({ line, from, to: wanted, outcome: 'refused', problem: inLanguageOf(req, problem) })
      continue
    }
    const outcome = await outcomeOf(req, site, from, to)
    report.push({ line, from, to: wanted, outcome })
    if (isDry || outcome === 'same') continue
    await forgetRedirects(req, site, [from])
    await leaveRedirect(req, { site, from, to: { address: to } })
  }
  return report
}

interface Line {
  site: string
  from: string
  to: string
  width: number
}

async function problemOf(req: PayloadRequest, { site, from, to, width }: Line): Promise<Words | null> {
  if (width < 2 || from === '' || to === '') return said.columns
  if (!isPath(from) || from.length > 500) return said.path
  if (!isLinkAddress(to)) return linkRefusal
  if ((await leadsOnTo(req, to, `${site} ${from}`)) === 'circle') return problems.circle
  return (await isPage(req, site, from)) ? problems.page : null
}

async function outcomeOf(
  req: PayloadRequest,
  site: string,
  from: string,
  to: string,
): Promise<'new' | 'changed' | 'same'> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    req,
    where: { and: [{ site: { equals: site } }, { from: { equals: from } }] },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  if (!docs[0]) return 'new'
  return docs[0].kind === 'address' && docs[0].address === to ? 'same' : 'changed'
}
