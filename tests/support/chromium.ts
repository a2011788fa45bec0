import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { node, root } from './environment.ts'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** What keeps Chromium from talking to anybody but the program under test, and lets it run for root. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function findChromium(): string | undefined {
  return [...usualPlaces, chromium.executablePath()].find((place) => existsSync(place))
}

function isDebianAsRoot(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
}

/** The browser for the tests: CHROMIUM_PATH, one that is there, Debian's package, or Playwright's own. */
export function provideChromium(): string {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH is ${chosen}, where there is no program: correct it or leave it empty.`)
  }
  const found = findChromium()
  if (found !== undefined) return found
  console.log('  installing Chromium')
  if (isDebianAsRoot()) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync('apt-get', ['update', '-q'], { env, stdio: 'ignore' })
    execFileSync(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
      {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
  } else {
    execFileSync(node, [path.join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  const installed = findChromium()
  if (installed !== undefined) return installed
  throw new Error('Chromium could not be installed: install it by hand and set CHROMIUM_PATH.')
}
