/**
 * Tries the faults that the website has promised to survive, on a database and processes of its own.
 *
 *   npm run drill                              all of them, hours; the database stays away for 60 s
 *   npm run drill -- --quick                   it stays away for 10 s, and everything that can be is smaller
 *   npm run drill -- hostile-requests          one fault or several
 *   npm run drill -- hostile-forms --inputs 500   how many inputs each public form gets, otherwise 10,000
 *   npm run drill -- mail-killed --long        an issue to 100,000 readers, and 50 kills
 *
 * Prints figures; the exit code is 1 when a promise was broken. The pages must have been built.
 */
import { parseArgs } from 'node:util'
import { StartError } from '../src/database/start-error.ts'
import { signIn } from '../tests/bench/editor.ts'
import { isKept, tableOf } from '../tests/bench/figures.ts'
import { makeInstallation } from '../tests/bench/installation.ts'
import { type Cable, layCable } from '../tests/drill/cable.ts'
import { databaseAway } from '../tests/drill/database-away.ts'
import { databaseSilent } from '../tests/drill/database-silent.ts'
import { deaf } from '../tests/drill/deaf.ts'
import { draftCanary } from '../tests/drill/draft-canary.ts'
import type { Drill, Fault } from '../tests/drill/drill.ts'
import { failingRender } from '../tests/drill/failing-render.ts'
import { hostileForms } from '../tests/drill/forms.ts'
import { hostileRequests } from '../tests/drill/hostile-requests.ts'
import { importKilled } from '../tests/drill/import-killed.ts'
import { instanceKilled } from '../tests/drill/instance-killed.ts'
import { mailAway } from '../tests/drill/mail-away.ts'
import { mailKilled } from '../tests/drill/mail-killed.ts'
import { memoryFull } from '../tests/drill/memory-full.ts'
import { overtakenRender } from '../tests/drill/overtaken-render.ts'
import { previewCookies } from '../tests/drill/preview-cookies.ts'
import { schedules } from '../tests/drill/schedules.ts'
import { signUpsKilled } from '../tests/drill/sign-ups.ts'
import { slowRender } from '../tests/drill/slow-render.ts'
import { withdrawnMeanwhile } from '../tests/drill/withdrawn-meanwhile.ts'

const faults: Record<string, Fault> = {
  'hostile-requests': hostileRequests,
  'preview-cookies': previewCookies,
  'draft-canary': draftCanary,
  'failing-render': failingRender,
  'slow-render': slowRender,
  'overtaken-render': overtakenRender,
  deaf,
  'withdrawn-meanwhile': withdrawnMeanwhile,
  'instance-killed': instanceKilled,
  schedules,
  'sign-ups': signUpsKilled,
  'mail-away': mailAway,
  'mail-killed': mailKilled,
  import: importKilled,
  'memory-full': memoryFull,
  'database-silent': databaseSilent,
  'database-away': databaseAway,
  'hostile-forms': hostileForms,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
    inputs: { type: 'string' },
  },
})

/** How much of everything the promises say. */
const full = {
  away: 60_000,
  mailAwayFor: 600_000,
  inputs: 10_000,
  signUps: 5_000,
  recipients: 10_000,
  kills: 20,
}
/** For who only wants to see that it works. */
const quick = {
  away: 10_000,
  mailAwayFor: 10_000,
  inputs: 100,
  signUps: 500,
  recipients: 1_000,
  kills: 3,
}
const sizes = {
  ...(values.quick ? quick : full),
  ...(values.long && { recipients: 100_000, kills: 50 }),
}

function inputsAsked(): number {
  if (values.inputs === undefined) return sizes.inputs
  const inputs = Number(values.inputs)
  if (Number.isInteger(inputs) && inputs > 0) return inputs
  throw new StartError('--inputs must be a number above 0.')
}

function chosen(): [string, Fault][] {
  const unknown = positionals.filter((name) => !(name in faults))
  if (unknown.length > 0) {
    throw new StartError(`There is no ${unknown.join(', ')}; there are ${Object.keys(faults).join(', ')}.`)
  }
  return Object.entries(faults).filter(([name]) => positionals.length === 0 || positionals.includes(name))
}

/** Runs one fault and tells whether all that was promised has been kept. */
async function isSurvived(drill: Drill, { title, run }: Fault): Promise<boolean> {
  console.log(`\n${title}`)
  try {
    const figures = await run(drill)
    console.log(tableOf(figures))
    return figures.every((figure) => isKept(figure) !== false)
  } catch (error) {
    console.error(`  could not be tried: ${error instanceof Error ? error.message : String(error)}`)
    console.error(drill.installation.lastWords().replace(/^/gm, '    '))
    return false
  }
}

async function main(): Promise<number> {
  const wanted = chosen()
  const inputs = inputsAsked()
  let laid: Cable | undefined
  const installation = await makeInstallation(async ({ port }) => {
    laid = await layCable(port)
    return laid.port
  })
  const stop = () => void installation.stop().then(() => process.exit(130))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  const broken: string[] = []
  try {
    if (!laid) throw new Error('There is no cable to the database.')
    const servers = [await installation.addServer(), await installation.addServer()] as const
    const editor = await signIn(servers[0], installation)
    const drill: Drill = { installation, cable: laid, servers, editor, ...sizes, inputs }
    for (const [name, fault] of wanted) if (!(await isSurvived(drill, fault))) broken.push(name)
  } finally {
    await installation.stop()
    laid?.close()
  }
  console.log(broken.length === 0 ? '\nAll promises were kept.' : `\nBroken: ${broken.join(', ')}`)
  return broken.length === 0 ? 0 : 1
}

try {
  process.exit(await main())
} catch (error) {
  console.error(error instanceof StartError ? error.message : error)
  process.exit(1)
}
