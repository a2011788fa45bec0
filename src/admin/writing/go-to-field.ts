/** A field on the screen: by its id, or by its path, as the editor of texts has it. */
function fieldAt(path: string): HTMLElement | null {
  return (
    document.getElementById(`field-${path.replaceAll('.', '__')}`) ??
    document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`)
  )
}

/** The element of a field on the screen, or of the nearest part around it that is open. */
function elementOf(path: string): HTMLElement | null {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length--) {
    const row = `${parts.slice(0, length - 1).join('-')}-row-${parts[length - 1]}`
    const found = fieldAt(parts.slice(0, length).join('.')) ?? document.getElementById(row)
    if (found) return found
  }
  return null
}

/** The frame of a field, with its label; null while it is not on the screen. */
export function fieldAround(path: string): HTMLElement | null {
  return fieldAt(path)?.closest<HTMLElement>('.field-type') ?? null
}

const tabOf = (label: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')].find(
    (tab) => tab.textContent?.trim() === label,
  )

/** Opens the tab on which a field stands. */
function openTab(label: string): void {
  tabOf(label)?.click()
}

/** Whether the form is there in which a field stands, on its tab if it has one. */
export function isOnScreen(path: string, tab: string | undefined): boolean {
  return tab === undefined ? elementOf(path) !== null : tabOf(tab) !== undefined
}

/** Opens the rows around a field that are folded. */
function unfold(path: string): void {
  const parts = path.split('.')
  for (const [index] of parts.entries()) {
    const row = document.getElementById(`${parts.slice(0, index).join('-')}-row-${parts[index]}`)
    row?.querySelector<HTMLButtonElement>('.collapsible--collapsed .collapsible__toggle')?.click()
  }
}

/** Brings a field to the eye and the cursor into it. */
export function goToField(path: string, tab: string | undefined): void {
  if (tab !== undefined) openTab(tab)
  requestAnimationFrame(() => {
    unfold(path)
    requestAnimationFrame(() => {
      const element = fieldAround(path) ?? elementOf(path)
      element?.scrollIntoView({ block: 'center' })
      const inside = '[contenteditable="true"], input, textarea, select, button'
      const target = element?.matches(inside) ? element : element?.querySelector<HTMLElement>(inside)
      target?.focus()
    })
  })
}
