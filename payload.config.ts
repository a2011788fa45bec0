import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { longestFile, longFileRefusal } from './collections/files/too-large.ts'
import { collectionsFor } from './collections/index.ts'
import { accessEndpoint } from './collections/shared/access-endpoint.ts'
import { editor } from './collections/shared/fields/rich-text.ts'
import { words } from './collections/shared/fields/words.ts'
import { guardLocks } from './collections/shared/locks.ts'
import { reportEndpoints } from './collections/shared/report/endpoints.ts'
import { schedulesEndpoint } from './collections/shared/schedules/endpoints.ts'
import { askForTranslations } from './collections/shared/translation/ask.ts'
import { translationExchangeEndpoints } from './collections/shared/translation/exchange/endpoints.ts'
import { replaceEndpoint } from './collections/shared/uses/replace-endpoint.ts'
import { withSoundSessions } from './collections/users/sound-sessions.ts'
import { panelTexts } from './src/admin/panel-texts.ts'
import { withHonestCommits } from './src/database/honest-commits.ts'
import { exchangeEndpoints } from './src/exchange/endpoints.ts'
import { defaultLocale, localeCodes, locales } from './src/i18n/locales.ts'
import { sharePool } from './src/lib/database-pool.ts'
import { outboxAdapter } from './src/mail/mail-adapter.ts'
import { mailEventsEndpoint } from './src/newsletter/mail-events.ts'
import { subscriberEndpoints } from './src/newsletter/manage/endpoints.ts'
import { openLog } from './src/server/operations/log.ts'
import { readSettings } from './src/server/settings.ts'

const settings = readSettings()
/** Every program starts in the folder of the repository; in Next's bundle this file has no place of its own. */
const root = process.cwd()
const address = new URL(settings.publicUrl)

/** Signing in works at the public address and, when that is this machine, under its other names too. */
const ownOrigins =
  address.hostname === 'localhost'
    ? ['localhost', '127.0.0.1', '[::1]'].map(
        (host) => `${address.protocol}//${host}:${address.port || '80'}`,
      )
    : [settings.publicUrl]

