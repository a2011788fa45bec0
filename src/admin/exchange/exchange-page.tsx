import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { memberOf } from '../../../collections/shared/member.ts'
import { PanelPage } from '../panel-page.tsx'
import { say } from '../say.ts'
import { ExchangePanel } from './exchange-panel.tsx'
import { said } from './exchange-words.ts'
import './exchange.css'

/** Imports and exports, for administrators. */
export async function ExchangePage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  // Payload shows views of one's own to anybody.
  if (!req.user) redirect('/admin/login?redirect=/admin/exchange')
  if (!memberOf(req)?.isAdministrator) return null
  const panel = req.i18n.language
  const { docs } = await req.payload.find({ collection: 'sites', req, depth: 0, pagination: false })
  const sites = docs.map(({ id, key, name, shortName }) => ({ id, name: name ?? shortName ?? key }))
  return (
    <PanelPage
      className="exchange"
      initPageResult={initPageResult}
      params={params}
      searchParams={searchParams}
    >
      <h1>{say(panel, said.heading)}</h1>
      <p>{say(panel, said.lead)}</p>
      <ExchangePanel sites={sites} />
    </PanelPage>
  )
}
