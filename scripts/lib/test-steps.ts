import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..', '..')

/** How many checks or tests went which way. */
export interface Outcome {
  passed: number
  failed: number
}

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

/** Runs a script of a package with this Node and gives its exit code. */
export function runScript(script: string, args: string[], options: ProgramOptions = {}): Promise<number> {
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
      resolve(code ?? 1)
    })
  })
}

/** A step that is one check: it passes when its program ends well. */
export function check(name: string, script: string, args: string[], options?: ProgramOptions): Step {
  return {
    name,
    async run() {
      const code = await runScript(script, args, options)
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
    },
  }
}

/**
 * Counts what a test runner has reported. A runner that failed without a failed test, or that ran none, counts
 * as one failure, so that a suite that could not even be loaded never passes for a good one.
 */
export function countTests(report: string, exitCode: number): Outcome {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const data: {
    numPassedTests?: number
    numFailedTests?: number
    stats?: { expected: number; unexpected: number; flaky: number }
  } = JSON.parse(readFileSync(report, 'utf8'))
  const passed = data.stats?.expected ?? data.numPassedTests ?? 0
  const failed = data.stats ? data.stats.unexpected + data.stats.flaky : (data.numFailedTests ?? 0)
  if (passed + failed === 0) console.log('No test was run.')
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed }
}

/** Runs the steps one after the other, says how each went and how long it took, and sums them up. */
export async function runSteps(steps: Step[]): Promise<Outcome> {
  const sum: Outcome = { passed: 0, failed: 0 }
  for (const [index, step] of steps.entries()) {
    const since = Date.now()
    console.log(`[${index + 1}/${steps.length}] ${step.name} …`)
    let outcome: Outcome
    try {
      outcome = await step.run()
    } catch (error) {
      console.log(error instanceof Error ? error.message : error)
      outcome = { passed: 0, failed: 1 }
    }
    sum.passed += outcome.passed
    sum.failed += outcome.failed
    const seconds = ((Date.now() - since) / 1000).toFixed(1)
    const words = outcome.failed === 0 ? 'passed' : `FAILED (${outcome.failed})`
    console.log(`[${index + 1}/${steps.length}] ${step.name}: ${words}, ${seconds} s`)
  }
  return sum
}
