/** A worker like the program's own, whose only work is to note when it was done. */
import { runWorker } from '../../src/jobs/run-worker.ts'

await runWorker([
  {
    kind: 'note',
    async run({ sql, data }) {
      await sql.query('INSERT INTO noted (name, at, worker) VALUES ($1, clock_timestamp(), $2)', [
        data['name'],
        process.pid,
      ])
      await sql.query('SELECT pg_sleep(0.01)')
    },
  },
])
