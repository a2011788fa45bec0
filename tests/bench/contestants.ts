import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { node } from '../support/environment.ts'
import { portOfOurOwn } from './installation.ts'
import { hasProgram } from './rate.ts'

/** Somebody else who serves the same octets. */
export interface Contestant {
  name: string
  url: string
  stop(): Promise<void>
}

/** Whether there is an nginx to compare with. */
export const hasNginx = (): boolean => hasProgram('nginx')

async function started(name: string, url: string, child: ChildProcess): Promise<Contestant> {
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await pause(30)) {
    if (child.exitCode !== null) break
    const isThere = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (!isThere) continue
    return {
      name,
      url,
      async stop() {
        child.kill('SIGTERM')
        await gone
      },
    }
  }
  child.kill('SIGKILL')
  throw new Error(`${name} did not start.`)
}

/** One worker, no access log, files compressed beforehand; the rest is nginx's own choice. */
const configuration = (folder: string, port: number, hasOpenFiles: boolean) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 256; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  default_type text/html;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((part) => `${part}_temp_path ${folder}/${part};`).join(' ')}
  ${hasOpenFiles ? 'open_file_cache max=100; open_file_cache_valid 60s;' : ''}
  server { listen 127.0.0.1:${port}; root ${folder}/www; gzip_static on; }
}
`

/**
 * nginx, serving a page from its file.
 *
 * @param zipped - the page as gzip, as we send it
 * @param hasOpenFiles - with `open_file_cache`, that is without asking the file system each time
 */
export async function startNginx(folder: string, zipped: Buffer, hasOpenFiles: boolean): Promise<Contestant> {
  const home = path.join(folder, hasOpenFiles ? 'nginx-open' : 'nginx')
  mkdirSync(path.join(home, 'www'), { recursive: true })
  writeFileSync(path.join(home, 'www/page.html.gz'), zipped)
  writeFileSync(path.join(home, 'www/page.html'), gunzipSync(zipped))
  const port = await portOfOurOwn()
  const file = path.join(home, 'nginx.conf')
  writeFileSync(file, configuration(home, port, hasOpenFiles))
  const child = spawn('nginx', ['-e', `${home}/error.log`, '-p', home, '-c', file], { stdio: 'ignore' })
  const name = hasOpenFiles ? 'nginx with open_file_cache' : 'nginx'
  return started(name, `http://127.0.0.1:${port}/page.html`, child)
}

/** node:http with constant octets, in a process of its own. */
export async function startConstantServer(folder: string, zipped: Buffer): Promise<Contestant> {
  const file = path.join(folder, 'constant.gz')
  writeFileSync(file, zipped)
  const port = await portOfOurOwn()
  const script = path.join(import.meta.dirname, 'constant-server.ts')
  const child = spawn(node, [script, String(port), file, 'gzip'], { stdio: 'ignore' })
  return started('bare node:http', `http://127.0.0.1:${port}/`, child)
}
