import '../styles/maps.css'
import type { I18n } from '../i18n/i18n.ts'
import type { MapEntry, MapView } from '../lib/views/projects.ts'
import { Folded } from './folded.tsx'
import { Organisation, Text } from './words.tsx'

interface ProjectMapProps {
  i18n: I18n
  map: MapView | undefined
  entries: readonly MapEntry[]
}

/** A map, and beside it the same facts as a list; the list stands alone where no map is drawn. */
export function ProjectMap({ i18n, map, entries }: ProjectMapProps) {
  if (!map) return <MapList i18n={i18n} entries={entries} />
  return (
    <div className="map">
      <div>
        <MapDrawing i18n={i18n} map={map} />
        <p className="note mt-2">{i18n.t('projects.mapSource')}</p>
      </div>
      <MapList i18n={i18n} entries={entries} />
    </div>
  )
}

function MapDrawing({ i18n, map }: { i18n: I18n; map: MapView }) {
  const marked = map.countries.filter(({ highlight }) => highlight)
  const rest = map.countries.filter(({ highlight }) => !highlight)
  return (
    <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={i18n.t('projects.mapTitle')}>
      {map.graticule && <path className="graticule" d={map.graticule} />}
      {/* One path for all unmarked land keeps the page small. */}
      <path d={rest.map(({ d }) => d).join('')} />
      {marked.map(({ code, d, highlight }) => (
        <path key={code ?? d} className={highlight === 'work' ? 'is-work' : 'is-partners'} d={d} />
      ))}
      {marked.map(
        ({ code, label }) =>
          code &&
          label && (
            <text key={code} x={label.x} y={label.y} textAnchor="middle" direction={i18n.dir}>
              {i18n.country(code)}
            </text>
          ),
      )}
    </svg>
  )
}

function MapList({ i18n, entries }: { i18n: I18n; entries: readonly MapEntry[] }) {
  const projects = i18n.t('counts.projects', { count: entries.length })
  return (
    <Folded count={entries.length} summary={i18n.t('listing.all', { items: projects })}>
      <ul className="map-list">
        {entries.map((entry) => (
          <li key={entry.href}>
            <h3>
              <span className={entry.tone === 'partners' ? 'key is-partners' : 'key'} />
              <a href={entry.href}>
                <Text words={entry.title} />
              </a>
            </h3>
            <p className="note">
              {(entry.start || entry.end) && (
                <span className="block">{i18n.dateRange(entry.start, entry.end)}</span>
              )}
              {i18n.t(entry.tone === 'work' ? 'projects.worksIn' : 'projects.partnersFrom')}
            </p>
            <Places i18n={i18n} entry={entry} />
          </li>
        ))}
      </ul>
    </Folded>
  )
}

function Places({ i18n, entry: { places, elsewhere } }: { i18n: I18n; entry: MapEntry }) {
  const sorted = places
    .map((place) => ({ ...place, name: i18n.country(place.country) }))
    .sort((a, b) => i18n.compare(a.name, b.name))
  const hasPartners = sorted.some(({ organisations }) => organisations && organisations.length > 0)
  if (!hasPartners && !elsewhere?.length) {
    return (
      <ul className="columns mt-3">
        {sorted.map(({ country, name, href }) => (
          <li key={country}>{href ? <a href={href}>{name}</a> : name}</li>
        ))}
      </ul>
    )
  }
  return (
    <dl className="facts mt-3">
      {sorted.map(({ country, name, organisations }) => (
        <div key={country}>
          <dt>{name}</dt>
          {organisations?.map((organisation) => (
            <dd key={organisation.name.text}>
              <Organisation organisation={organisation} />
            </dd>
          ))}
        </div>
      ))}
      {elsewhere && elsewhere.length > 0 && (
        <div>
          <dt>{i18n.t('projects.elsewhere')}</dt>
          {elsewhere.map((organisation) => (
            <dd key={organisation.name.text}>
              <Organisation organisation={organisation} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}
