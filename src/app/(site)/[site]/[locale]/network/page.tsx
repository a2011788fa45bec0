import { NetworkPage } from '../../../../../components/pages/network-page.tsx'
import { networkPage } from '../../../../../content/network.ts'
import { type SectionProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** The members of the network. */
export default async function Page({ params }: SectionProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await networkPage(site, locale))
  return <NetworkPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
