import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { BasePayload } from 'payload'

/** The folder of an import or export: its file, and the contents of files that an import brings. */
export function runFolder(payload: BasePayload, run: string): string {
  return path.join(String(payload.config.custom?.['dataDir']), 'exchange', run)
}

/** The file of an import or export; it bears no name of anybody's. */
export const runFile = (payload: BasePayload, run: string): string =>
  path.join(runFolder(payload, run), 'file')

/** Makes the folder, for the program alone: it may hold what nobody published. */
export async function makeRunFolder(payload: BasePayload, run: string): Promise<void> {
  await mkdir(runFolder(payload, run), { recursive: true, mode: 0o700 })
}

/** Removes the folder with everything in it. */
export async function removeRunFolder(payload: BasePayload, run: string): Promise<void> {
  await rm(runFolder(payload, run), { recursive: true, force: true })
}
