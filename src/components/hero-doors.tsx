/** One door of the wall: its place, its size, and how far it stands open (0 is closed). */
interface Door {
  x: number
  width: number
  /** Height of the straight part below the arch. */
  height: number
  open: number
}

const floor = 652

/** Twelve doors that open one after another, from left to right. */
const doors: readonly Door[] = [
  { x: 15, width: 40, height: 38, open: 0 },
  { x: 86, width: 42, height: 41, open: 0 },
  { x: 159, width: 44, height: 44, open: 0 },
  { x: 235, width: 48, height: 48, open: 0 },
  { x: 316, width: 54, height: 53, open: 0.09 },
  { x: 404, width: 60, height: 60, open: 0.19 },
  { x: 500, width: 68, height: 68, open: 0.28 },
  { x: 605, width: 78, height: 77, open: 0.38 },
  { x: 723, width: 92, height: 88, open: 0.47 },
  { x: 860, width: 126, height: 107, open: 0.56 },
  { x: 1039, width: 172, height: 324, open: 0.66 },
  { x: 1280, width: 262, height: 475, open: 1 },
]

/** The hero of ICMC Europe: a wall of doors, and the sun behind the last one. */
export function HeroDoors() {
  return (
    <svg viewBox="0 0 1600 760" preserveAspectRatio="xMaxYMax slice" aria-hidden="true" className="flip">
      <path className="f-shade" d={`M0 ${floor}h1600v108H0z`} />
      {doors.map((door) => (
        <DoorShape key={door.x} door={door} />
      ))}
    </svg>
  )
}

function DoorShape({ door: { x, width, height, open } }: { door: Door }) {
  const radius = width / 2
  const arch = `M0 0v-${height}a${radius} ${radius} 0 0 1 ${width} 0V0z`
  if (open === 0) return <path className="f2" opacity=".6" transform={`translate(${x} ${floor})`} d={arch} />
  const spread = Math.round(width * 0.16 + open * 30)
  const reach = Math.min(108, Math.round(25 + open * 130))
  const leaf = `skewY(${(2 + open * 5.5).toFixed(1)})scale(${(1 - open * 0.64).toFixed(2)} 1)`
  return (
    <>
      <path
        className="f4"
        opacity={(0.25 + open * 0.75).toFixed(2)}
        d={`M${x} ${floor}h${width}l${spread} ${reach}H${x - spread}z`}
      />
      <g transform={`translate(${x} ${floor})`}>
        <path className="f4" d={arch} />
        <path className="f5" opacity={open} d={arch} />
        {open === 1 && <Sun width={width} />}
        <path className="f2" transform={leaf} d={arch} />
      </g>
    </>
  )
}

/** Three arches of light, one inside the other. */
function Sun({ width }: { width: number }) {
  return (
    <>
      <path className="f4" d={`M0 0v-80a${width / 2} ${width / 2} 0 0 1 ${width} 0V0z`} />
      <path className="f-glow" d="M47 0v-66a84 84 0 0 1 168 0V0z" />
      <path className="f5" d="M92 0v-54a39 39 0 0 1 78 0V0z" />
    </>
  )
}
