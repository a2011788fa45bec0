// `npm start`, `npm run dev` and `npm run demo:reset`: installs and builds what is missing, then serves.
import path from 'node:path'
import { build, isBuilt } from './lib/build.mjs'
import { checkNode, install, isInstalled } from './lib/install.mjs'
import { serverEnvironment, serverFlags } from './lib/server-process.mjs'
import { forwardSignals, ownNode, root, run, withTurn } from './lib/tools.mjs'

const flags = process.argv.slice(2)
const needsBuild = () => !flags.includes('--dev') && !flags.includes('--demo-reset') && !isBuilt()
const server = path.join(root, 'src', 'server', 'main.ts')

/** Said before a long step: mistakes in the settings should not come to light minutes later. */
async function checkSettings() {
  const { code } = await run(ownNode, [server, '--check', ...flags])
  if (code !== 0) process.exit(code)
}

async function prepare() {
  const steps = [!isInstalled(), needsBuild(), true].filter(Boolean).length
  if (steps === 1) return
  let step = 0
  const title = (text) => `Step ${++step} of ${steps}: ${text}`
  await withTurn(async () => {
    if (!isInstalled()) await install(title('installing the packages (some minutes at the first time)'))
    await checkSettings()
    if (needsBuild()) await build(title('building the pages (a minute or two)'))
  })
  console.log(`Step ${steps} of ${steps}: starting`)
}

checkNode()
forwardSignals()
await prepare()
// In development the same process compiles the pages, which takes more.
const nodeFlags = flags.includes('--dev') ? ['--disable-warning=DeprecationWarning'] : serverFlags
const env = { ...serverEnvironment, ...process.env }
const { code } = await run(ownNode, [...nodeFlags, server, ...flags], { env, hasChannel: true })
process.exit(code)
