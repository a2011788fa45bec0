import { readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { themes } from '../../lib/kinds.ts'
import { drawShareImage } from './draw.ts'
import { widthOf } from './fonts.ts'
import { layOut } from './lay-out.ts'
import { palettes } from './palette.ts'
import { type ShareSubject, sharePicture } from './picture.ts'
import { readShareAddress, sharePath } from './share-address.ts'
import { drawableText, firstLines, wrap } from './text.ts'

const subject: ShareSubject = {
  theme: 'doors',
  dir: 'ltr',
  title: 'A new start',
  kind: 'Press release',
  site: 'ICMC Europe',
  topic: 'integration',
}

describe('the address of an image', () => {
  it('leads back to the page', () => {
    expect(sharePath('en', '/en')).toBe('/en/share/_home.png')
    expect(sharePath('en', '/en/news/a')).toBe('/en/share/news/a.png')
    expect(readShareAddress(['_home.png'])).toEqual([])
    expect(readShareAddress(['news', 'a.png'])).toEqual(['news', 'a'])
    expect(readShareAddress(['news', 'a.jpg'])).toBeNull()
    expect(readShareAddress(['.png'])).toBeNull()
  })
})

describe('text', () => {
  it('loses what has no letter in the fonts, and nothing else', () => {
    expect(drawableText(' Ça va? 😀 ©  №5 👩‍👩‍👧 漢字 1️⃣ \u202Eевро\u0000 10 € «دعم» ')).toBe(
      'Ça va? © №5 1 евро 10 € «دعم»',
    )
  })

  it('is broken at spaces, inside words only where a word is longer than a line', () => {
    expect(wrap('the last mile home', 9)).toEqual(['the last', 'mile home'])
    expect(wrap('ab abcdefghij', 4)).toEqual(['ab', 'abcd', 'efgh', 'ij'])
    expect(wrap('', 4)).toEqual([])
    expect(wrap('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301'])
  })

  it('that is cut says so', () => {
    expect(firstLines(['one', 'two'], 2)).toEqual(['one', 'two'])
    expect(firstLines(['one', 'two,', 'three'], 2)).toEqual(['one', 'two…'])
  })

  it.each([
    ['W'.repeat(300), 'ltr'],
    ['Joint statement of organisations on resettlement '.repeat(8), 'ltr'],
    ['Совместное заявление о переселении '.repeat(8), 'ltr'],
    ['دعم مسار الرباط بين أوروبا وأفريقيا '.repeat(8), 'rtl'],
  ] as const)('is never wider than its room: %s', (text, dir) => {
    const block = layOut(
      text,
      {
        sizes: [
          [68, 3],
          [44, 6],
        ],
        weight: 700,
      },
      { width: 600, dir },
    )
    expect(block.lines.length).toBeLessThanOrEqual(6)
    expect(block.lines.at(-1)).toMatch(/…$/)
    const [line = ''] = block.lines
    const again = layOut(line, { sizes: [[block.size, 1]], weight: 700 }, { width: 600, dir })
    expect(again.size).toBe(block.size)
  })
})

describe('an image', () => {
  it.each(themes)('of %s is a PNG of the size that services ask for', async (theme) => {
    const image = await drawShareImage({ ...subject, theme })
    expect(await sharp(image).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
      hasAlpha: false,
    })
    expect(image.length).toBeLessThan(120_000)
  })

  it.each(['', '<svg onload="x">&amp;</text>', '😀', '\u0000\ud800', 'x'.repeat(5_000), 'ب'.repeat(500)])(
    'is drawn whatever the title holds: %j',
    async (title) => {
      const image = await drawShareImage({ ...subject, title, kind: title, site: title })
      expect((await sharp(image).metadata()).width).toBe(1200)
    },
  )

  it('shows the title: another title gives another image, the same the same', async () => {
    const [one, same, other] = await Promise.all(
      [subject, subject, { ...subject, title: 'A new stert' }].map((each) => drawShareImage(each)),
    )
    expect(one).toEqual(same)
    expect(one).not.toEqual(other)
  })

  it('sets Arabic from the right, joined by its own font', () => {
    const svg = sharePicture({ ...subject, dir: 'rtl', title: 'دعم', kind: undefined })
    expect(svg).toContain('text-anchor="end"')
    const width = (text: string) =>
      widthOf(
        `<svg xmlns="http://www.w3.org/2000/svg"><text y="99" font-size="99" font-family="Noto Naskh Arabic">${text}</text></svg>`,
      )
    // Joined letters are narrower than the same letters apart.
    expect(width('بببب')).toBeLessThan(width('ب\u200cب\u200cب\u200cب'))
  })

  it('has the colours of the themes', () => {
    const css = readFileSync(path.join(import.meta.dirname, '..', '..', 'styles', 'tokens.css'), 'utf8')
    for (const theme of themes) {
      const block = css.split(`[data-theme="${theme}"] {`)[1]?.split('}')[0] ?? ''
      const { paper, ink, soft, accent, tones } = palettes[theme]
      const named = {
        paper,
        ink,
        soft,
        'accent-ink': accent,
        ...Object.fromEntries(tones.map((tone, index) => [`a${index}`, tone])),
      }
      for (const [name, colour] of Object.entries(named))
        expect(hexOf(block, name), `${theme} ${name}`).toBe(colour)
    }
  })
})

/** A colour of a block of tokens in light, as sRGB (bottosson.github.io/posts/oklab). */
function hexOf(block: string, name: string): string {
  const [, ...parts] =
    new RegExp(`--${name}: (?:light-dark\\()?oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`).exec(block) ?? []
  const [light = 0, chroma = 0, hue = 0] = parts.map(Number)
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  const octets = linear
    .map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055))
    .map((value) => Math.round(255 * Math.min(1, Math.max(0, value))))
  return `#${octets.map((octet) => octet.toString(16).padStart(2, '0')).join('')}`
}
