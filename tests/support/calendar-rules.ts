/** What keeps a text from being a calendar in the form that RFC 5545 asks for (sections 3.1 and 3.6). */
export function brokenCalendar(text: string): string[] {
  const lines = text.split('\r\n')
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n')
  const events = unfolded
    .join('\n')
    .split(/^BEGIN:VEVENT$/m)
    .slice(1)
  const has = (part: string, name: string) => new RegExp(`^${name}[:;]`, 'm').test(part)
  const checks: [boolean, string][] = [
    [!/(?<!\r)\n|\r(?!\n)/.test(text), 'a line that does not end in CRLF'],
    [lines.at(-1) === '' && lines.at(-2) === 'END:VCALENDAR', 'its end'],
    [lines.every((line) => Buffer.byteLength(line) <= 75), 'a line of more than 75 octets'],
    [lines.every((line) => line.isWellFormed()), 'a letter that was torn'],
    [unfolded[0] === 'BEGIN:VCALENDAR' && unfolded.includes('VERSION:2.0'), 'version'],
    [unfolded.some((line) => line.startsWith('PRODID:')), 'product'],
    [unfolded.filter((line) => line.startsWith('BEGIN:')).length > 1, 'a part, of which it must have one'],
    ...events.map((event): [boolean, string] => [
      ['UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE', 'STATUS', 'SUMMARY'].every((name) => has(event, name)),
      'an event without something that it must have',
    ]),
    [
      zonesUsed(text).every((zone) => unfolded.includes(`TZID:${zone}`)),
      'a zone that is used and not described',
    ],
  ]
  return checks.filter(([isKept]) => !isKept).map(([, what]) => what)
}

function zonesUsed(text: string): string[] {
  return [...text.replaceAll('\r\n ', '').matchAll(/;TZID=([^:;]+):/g)].map(([, zone = '']) => zone)
}
