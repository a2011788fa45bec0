import { spawn } from 'node:child_process'
import path from 'node:path'
import { failure, type Outcome } from './test-report.ts'

const root = path.join(import.meta.dirname, '..', '..')

/** One of the steps of `npm test`. */
export interface Step {
  name: string
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

/** Runs the steps one after the other, says how each went and how long it took, and sums them up. */
export async function runSteps(steps: Step[]): Promise<Outcome> {
  const sum: Outcome = { passed: 0, failed: 0, failures: [] }
  for (const [index, step] of steps.entries()) {
    const since = Date.now()
    console.log(`[${index + 1}/${steps.length}] ${step.name} …`)
    let outcome: Outcome
    try {
      outcome = await step.run()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      console.log(reason)
      outcome = { passed: 0, failed: 1, failures: [failure(step.name, reason)] }
    }
    sum.passed += outcome.passed
    sum.failed += outcome.failed
    sum.failures.push(...outcome.failures)
    const seconds = ((Date.now() - since) / 1000).toFixed(1)
    const words = outcome.failed === 0 ? 'passed' : `FAILED (${outcome.failed})`
    console.log(`[${index + 1}/${steps.length}] ${step.name}: ${words}, ${seconds} s`)
  }
  return sum
}
