import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { can, canSomewhere } from '../../../collections/shared/access.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { languageName } from '../language-names.ts'
import { PanelPage } from '../panel-page.tsx'
import { say } from '../say.ts'
import { exchangeHeading } from './exchange-words.ts'
import { ExportForm } from './export-form.tsx'
import { ImportForm } from './import-form.tsx'
import './exchange.css'

const said = {
  lead: words(
    'Texts leave as XLIFF 2, which translation tools read, and come back as drafts. Nothing is published here.',
    'Les textes partent en XLIFF 2, que lisent les outils de traduction, et reviennent en brouillons. Rien n’est publié ici.',
    'Los textos salen en XLIFF 2, que leen las herramientas de traducción, y vuelven como borradores. Aquí no se publica nada.',
  ),
  noRole: words(
    'You translate at no site yet.',
    'Vous ne traduisez encore sur aucun site.',
    'Aún no traduce en ningún sitio.',
  ),
}

/** Texts leave for translation tools and come back. */
export async function TranslationExchangePage({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  const { req } = initPageResult
  // Payload shows views of one's own to anybody.
  if (!req.user) redirect('/admin/login?redirect=/admin/translation-exchange')
  const member = memberOf(req)
  const panel = req.i18n.language
  const { docs } = await req.payload.find({ collection: 'sites', req, depth: 0, pagination: false })
  const sites = docs.filter(({ id }) => can(member, 'translate', id))
  const languages = localeCodes.map((code) => ({ value: code, label: languageName(code, panel) }))
  return (
    <PanelPage
      className="translation-exchange"
      initPageResult={initPageResult}
      params={params}
      searchParams={searchParams}
    >
      <h1>{say(panel, exchangeHeading)}</h1>
      {canSomewhere(member, 'translate') ? (
        <>
          <p>{say(panel, said.lead)}</p>
          <ExportForm
            languages={languages}
            sites={sites.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <ImportForm />
        </>
      ) : (
        <p>{say(panel, said.noRole)}</p>
      )}
    </PanelPage>
  )
}
