/** What the gateway gives a machine that asks for an address: not a page, and never a list of choices. */
type MachineAnswer =
  | { kind: 'found'; contentType: string; body: string | Uint8Array<ArrayBuffer> }
  | { kind: 'moved'; to: string }
  | { kind: 'absent' }

/** The response to it; what is absent gets the site's own page from the front door. */
export function answerMachine(answer: MachineAnswer): Response {
  if (answer.kind === 'moved') return new Response(null, { status: 308, headers: { Location: answer.to } })
  if (answer.kind === 'absent') return new Response(null, { status: 404 })
  return new Response(answer.body, { headers: { 'Content-Type': answer.contentType } })
}

/** The response to who asks for a sitemap or a part of one. */
export function answerSitemap(body: string | null): Response {
  const contentType = 'application/xml; charset=utf-8'
  return answerMachine(body === null ? { kind: 'absent' } : { kind: 'found', contentType, body })
}
