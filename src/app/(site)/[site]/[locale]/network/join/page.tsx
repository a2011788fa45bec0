import { NetworkJoinPage } from '../../../../../../components/pages/network-join-page.tsx'
import { networkJoinPage } from '../../../../../../content/network.ts'
import { type SectionProps, wordsFor } from '../../../../../props.ts'
import { settle } from '../../../../../settle.ts'

/** Applying to the network. */
export default async function Page({ params }: SectionProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await networkJoinPage(site, locale))
  return <NetworkJoinPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
