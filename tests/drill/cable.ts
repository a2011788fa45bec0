import { connect, createServer, type Socket } from 'node:net'

/** The way between the website and its database, which can fail although both stand. */
export interface Cable {
  /** Where the website connects. */
  port: number
  /** Ends all connections and every new one. */
  cut(): void
  /** Lets nothing through and ends nothing, as a network that swallows packets. */
  freeze(): void
  mend(): void
  close(): void
}

/** Lays a cable to a port of this machine. */
export async function layCable(target: number): Promise<Cable> {
  const sockets = new Set<Socket>()
  let state: 'whole' | 'cut' | 'frozen' = 'whole'

  function join(near: Socket): void {
    const far = connect(target, '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.setNoDelay(true)
      one.on('data', (octets) => void other.write(octets))
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
      if (state === 'frozen') one.pause()
    }
  }

  const server = createServer((near) => {
    if (state === 'cut') near.destroy()
    else join(near)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cut() {
      state = 'cut'
      for (const socket of sockets) socket.destroy()
    },
    freeze() {
      state = 'frozen'
      for (const socket of sockets) socket.pause()
    },
    mend() {
      state = 'whole'
      for (const socket of sockets) socket.resume()
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
