import { spawn } from 'node:child_process'
import path from 'node:path'
import { failure, type Outcome } from './test-report.ts'

const root = path.join(import.meta.dirname, '..', '..')

/** One of the steps of `npm test`. */
export interface Step {
  name: string
  /** Those after it need not wait for it: it takes one processor and no notice of the clock. */
  isBeside?: boolean
  /** Waits for those that run beside: its tests look at the clock. */
  isAlone?: boolean
  run(): Promise<Outcome>
}

export interface ProgramOptions {
  env?: NodeJS.ProcessEnv
  /** Shows what the program says at once, not only when it fails. */
  isShown?: boolean
}

/** Runs a script of a package with this Node; gives its exit code, and what it said where that was not shown. */
export function runScript(
  script: string,
  args: string[],
  options: ProgramOptions = {},
): Promise<{ code: number; text: string }> {
  const { env = process.env, isShown = false } = options
  const stdio = isShown ? 'inherit' : 'pipe'
  const child = spawn(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', stdio, stdio],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code !== 0 && text) console.log(text.trimEnd())
      resolve({ code: code ?? 1, text })
    })
  })
}

/** A step that is one check: it passes when its program ends well. */
export function check(name: string, script: string, args: string[], options?: ProgramOptions): Step {
  return {
    name,
    async run() {
      const { code, text } = await runScript(script, args, options)
      return code === 0
        ? { passed: 1, failed: 0, failures: [] }
        : { passed: 0, failed: 1, failures: [failure(name, text)] }
    },
  }
}

async function outcomeOf(step: Step): Promise<Outcome> {
  try {
    return await step.run()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    console.log(reason)
    return { passed: 0, failed: 1, failures: [failure(step.name, reason)] }
  }
}

/** Runs the steps, says how each went and how long it took, and sums them up. */
export async function runSteps(steps: Step[]): Promise<Outcome> {
  const sum = { passed: 0, failed: 0, failures: [] as string[], unsteady: [] as string[] }
  async function runStep(step: Step, index: number): Promise<void> {
    const since = Date.now()
    const place = `[${index + 1}/${steps.length}] ${step.name}`
    console.log(`${place} …`)
    const { passed, failed, failures, unsteady = [] } = await outcomeOf(step)
    sum.passed += passed
    sum.failed += failed
    sum.failures.push(...failures)
    sum.unsteady.push(...unsteady)
    const seconds = ((Date.now() - since) / 1000).toFixed(1)
    console.log(`${place}: ${failed === 0 ? 'passed' : `FAILED (${failed})`}, ${seconds} s`)
  }
  const beside: Promise<void>[] = []
  for (const [index, step] of steps.entries()) {
    if (step.isAlone) await Promise.all(beside)
    const running = runStep(step, index)
    if (step.isBeside) beside.push(running)
    else await running
  }
  await Promise.all(beside)
  return sum
}
