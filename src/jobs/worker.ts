/** The process that does the work for later and sends mail; started and kept by `keepWorker`. */
import { sendMail } from '../mail/sender/send-mail.ts'
import { kinds } from './kinds.ts'
import { runWorker } from './run-worker.ts'

await runWorker(kinds, [sendMail])
