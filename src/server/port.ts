import type { Server } from 'node:http'
import { createServer } from 'node:net'
import { hasCode, StartError } from '../database/start-error.ts'
import type { Settings } from './settings.ts'

/** Turns the errors of listening into a sentence; gives other errors back as they are. */
export function listenError(error: unknown, port: number, host?: string): unknown {
  if (hasCode(error, 'EADDRINUSE')) {
    return new StartError(
      `Port ${port} is taken by another program: stop that one, or set PORT to another number.`,
    )
  }
  if (hasCode(error, 'EACCES')) {
    return new StartError(`This user may not listen on port ${port}: set PORT to a number from 1024 up.`)
  }
  if (hasCode(error, 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN')) {
    return new StartError(
      `HOST is ${host ?? ''}, which is no address of this machine: correct it, or leave it empty.`,
    )
  }
  return error
}

/** Makes sure that the port can be had, before anything is started that takes time. */
export async function checkPort(port: number, host?: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(listenError(error, port, host)))
    probe.listen({ port, ...(host !== undefined && { host }) }, () => probe.close(() => resolve()))
  })
}

/** Resolves when the server takes requests; rejects with the error of listening. */
export function listen(server: Server, { port, host }: Pick<Settings, 'port' | 'host'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, ...(host !== undefined && { host }) }, resolve)
  })
}
