import { geoAzimuthalEqualArea, geoCentroid, geoGraticule, geoPath } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { MultiPolygon as Areas, Polygon, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' }
import { codeOf, smallStates } from './map-codes.ts'
import { areaOf, type Box, boundsOf, type Point, Rings } from './map-path.ts'

/** Europe, the Mediterranean and Africa, drawn once for the process; what is marked is added for each page. */
export const mapSize = { width: 640, height: 800 } as const

interface MapShape {
  /** ISO 3166-1 alpha-2. */
  code: string
  d: string
  /** Bounds of the country's largest part, beside which its name is written. */
  box: Box
  /** The coasts and borders as points: names are kept off other countries. None for a dot. */
  rings: readonly (readonly Point[])[]
  /** Too small to be drawn: a dot, which is shown only where it is marked. */
  isDot: boolean
}

/** Islands smaller than this are left out, in square units; a country's largest part never is. */
const smallest = 6
const margin = 3

// Areas keep their proportions: a country is as large as it is.
const projection = geoAzimuthalEqualArea()
  .rotate([-17, -19])
  .scale(448)
  .translate([mapSize.width / 2, mapSize.height / 2])
  .clipExtent([
    [-margin, -margin],
    [mapSize.width + margin, mapSize.height + margin],
  ])

export const mapShapes: readonly MapShape[] = drawLand()
export const mapGraticule: string = drawGraticule()

function drawLand(): MapShape[] {
  const topology = atlas as unknown as Topology
  const shapes = [...countriesOf(topology)].flatMap(
    ([code, areas]) => draw(code, merge(topology, areas)) ?? [],
  )
  return [...shapes, ...Object.entries(smallStates).flatMap(([code, place]) => dot(code, place) ?? [])]
}

type Area = Polygon | Areas

/** The areas of each country in the frame. */
function countriesOf(topology: Topology): Map<string, Area[]> {
  const countries = new Map<string, Area[]>()
  const { countries: collection } = topology.objects
  const all = collection?.type === 'GeometryCollection' ? collection.geometries : []
  for (const geometry of all.filter(isArea)) {
    const code = codeOf(geometry.id, Object(geometry.properties).name)
    if (code === undefined) continue
    for (const part of partsOf(geometry)) {
      const owner = code === 'RU' && isCrimea(topology, part) ? 'UA' : code
      countries.set(owner, [...(countries.get(owner) ?? []), part])
    }
  }
  return countries
}

function isArea(geometry: { type: unknown }): geometry is Area {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

function partsOf(area: Area): Polygon[] {
  return area.type === 'Polygon' ? [area] : area.arcs.map((arcs) => ({ type: 'Polygon', arcs }))
}

/** Natural Earth draws who holds a territory; by the law that the United Nations affirm Crimea is Ukraine's. */
function isCrimea(topology: Topology, part: Polygon): boolean {
  const [longitude, latitude] = geoCentroid(feature(topology, part))
  return Math.abs(longitude - 34.3) < 1 && Math.abs(latitude - 45.3) < 1
}

function draw(code: string, shape: ReturnType<typeof merge>): MapShape | null {
  const drawn = new Rings(true)
  geoPath(projection, drawn)(shape)
  const bySize = drawn.rings.toSorted((a, b) => areaOf(b) - areaOf(a))
  const [largest] = bySize
  if (!largest) return null
  const kept = bySize.filter((ring, index) => index === 0 || areaOf(ring) >= smallest)
  drawn.rings.splice(0, drawn.rings.length, ...kept)
  const d = drawn.toPath()
  if (d === '') return null
  return { code, d, box: boundsOf(largest), rings: drawn.rings, isDot: false }
}

function dot(code: string, place: readonly [number, number]): MapShape | null {
  const at = projection([place[0], place[1]])
  if (!at) return null
  const [x, y] = at.map(Math.round) as [number, number]
  const radius = 5
  const box = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
  return { code, d: `M${x - radius} ${y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z`, box, rings: [], isDot: true }
}

function drawGraticule(): string {
  const lines = new Rings(false)
  geoPath(projection, lines)(geoGraticule().step([20, 20])())
  return lines.toPath()
}
