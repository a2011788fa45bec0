/**
 * What can be said of a message:
 *
 * - `queued`: it waits
 * - `claimed`: a sender has it and has not begun
 * - `sending`: the conversation about it has begun; written down before, so that no message is sent twice
 * - `accepted`: the mail server has taken it
 * - `refused`: the mail server will not take it, or would not for days
 * - `doubtful`: the conversation broke off, and nobody knows how it would have ended
 * - `kept`: there was no mail server; it stays where it can be read, and is never sent
 */
export type MailState = 'queued' | 'claimed' | 'sending' | 'accepted' | 'refused' | 'doubtful' | 'kept'

/** The channel on which senders hear that there is mail. */
export const mailChannel = 'common_home_mail'
