import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, it } from 'vitest'
import rules from '../../.dependency-cruiser.mjs'

const root = path.join(import.meta.dirname, '..', '..')
const fixture = path.join(root, 'tests/fixtures/imports')

it('complains about each rule in a folder that breaks each once', () => {
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const config = path.join(root, '.dependency-cruiser.mjs')
  const options = [
    '--config',
    config,
    '--ts-config',
    path.join(root, 'tsconfig.json'),
    '--output-type',
    'json',
  ]
  const { stdout } = spawnSync(
    process.execPath,
    [program, ...options, 'src', 'collections', 'payload.config.ts'],
    {
      cwd: fixture,
      encoding: 'utf8',
    },
  )
  const report: { summary: { violations: { rule: { name: string } }[] } } = JSON.parse(stdout)
  const fired = new Set(report.summary.violations.map((violation) => violation.rule.name))
  expect([...fired].toSorted()).toEqual(rules.forbidden.map((rule) => rule.name).toSorted())
})
