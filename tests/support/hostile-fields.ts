import fc from 'fast-check'

/** What somebody sends who means no good, and what a broken program sends. */
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '{"$ne":null}',
    "' OR 1=1 --",
    '../../etc/passwd',
    '<script>',
    '\r\nBcc: x@y.zz',
  ),
  fc.constantFrom(
    'yes',
    'en',
    'xx',
    'reader@example.org',
    `${'a'.repeat(300)}@example.org`,
    '%00',
    '[object Object]',
    'organisation',
    'academia',
    'BE',
    'javascript:alert(1)',
  ),
  fc.uuid(),
)

const name = fc.oneof(
  fc.constantFrom(
    'email',
    'newsletters',
    'topics',
    'language',
    'consent',
    'wish',
    'name',
    'message',
    'purpose',
    'kind',
    'category',
    'country',
    'interests',
    'description',
    'website',
    'isListed',
    '__proto__',
    'constructor',
    'key',
  ),
  fc.string({ maxLength: 20 }),
)

/** The names and values of a form that nobody typed. */
export const hostileFields = fc.array(fc.tuple(name, value), { maxLength: 12 })

/** What stands in a link in the place of its secret part; an address can hold well-formed text alone. */
export const hostileKeys = fc
  .oneof(fc.string({ maxLength: 250 }), fc.constantFrom('', '.', 'AAAAAAAAAAAAAAAAAAAAAA.x', '\u0000'))
  .map((key) => (key.isWellFormed() ? key : ''))
