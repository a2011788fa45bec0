import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { root } from './environment.ts'
import { startGuestServer } from './guest-server.ts'
import { makeTemporaryFolder } from './throwaway-server.ts'
import { type OldEntry, wordPressExport } from './wordpress.ts'

export interface OldWebsite {
  /** Its export. */
  file: Buffer
  /** Its folder of uploads. */
  folder: string
  port: number
  close(): Promise<void>
}

/** An old website with pictures, its export, and its folder of uploads. */
export async function startOldWebsite(): Promise<OldWebsite> {
  const folder = makeTemporaryFolder('uploads')
  const drawn = sharp({ create: { width: 60, height: 40, channels: 3, background: '#246' } })
  const bare = await drawn.clone().png().toBuffer()
  const files: Record<string, Buffer> = {
    '2020/01/bridge.jpg': await drawn
      .clone()
      .jpeg()
      .withExif({ IFD3: { GPSLatitude: '50/1 50/1 0/1' } })
      .toBuffer(),
    '2020/01/bare.png': bare,
    '2020/01/report.pdf': readFileSync(path.join(root, 'src/demo/files/factsheet-en.pdf')),
    '2020/01/page.png': Buffer.from('<!doctype html><title>No picture</title>'),
  }
  mkdirSync(path.join(folder, '2020/01'), { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  const secret = makeTemporaryFolder('elsewhere')
  writeFileSync(path.join(secret, 'secret.png'), bare)
  symlinkSync(path.join(secret, 'secret.png'), path.join(folder, '2020/01/inside.png'))
  const server = await startGuestServer((request, response) => {
    const name = (request.url ?? '').replace('/wp-content/uploads/', '')
    if (name.endsWith('inside.png')) response.writeHead(302, { Location: 'http://10.0.0.1/inside.png' }).end()
    else if (files[name]) response.end(files[name])
    else response.writeHead(404).end()
  })
  const at = (name: string) => `${server.url}/wp-content/uploads/2020/01/${name}`
  const attachment = (
    id: number,
    title: string,
    name: string,
    meta: Record<string, string> = {},
  ): OldEntry => ({
    id,
    title,
    type: 'attachment',
    address: at(name),
    meta: { _wp_attached_file: `2020/01/${name}`, ...meta },
  })
  const file = wordPressExport([
    attachment(101, 'bridge', 'bridge.jpg', { _wp_attachment_image_alt: 'A bridge' }),
    attachment(102, 'bare', 'bare.png'),
    attachment(103, 'A report', 'report.pdf'),
    attachment(104, 'A page', 'page.png'),
    attachment(105, 'Gone', 'gone.jpg'),
    attachment(106, 'Inside', 'inside.png'),
    attachment(107, 'An archive', 'archive.zip'),
    {
      id: 110,
      title: 'With pictures',
      language: 'en',
      group: '1',
      text: `<p>Before</p><img class="wp-image-101" src="${at('bridge-300x200.jpg')}"><p>After</p><img src="${at('bare.png')}">`,
      meta: { _thumbnail_id: '102' },
    },
    {
      id: 111,
      title: 'Avec images',
      language: 'fr',
      group: '1',
      text: `<p>Avant</p><img class="wp-image-101" src="" alt="Un pont">`,
    },
  ])
  return { file, folder, port: server.port, close: () => server.close() }
}
