import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { drawShareImage } from './draw.ts'
import type { ShareSubject } from './picture.ts'

// Drawn with the project's own letters by a renderer of its own, a picture is the same on every machine; pages are not.
const folder = path.join(import.meta.dirname, '..', '..', '..', 'tests', 'fixtures', 'share-images')
const size = { width: 400, height: 210 }

const subjects: Readonly<Record<string, ShareSubject>> = {
  doors: {
    theme: 'doors',
    dir: 'ltr',
    title: 'A new EU resettlement programme offers a safe haven and a new start for refugees',
    kind: 'Press release',
    site: 'ICMC Europe',
    topic: 'resettlement',
  },
  network: {
    theme: 'network',
    dir: 'ltr',
    title: 'Des villes qui accueillent, des villes qui partagent',
    kind: 'Actualité',
    site: 'SHARE Network',
    topic: 'integration',
  },
  documents: {
    theme: 'documents',
    dir: 'ltr',
    title: 'Поддержка Рабатского процесса',
    kind: 'Миграционный диалог',
    site: 'ICMPD Brussels Mission',
    topic: 'policy-and-governance',
  },
  'documents-rtl': {
    theme: 'documents',
    dir: 'rtl',
    title: 'دعم مسار الرباط بين أوروبا وأفريقيا',
    kind: 'حوار بشأن الهجرة',
    site: 'بعثة ICMPD في بروكسل',
    topic: 'policy-and-governance',
  },
}

const pixelsOf = (picture: string | Uint8Array): Promise<Buffer> =>
  sharp(picture).resize(size).removeAlpha().raw().toBuffer()

/** Which part of all pixels is plainly another colour, from 0 to 1. */
async function difference(one: Uint8Array, other: string): Promise<number> {
  const [a, b] = await Promise.all([pixelsOf(one), pixelsOf(other)])
  let differing = 0
  for (let at = 0; at < a.length; at += 3) {
    const far = [0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 32)
    if (far) differing += 1
  }
  return differing / (size.width * size.height)
}

it.each(Object.entries(subjects))(
  'the picture of %s looks as it was approved',
  {
    timeout: 30_000,
  },
  async (name, subject) => {
    const drawn = await drawShareImage(subject)
    const approved = path.join(folder, `${name}.png`)
    const isAsApproved = existsSync(approved) && (await difference(drawn, approved)) < 0.002
    if (isAsApproved) return
    const now = path.join(await mkdtemp(path.join(tmpdir(), 'share-image-')), `${name}.png`)
    await sharp(drawn).resize(size).png({ palette: true }).toFile(now)
    expect.fail(`${name} looks otherwise: look at ${now}; if it is right, put it in place of ${approved}`)
  },
)
