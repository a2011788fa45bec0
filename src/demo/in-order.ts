interface Linked {
  id: string
  refersTo: ReadonlySet<string>
}

/**
 * Sorts so that everything stands after what it refers to, and otherwise stays where it is. What refers to
 * itself, or to something that is not in the list, is no matter.
 *
 * @throws Error when things refer to one another in a circle
 */
export function inOrder<Item extends Linked>(items: readonly Item[]): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const sorted = new Set<Item>()
  const open = new Set<Item>()
  const visit = (item: Item): void => {
    if (sorted.has(item)) return
    if (open.has(item)) throw new Error(`Items refer to one another in a circle, ${item.id} among them.`)
    open.add(item)
    for (const id of item.refersTo) {
      const other = byId.get(id)
      if (other && other !== item) visit(other)
    }
    sorted.add(item)
  }
  items.forEach(visit)
  return [...sorted]
}
