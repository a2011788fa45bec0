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

field.addEventListener('input', async () => {
  asked.abort()
  asked = new AbortController()
  const { signal } = asked
  const typed = field.value.trim()
  const isChosen = [...list.options].some(({ value }) => value === field.value)
  if (typed.length < least || isChosen) return
  await new Promise((resolve) => setTimeout(resolve, calm))
  if (signal.aborted) return
  const address = `${field.form.action.replace(/\?.*/, '')}/suggestions?q=${encodeURIComponent(typed)}`
  const titles = await fetch(address, { signal })
    .then((answer) => (answer.ok ? answer.json() : []))
    .catch(() => [])
  if (signal.aborted) return
  list.replaceChildren(...titles.map((title) => new Option(title, title)))
})
