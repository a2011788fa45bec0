import { idOf } from '../../lib/id-of.ts'
import type { AreaView, BlockView } from '../../lib/views/blocks.ts'
import { pictureOf } from '../media.ts'
import { given, said, saying } from '../said.ts'
import { homeOf } from '../site-links.ts'
import { areaLink, linkOf } from './links.ts'
import type { Stored } from './needs.ts'
import type { Source } from './source.ts'

/** Blocks that show what an editor wrote in them; without words in the language they are left out. */

type View<Slug extends BlockView['blockType']> = Extract<BlockView, { blockType: Slug }> | undefined

/** The words of an opening that has only some of its own come from the site. */
export function heroBlock(block: Stored<'hero'>, { visit, materials, id }: Source): View<'hero'> {
  const { kicker, title, text, link } = block
  if (!kicker && !title && !text) return undefined
  return {
    blockType: 'hero',
    id,
    kicker: said(kicker),
    title: saying(title || visit.site.strapline || visit.site.name),
    text: said(text),
    link: linkOf(visit, materials, link),
  }
}

export function richTextBlock(
  block: Stored<'rich-text'>,
  { materials, id, index }: Source,
): View<'rich-text'> {
  const html = materials.html.get(`${index}`)
  return html ? { blockType: 'rich-text', id, heading: said(block.heading), html } : undefined
}

export function textPictureBlock(block: Stored<'text-picture'>, source: Source): View<'text-picture'> {
  const { materials, id, index } = source
  const html = materials.html.get(`${index}`)
  if (!html) return undefined
  return {
    blockType: 'text-picture',
    id,
    heading: said(block.heading),
    html,
    picture: pictureOf(materials.media, block.picture, block.heading ?? '', undefined),
    side: block.side ?? 'end',
  }
}

export function areasBlock(block: Stored<'areas'>, { visit, materials, id }: Source): View<'areas'> {
  const items = (block.items ?? []).flatMap((area, place): AreaView[] => {
    if (!area.title) return []
    const topic = materials.topics.get(idOf(area.topic) ?? '')
    return [
      {
        key: area.key ?? area.id ?? String(place),
        title: saying(area.title),
        text: said(area.text),
        picture: { type: 'art', title: area.title, topic: topic?.key },
        link: areaLink(visit, materials, area),
        linkKind: area.linkKind ?? undefined,
        hasEmphasis: area.emphasis === true,
      },
    ]
  })
  if (items.length === 0) return undefined
  const [heading, introduction] = [said(block.heading), said(block.introduction)]
  return { blockType: 'areas', id, heading, introduction, items }
}

export function callToActionBlock(
  block: Stored<'call-to-action'>,
  { visit, materials, id }: Source,
): View<'call-to-action'> {
  if (!block.heading) return undefined
  return {
    blockType: 'call-to-action',
    id,
    kicker: said(block.kicker),
    heading: saying(block.heading),
    text: said(block.text),
    points: (block.points ?? []).flatMap(({ text }) => said(text) ?? []),
    link: linkOf(visit, materials, block),
  }
}

export function figuresBlock(block: Stored<'figures'>, { id }: Source): View<'figures'> {
  const items = (block.items ?? []).flatMap(({ value, label, asOf, source }) =>
    value && label
      ? [{ value: saying(value), label: saying(label), asOf: given(asOf), qualifier: said(source) }]
      : [],
  )
  return items.length > 0 ? { blockType: 'figures', id, heading: said(block.heading), items } : undefined
}

/** What the office is for is a record of the site. */
export function coreFunctionsBlock(
  block: Stored<'core-functions'>,
  { visit, id }: Source,
): View<'core-functions'> {
  const items = (visit.site.coreFunctions ?? []).flatMap(
    ({ key, id: row, title, text, instruments }, place) =>
      title
        ? [
            {
              key: key ?? row ?? String(place),
              title: saying(title),
              text: said(text),
              instruments: said(instruments),
            },
          ]
        : [],
  )
  if (items.length === 0) return undefined
  return { blockType: 'core-functions', id, heading: said(block.heading), items }
}

export function stepsBlock(block: Stored<'steps'>, { id }: Source): View<'steps'> {
  const items = (block.items ?? []).flatMap(({ title, text }) =>
    title ? [{ title: saying(title), text: said(text) }] : [],
  )
  return items.length > 0 ? { blockType: 'steps', id, heading: said(block.heading), items } : undefined
}

export function siteDoorBlock(block: Stored<'site-door'>, { visit, id }: Source): View<'site-door'> {
  const site = visit.sites.get(idOf(block.site) ?? '')
  if (!site || (!block.heading && !block.text)) return undefined
  const { href, lang } = homeOf(visit, site)
  return {
    blockType: 'site-door',
    id,
    heading: said(block.heading),
    text: said(block.text),
    site: {
      key: site.key,
      theme: site.theme,
      name: { text: site.name, lang },
      kindLine: site.kind ? { text: site.kind, lang } : undefined,
      href,
    },
  }
}

/** Leads to the site at which the network is joined; without one there is no way in. */
export function networkBlock(block: Stored<'network'>, { visit, id }: Source): View<'network'> {
  const site = [...visit.sites.values()].find(({ hasNetwork }) => hasNetwork)
  if (!site || !block.heading) return undefined
  const { href, lang } = homeOf(visit, site)
  return {
    blockType: 'network',
    id,
    heading: saying(block.heading),
    text: said(block.text),
    joinHref: `${href}/network/join`,
    listHref: `${href}/network`,
    hreflang: lang,
  }
}

export function quotationBlock(block: Stored<'quotation'>, { id }: Source): View<'quotation'> {
  if (!block.text) return undefined
  const [speaker, capacity] = [given(block.speaker), said(block.capacity)]
  return { blockType: 'quotation', id, text: saying(block.text), speaker, capacity }
}

export function accordionBlock(
  block: Stored<'accordion'>,
  { materials, id, index }: Source,
): View<'accordion'> {
  const items = (block.items ?? []).flatMap(({ question }, place) => {
    const html = materials.html.get(`${index}.${place}`)
    return question && html ? [{ question: saying(question), html }] : []
  })
  return items.length > 0 ? { blockType: 'accordion', id, heading: said(block.heading), items } : undefined
}
