/** One of the six colours that a theme has for drawings, from ground to light. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5

export type Shape =
  | { type: 'area'; fill: Tone; d: string; transform?: string }
  | { type: 'line'; line: Tone; d: string; dash?: string }
  | { type: 'dot'; fill: Tone; x: number; y: number; r: number }

export interface Drawing {
  width: number
  height: number
  shapes: Shape[]
}
