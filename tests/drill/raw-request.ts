import { connect } from 'node:net'

const patience = 5_000

/** What came back for octets that need not be HTTP at all. */
export interface RawAnswer {
  /** 0 when the connection was ended without an answer, -1 when nothing happened in time. */
  status: number
  text: string
}

/** Sends octets as they are and reads what comes back until the end of the connection. */
export async function sendRaw(port: number, octets: Buffer): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    const finish = (silent: number) => {
      clearTimeout(timer)
      socket.destroy()
      const status = /^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1]
      resolve({ status: status === undefined ? silent : Number(status), text })
    }
    const timer = setTimeout(() => finish(-1), patience)
    socket.on('data', (part) => {
      text += part.toString('latin1')
    })
    socket.once('error', () => finish(0))
    socket.once('close', () => finish(0))
    socket.write(octets)
  })
}
