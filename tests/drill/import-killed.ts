import { importStorm } from '../support/import-storm.ts'
import { cloneDatabase, migratedTemplate, startThrowawayServer } from '../support/throwaway-server.ts'
import { atLeast, type Fault, none, told } from './drill.ts'

const rows = 10_000
const kills = 5

/** Those who carry out an import are killed again and again. */
export const importKilled: Fault = {
  title: `kill -9 of all workers, ${kills} times, while ${rows} rows are imported`,
  async run() {
    const server = await startThrowawayServer()
    try {
      const databaseUrl = await cloneDatabase(server.url, migratedTemplate)
      const after = await importStorm(databaseUrl, rows, kills)
      return [
        atLeast('rows that are there once', after.once, rows),
        none('rows that are there twice', after.twice),
        none('rows that are missing', after.missing),
        none('rows that were refused or found changed', after.refused),
        none('versions written twice', after.spareVersions),
        told('rows a second, rehearsal and kills included', (rows * 1000) / after.milliseconds),
      ]
    } finally {
      await server.stop()
    }
  },
}
