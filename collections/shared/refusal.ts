import { APIError } from 'payload'

/**
 * An error whose words reach the person. In Next's bundle Payload's own class has lost its name, and Payload
 * tells of errors without a name only that they are unknown.
 */
export class Refusal extends APIError {
  override name = 'Refusal'

  /** @param status - the status of the answer; 400 and above, never 500, whose words are kept back */
  constructor(message: string, status: 400 | 403 | 409 | 413 | 429) {
    super(message, status, null, true)
  }
}
