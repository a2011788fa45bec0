/** The process that does the work for later and sends mail; started and kept by `keepWorker`. */
import { sendMail } from '../mail/sender/send-mail.ts'
import { deliveriesSource } from '../newsletter/deliveries-source.ts'
import { kinds } from './kinds.ts'
import { runWorker } from './run-worker.ts'

await runWorker(kinds, [
  (options) =>
    sendMail({
      ...options,
      moreSources: [
        deliveriesSource({
          publicUrl: options.publicUrl,
          from: options.smtp?.from ?? 'no-reply@example.org',
        }),
      ],
    }),
])
