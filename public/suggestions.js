// Offers titles while somebody types into the search. Without this script the field is an ordinary one.
const field = document.getElementById('search-field')
const list = document.createElement('datalist')
list.id = 'search-suggestions'
field.after(list)
field.setAttribute('list', list.id)
field.autocomplete = 'off'

const least = 3
const calm = 150
let asked = new AbortController()

async function offer() {
  asked.abort()
  asked = new AbortController()
  const { signal } = asked
  const isChosen = [...list.options].some(({ value }) => value === field.value)
  if (field.value.trim().length < least || isChosen) return
  await new Promise((resolve) => setTimeout(resolve, calm))
  if (signal.aborted) return
  const query = new URLSearchParams(new FormData(field.form))
  const address = `${field.form.action.replace(/\?.*/, '')}/suggestions?${query}`
  const titles = await fetch(address, { signal })
    .then((answer) => (answer.ok ? answer.json() : []))
    .catch(() => [])
  if (signal.aborted) return
  list.replaceChildren(...titles.map((title) => new Option(title, title)))
  // The search of all sites is asked in one of their languages, whatever that of its page.
  if (query.has('language')) list.lang = query.get('language')
}

field.addEventListener('input', offer)
field.form.elements.language?.addEventListener('change', () => {
  list.replaceChildren()
  offer()
})
