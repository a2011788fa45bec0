import type { Theme } from '../../lib/kinds.ts'

/** The colours of an image. */
export interface Palette {
  paper: string
  ink: string
  soft: string
  accent: string
  /** The six of the drawings. */
  tones: readonly [string, string, string, string, string, string]
}

/** The light colours of the themes, as `src/styles/tokens.css` has them: what draws the images knows no oklch. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  doors: {
    paper: '#fdfaf5',
    ink: '#172137',
    soft: '#495366',
    accent: '#a94313',
    tones: ['#f4e4cd', '#9ec2e7', '#3c6bb3', '#142e6e', '#fb912d', '#fadc9c'],
  },
  network: {
    paper: '#f8fdfb',
    ink: '#022632',
    soft: '#39555c',
    accent: '#006b39',
    tones: ['#d9f3e2', '#93dab3', '#02985f', '#004a54', '#0086d5', '#c9ec65'],
  },
  documents: {
    paper: '#fbfcfe',
    ink: '#182232',
    soft: '#4c535e',
    accent: '#33587d',
    tones: ['#e6eaee', '#bdc5cf', '#6d7c8f', '#182d50', '#37719f', '#cdddea'],
  },
}
