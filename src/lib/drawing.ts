/** One of the six colours that a theme has for drawings, from ground to light. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5

export type Shape =
  | { type: 'area'; fill: Tone; d: string; transform?: string }
  /** Three units wide if it says nothing. Its ends are round: a line of no length is a dot as wide as the line. */
  | { type: 'line'; line: Tone; d: string; dash?: string; width?: number }
  | { type: 'disc'; fill: Tone; x: number; y: number; r: number }

export interface Drawing {
  width: number
  height: number
  shapes: Shape[]
}
