import type { Unit, UnitLabel } from './units.ts'

const labelIn = (panel: string, label: UnitLabel): string =>
  typeof label === 'string' ? label : (label[panel] ?? label['en'] ?? '')

/**
 * What a unit is called for people, such as `Text block 2 › Title`.
 *
 * @param panel - the language of the admin panel
 */
export function nameOfUnit(panel: string, { within, block, label }: Unit): string {
  const names = within.map((each) => labelIn(panel, each))
  const outer = names[0]
  if (block && outer !== undefined) names[0] = `${outer} ${block.number}`
  return [...names, labelIn(panel, label)].filter(Boolean).join(' › ')
}
