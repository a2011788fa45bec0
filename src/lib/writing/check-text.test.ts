import { expect, test } from 'vitest'
import { linksInText, picturesIn, textProblems } from './check-text.ts'

const words = (text: string, lang?: string) => ({ type: 'text', text, ...(lang && { $: { lang } }) })
const node = (type: string, children: object[], more: object = {}) => ({ type, children, ...more })
const text = (...children: object[]) => ({ root: node('root', children) })

const french =
  'Les familles sont arrivées dans la ville avec leurs enfants et les associations ont ouvert des maisons pour elles.'

/** Many nodes, each in the one before, with words at each level. */
function nested(type: string, depth: number, innermost: object, said = 'word '): object {
  let inner = innermost
  for (let level = 0; level < depth; level++) inner = node(type, [words(said), inner])
  return inner
}

test('words are cut between characters, never within one', () => {
  const address = `https://www.example.org/${'x'.repeat(34)}😀${'y'.repeat(20)}`
  const link = node('link', [words(address)], { fields: { linkType: 'custom', url: address } })
  const [problem] = textProblems(text(link), 'en')
  const [listed] = linksInText(text(link))
  for (const cut of [problem?.detail, listed?.words]) {
    expect(cut?.isWellFormed()).toBe(true)
    expect(cut).toBe(`${address.slice(0, 58)}…`)
  }
})

test.each(['quote', 'listitem', 'heading', 'link'])(
  'thousands of nested nodes (%s) are read at once',
  (type) => {
    const picture = { type: 'upload', value: '00000000-0000-4000-8000-000000000001' }
    const deep = text(nested(type, 5_000, node('paragraph', [words(french), picture])))
    const times = Array.from({ length: 5 }, () => {
      const begun = process.threadCpuUsage()
      expect(textProblems(deep, 'en').length).toBeLessThan(100)
      linksInText(deep)
      expect(picturesIn(deep)).toEqual([picture.value])
      const { user, system } = process.threadCpuUsage(begun)
      return (user + system) / 1_000
    })
    // The time of this thread alone, since the machine may be busy with something else; the first run compiles.
    expect(Math.min(...times)).toBeLessThan(200)
  },
)

test.each(['ж', 'а\u0301', 'ا', 'ж '])('a long row of letters (%j) is read at once', (letters) => {
  const long = text(node('paragraph', [words(letters.repeat(20_000))]))
  const begun = performance.now()
  textProblems(long, 'en')
  expect(performance.now() - begun).toBeLessThan(1_000)
})

test('each passage is judged by its words and those within it, but for marked ones', () => {
  const list = node('list', [
    node('listitem', [words('An item.')]),
    node('listitem', [node('list', [node('listitem', [words(french)])])]),
  ])
  const quote = node('quote', [words('They said: '), words(french, 'fr'), words(' and left.')])
  expect(textProblems(text(list, quote), 'en')).toEqual(
    // The item around the inner list, and the item of the inner list.
    Array.from({ length: 2 }, () => ({ code: 'unmarked-language', detail: `${french.slice(0, 59)}…` })),
  )
})

test('a picture is known by an id, and by nothing else', () => {
  const upload = (value: unknown) => ({ type: 'upload', value })
  expect(picturesIn(text(upload('abc'), upload({ id: 'x' }), upload(7)))).toEqual([])
})
