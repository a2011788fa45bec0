// `npm test` and `npm run check`: installs what is missing, then hands over to the tests.
import path from 'node:path'
import { checkNode, install, isInstalled } from './lib/install.mjs'
import { forwardSignals, ownNode, root, run, withTurn } from './lib/tools.mjs'

checkNode()
forwardSignals()
if (!isInstalled()) {
  await withTurn(async () => {
    if (!isInstalled()) await install('Installing the packages (some minutes at the first time)')
  })
}
const { code } = await run(ownNode, [path.join(root, 'scripts', 'run-tests.ts'), ...process.argv.slice(2)], {
  hasChannel: true,
})
process.exit(code)
