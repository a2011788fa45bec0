import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPublicAddress } from '../../links/public-address.ts'
import { Refused } from '../refused.ts'
import type { Attachment } from './attachments.ts'
import { fromFolder, fromWebsite } from './file-sources.ts'

let base: string

beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'uploads-'))
  await mkdir(path.join(base, 'uploads/2019'), { recursive: true })
  await writeFile(path.join(base, 'uploads/2019/a.jpg'), 'a picture')
  await writeFile(path.join(base, 'secret.jpg'), 'a secret')
  await symlink(path.join(base, 'secret.jpg'), path.join(base, 'uploads/link.jpg'))
})

afterAll(() => rm(base, { recursive: true }))

const attachment = (...places: string[]): Attachment => ({
  id: '',
  noun: 'media',
  places,
  address: '',
  title: '',
  date: '',
})

describe('a folder of uploads', () => {
  test('gives what lies in it, at the first of the places where it may lie', async () => {
    const found = await fromFolder(path.join(base, 'uploads'))(attachment('sites/3/2019/a.jpg', '2019/a.jpg'))
    expect(found.toString()).toBe('a picture')
  })

  test.each(['../secret.jpg', 'link.jpg', '2019/../../secret.jpg', '/etc/passwd', '2019', '', 'a\0.jpg'])(
    'gives nothing for %j',
    async (place) => {
      await expect(fromFolder(path.join(base, 'uploads'))(attachment(place))).rejects.toThrow(Refused)
    },
  )
})

describe('an old website', () => {
  const source = fromWebsite({ mayReach: isPublicAddress, publicUrl: 'http://localhost' })

  test.each([
    'http://127.0.0.1/a.jpg',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/a.jpg',
    'http://localhost/a.jpg',
    'https://192.168.1.1:8443/a.jpg',
    'http://0x7f000001/a.jpg',
  ])('is not asked at %s', async (address) => {
    await expect(source({ ...attachment(), address })).rejects.toThrow('public internet')
  })

  test.each(['file:///etc/passwd', 'ftp://example.org/a.jpg', 'data:image/png;base64,AAAA', 'nothing', ''])(
    'is not asked by %s',
    async (address) => {
      await expect(source({ ...attachment(), address })).rejects.toThrow('does not give it')
    },
  )
})
