import type { Drawing as DrawingData, Shape } from '../lib/drawing.ts'

/** A drawing in the theme's six colours; always decorative. */
export function Drawing({ drawing, className }: { drawing: DrawingData; className?: string }) {
  const { width, height, shapes } = drawing
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className={className}
    >
      <Shapes shapes={shapes} />
    </svg>
  )
}

/** The shapes alone, for a frame that has a view box of its own. */
export function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape, index) => <ShapeElement key={keyOf(shape, index)} shape={shape} />)
}

// Shapes never move or go: their place in the list is their identity.
const keyOf = (shape: Shape, index: number) => `${index}${shape.type}`

function ShapeElement({ shape }: { shape: Shape }) {
  switch (shape.type) {
    case 'area':
      return <path className={`f${shape.fill}`} d={shape.d} transform={shape.transform} />
    case 'line':
      return (
        <path
          className={`l${shape.line}`}
          d={shape.d}
          strokeDasharray={shape.dash}
          strokeWidth={shape.width}
        />
      )
    case 'disc':
      return <circle className={`f${shape.fill}`} cx={shape.x} cy={shape.y} r={shape.r} />
  }
}
