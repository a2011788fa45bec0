import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { hashOf, hasStamp, ownNode, root, runStep } from './tools.mjs'

const stamp = path.join(root, '.next', 'sources')

/** What the pages are built from. */
const sources = [
  'src',
  'collections',
  'next.config.ts',
  'payload.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'scripts/precompress.ts',
]

/** Read at run time only, or not at all. */
function isNotBuilt(name) {
  return /\.test\.tsx?$/.test(name) || /^src\/(migrations|demo)\//.test(name)
}

/** Tells whether the pages were built from the sources as they are now. */
export function isBuilt() {
  return existsSync(path.join(root, '.next', 'BUILD_ID')) && hasStamp(stamp, hashOf(sources, isNotBuilt))
}

/** Builds the pages; the stamp is written last, so that a build that was stopped does not count. */
export async function build(title) {
  const state = hashOf(sources, isNotBuilt)
  rmSync(stamp, { force: true })
  await runStep(title, ownNode, [path.join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  await runStep('  compressing what was built', ownNode, [path.join(root, 'scripts/precompress.ts')], {})
  writeFileSync(stamp, state)
}