const config = buildConfig({
  secret:
    settings.payloadSecret ?? 'only while building: the start refuses to serve without a secret of its own',
  custom: {
    publicUrl: settings.publicUrl,
    dataDir: settings.dataDir,
    hasMailServer: settings.smtp !== undefined,
  },
  collections: collectionsFor({
    publicUrl: settings.publicUrl,
    uploadsDir: path.join(settings.dataDir, 'uploads'),
  }),
  endpoints: [
    accessEndpoint,
    mailEventsEndpoint(settings.mailEventsSecret),
    schedulesEndpoint,
    replaceEndpoint,
    ...reportEndpoints,
    askForTranslations,
    ...subscriberEndpoints,
    ...translationExchangeEndpoints,
    ...exchangeEndpoints,
  ],
  editor,
  db: withSoundSessions(
    withHonestCommits(
      postgresAdapter({
        idType: 'uuid',
        push: false,
        allowIDOnCreate: true,
        migrationDir: path.join(root, 'src/migrations'),
        pool: {
          connectionString: settings.databaseUrl ?? '',
          max: 12,
          connectionTimeoutMillis: 5_000,
          // A new connection knows nothing of our tables yet: its first statements take several times as long.
          idleTimeoutMillis: 300_000,
          // The worker and the scripts end when their work is done, not when these connections do.
          allowExitOnIdle: true,
          keepAlive: true,
          // Public queries are bounded; nothing that a reader or an editor does may run longer.
          statement_timeout: 15_000,
        },
      }),
    ),
  ),
  localization: {
    locales: localeCodes.map((code) => ({
      code,
      label: locales[code].endonym,
      rtl: locales[code].dir === 'rtl',
    })),
    defaultLocale,
    fallback: false,
    defaultLocalePublishOption: 'active',
  },
  i18n: { supportedLanguages: { en, fr, es }, fallbackLanguage: 'en', translations: panelTexts },
  email: outboxAdapter,
  logger: openLog('payload', settings.logLevel),
  sharp,
  graphQL: { disable: true },
  maxDepth: 3,
  csrf: ownOrigins,
  // Only a browser that signed in here has a session; no header stands in for its cookie.
  auth: { jwtOrder: ['cookie'] },
  cors: [],
  telemetry: false,
  onInit: ({ db, logger }) => {
    if (!('pool' in db)) return
    const pool = db.pool as Parameters<typeof sharePool>[0]
    sharePool(pool, (err) => logger.error({ err, msg: 'A connection to the database was lost' }))
  },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false }, tasks: [] },
  upload: { limits: { fileSize: longestFile }, abortOnLimit: true, responseOnLimit: longFileRefusal },
  admin: {
    user: 'users',
    avatar: 'default',
    meta: {
      titleSuffix: ' · Common Home',
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    },
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
    theme: 'all',
    dashboard: {
      widgets: [
        {
          slug: 'sections',
          label: words('Sections', 'Rubriques', 'Secciones'),
          Component: '/src/admin/dashboard/sections.tsx#Sections',
          minWidth: 'full',
        },
      ],
      defaultLayout: [{ widgetSlug: 'sections', width: 'full' }],
    },
    components: {
      afterNavLinks: [
        '/src/admin/readership/readership-link.tsx#ReadershipLink',
        '/src/admin/report/report-link.tsx#ReportLink',
        '/src/admin/exchange/exchange-link.tsx#ExchangeLink',
      ],
      beforeDashboard: [
        '/src/admin/late-work.tsx#LateWork',
        '/src/admin/dashboard/shortcuts.tsx#Shortcuts',
        '/src/admin/dashboard/waiting.tsx#Waiting',
        '/src/admin/report/report-figures.tsx#ReportFigures',
        '/src/admin/translation/translation-figures.tsx#TranslationFigures',
        '/src/admin/dashboard/recent-changes.tsx#RecentChanges',
        '/src/admin/dashboard/mail-queue.tsx#MailQueue',
      ],
      beforeNavLinks: [
        '/src/admin/schedule-link.tsx#ScheduleLink',
        '/src/admin/translation/translation-link.tsx#TranslationLink',
        '/src/admin/translation-exchange/exchange-link.tsx#TranslationExchangeLink',
      ],
      providers: ['/src/admin/report/field-of-address.tsx#FieldOfAddress'],
      views: {
        // Open to everybody: what stands there is shown to whoever holds the link.
        invitation: {
          Component: '/src/admin/accounts/accept-invitation-page.tsx#AcceptInvitationPage',
          path: '/invitation',
        },
        // Open to everybody: it says nothing to whoever has not just entered a password.
        secondStep: {
          Component: '/src/admin/accounts/second-step-page.tsx#SecondStepPage',
          path: '/second-step',
        },
        help: { Component: '/src/admin/help/help-page.tsx#HelpPage', path: '/help' },
        report: { Component: '/src/admin/report/report-page.tsx#ReportPage', path: '/report' },
        schedule: { Component: '/src/admin/schedules-view.tsx#SchedulesView', path: '/schedule' },
        translations: {
          Component: '/src/admin/translation/board-page.tsx#BoardPage',
          path: '/translations',
        },
        translate: {
          Component: '/src/admin/translation/desk-page.tsx#DeskPage',
          path: '/translate/:noun/:id/:language',
        },
        translationExchange: {
          Component: '/src/admin/translation-exchange/exchange-page.tsx#TranslationExchangePage',
          path: '/translation-exchange',
        },
        readership: {
          Component: '/src/admin/readership/readership-page.tsx#ReadershipPage',
          path: '/readership',
        },
        exchange: { Component: '/src/admin/exchange/exchange-page.tsx#ExchangePage', path: '/exchange' },
      },
      graphics: { Icon: '/src/admin/brand.tsx#Icon', Logo: '/src/admin/brand.tsx#Logo' },
    },
  },
  typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
})

export default config.then(guardLocks)
