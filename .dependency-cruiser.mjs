/**
 * Who may import whom (docs/architecture.md). Paths are relative to the folder that is checked; the fixture in
 * tests/fixtures/imports breaks each rule once, and a test proves that each one fires there.
 */

const tests = '[.]test[.]tsx?$'

/** Our own modules, as opposed to packages. */
const own = '^(src|collections|payload[.]config[.]ts)'

/** A rule that lets a folder import, of our own modules, only the given ones. */
function mayImportOnly(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: tests },
    to: { path: own, pathNot: allowed },
  }
}

/** A rule that keeps packages out of a folder. */
function neverPackages(name, from, packages, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: tests },
    to: { path: `(^|/)node_modules/(${packages})(/|$)` },
  }
}

/** The public routes and what they share; the admin panel's routes are Payload's own. */
const routes = '^src/app/(?![(]payload[)])'

const next = 'next'
const payload = 'payload|@payloadcms/[^/]+'
const react = 'react|react-dom'

export default {
  forbidden: [
    mayImportOnly('pure', '^src/(lib|i18n)/', ['^src/(lib|i18n)/'], 'Pure helpers know only each other.'),
    neverPackages(
      'pure-packages',
      '^src/(lib|i18n)/',
      [next, payload, react].join('|'),
      'Pure helpers know neither Next nor Payload nor React.',
    ),
    mayImportOnly(
      'translation',
      '^src/translation/',
      ['^src/(translation|lib|i18n)/', '^collections/shared/localized-data[.]ts$'],
      'What is translated of an item is found without the CMS.',
    ),
    neverPackages(
      'translation-packages',
      '^src/translation/',
      [next, '@payloadcms/[^/]+', react].join('|'),
      'What is translated of an item is found without the CMS; of Payload it takes types alone.',
    ),
    mayImportOnly(
      'collections',
      '^collections/',
      [
        '^collections/',
        '^src/blocks/(index|[^/]+/config)[.]ts$',
        '^src/(lib|i18n|jobs|mail|translation)/',
        '^src/payload-types[.]ts$',
      ],
      'Collections say what editors edit; they know nothing of pages.',
    ),
    mayImportOnly(
      'content',
      '^src/content/',
      [
        '^src/(content|newsletter|network|lib|i18n)/',
        '^src/jobs/sql[.]ts$',
        '^src/payload-types[.]ts$',
        '^payload[.]config[.]ts$',
      ],
      'The gateway turns documents into view models and knows no page.',
    ),
    mayImportOnly(
      'components',
      '^src/components/',
      ['^src/(components|lib|i18n|styles)/'],
      'Components are pure: props in, HTML out.',
    ),
    neverPackages(
      'components-packages',
      '^src/components/',
      [next, payload].join('|'),
      'Components know neither Next nor Payload.',
    ),
    mayImportOnly(
      'site-routes',
      routes,
      [routes, '^src/(content|components|blocks|forms|lib|i18n|styles)/'],
      'Public routes reach the CMS only through the gateway.',
    ),
    neverPackages(
      'site-routes-packages',
      routes,
      payload,
      'Public routes reach the CMS only through the gateway.',
    ),
    mayImportOnly(
      'server',
      '^src/server/',
      ['^src/(server|database|forms|jobs|mail|i18n|lib)/'],
      'The front door knows Next, not the pages.',
    ),
    mayImportOnly(
      'admin',
      '^src/admin/',
      [
        '^src/(admin|components|content|jobs|lib|mail|i18n|newsletter|translation)/',
        '^collections/shared/',
        '^src/payload-types[.]ts$',
      ],
      'What is ours in the admin panel is no page.',
    ),
    mayImportOnly(
      'block-configs',
      '^src/blocks/[^/]+/config[.]ts$',
      ['^src/blocks/[^/]+/config[.]ts$', '^collections/shared/', '^src/(lib|i18n)/'],
      'A block says its fields apart from its looks.',
    ),
    neverPackages(
      'block-configs-packages',
      '^src/blocks/[^/]+/config[.]ts$',
      react,
      'A block says its fields apart from its looks.',
    ),
    {
      name: 'gateway-only',
      comment: 'The gateway is the one that reads from Payload for public pages.',
      severity: 'error',
      from: { path: '^src/(blocks/[^/]+/component|forms)' },
      to: { path: `(^|/)node_modules/(${payload})(/|$)` },
    },
    {
      name: 'no-circles',
      comment: 'Two modules that need each other are one, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-dangling',
      comment: 'What is imported must be there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
