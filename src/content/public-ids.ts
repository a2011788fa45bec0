import { ask } from './ask.ts'
import { type FoundRow, idsByPart, idsOfPart, type Part, Values } from './public-sql.ts'
import type { Visit } from './visit.ts'

/**
 * The ids of public items for several lists at once, with one statement however many lists there are.
 *
 * @param parts - the lists by name
 * @returns the ids of each list in its order; a list without items is missing
 */
export async function publicIds(
  visit: Visit,
  parts: Readonly<Record<string, Part>>,
): Promise<Map<string, string[]>> {
  const values = new Values()
  const statements: string[] = []
  for (const [name, part] of Object.entries(parts))
    statements.push(await idsOfPart(values, visit, name, part))
  if (statements.length === 0) return new Map()
  return idsByPart(await ask<FoundRow>(union(statements), values.list))
}

/** All that several statements give. */
export const union = (statements: readonly string[]): string =>
  statements.map((statement) => `(${statement})`).join(' UNION ALL ')
