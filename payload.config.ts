import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { bodyEditor } from './collections/fields/body/index.ts'
import { fillCorrectedAt } from './collections/corrections/fillCorrectedAt.ts'
import { adminWording } from './collections/adminWording.ts'
import { explainBrokenForms } from './collections/hooks/explainBrokenForms.ts'
import { explainErrors } from './collections/hooks/explainErrors.ts'
import { keepClosedFields } from './collections/hooks/keepClosedFields.ts'
import { createFeedOptions } from './collections/feeds/index.ts'
import { closeMissingVersions } from './collections/closedVersions.ts'
import { createCollections, globals } from './collections/index.ts'
import { campaignBannersOptions } from './collections/campaignBanners.ts'
import { createJobs, scheduledByPublishers } from './collections/jobs.ts'
import { failedOrderEndpoints } from './collections/schedules/failed/endpoints.ts'
import { keepSchedules } from './collections/schedules/keepSchedules.ts'
import { withOwnedLocks } from './collections/locks.ts'
import { fillPhotoUses } from './collections/photo-uses/fillPhotoUses.ts'
import { removeOwnPreferences } from './collections/ownPreferences.ts'
import { deskAudit } from './collections/deskAudit.ts'
import { withoutApiViews } from './collections/withoutApiViews.ts'
import { editorialDeskOptions } from './collections/editorialDesk.ts'
import { noteWhatIsAsked } from './collections/refusals/asked.ts'
import { relatedNewsOptions } from './collections/relatedNews.ts'
import { prepareAttempts } from './collections/users/signIn/attemptStore.ts'
import { settleNames } from './collections/names/settleNames.ts'
import { closeSystemFields, systemTimes } from './collections/systemTimes.ts'
import { campaignBanners, showStoredPictures } from './plugins/campaign-banners/index.ts'
import { editorialDesk } from './plugins/editorial-desk/index.ts'
import { closedChoices } from './plugins/kit/closedChoices.ts'
import { draftCopies } from './plugins/kit/draftCopies.ts'
import { plainValues } from './plugins/kit/plainValues.ts'
import { foldedFields } from './plugins/kit/search/foldedField.ts'
import { searchFolded } from './plugins/kit/search/searchFolded.ts'
import { soundTexts } from './plugins/kit/soundTexts/index.ts'
import { storedTexts } from './plugins/kit/storedTexts.ts'
import { relatedNews, vntcOrder } from './plugins/related-news/index.ts'
import { rssFeeds } from './plugins/rss-feeds/index.ts'
import { createDatabaseAdapter } from './src/database/adapter.ts'
import { endpointsAskAgain } from './src/database/conflicts/endpoints.ts'
import { localApiAsksAgain } from './src/database/conflicts/localApi.ts'
import { fillFolded } from './src/database/fillFolded.ts'
import { finishJob } from './src/database/jobs/leases.ts'
import { renewingLeases } from './src/database/jobs/whileLeased.ts'
import { guardRequests } from './src/guard/guardRequests.ts'
import { migrations } from './src/migrations/index.ts'
import { parseEnvironment } from './src/server/environment.ts'
import { createProductionLog } from './src/server/productionLog.ts'

const root = dirname(fileURLToPath(import.meta.url))
const environment = parseEnvironment(process.env)
const banners = campaignBannersOptions(environment)
const {
  databaseUrl,
  hubUrl,
  isPrivateHubAllowed,
  learnedOrderFile,
  mediaDir,
  payloadSecret,
  siteUrl,
} = environment
const { mayLackTransactions, readerAddressHeader } = environment

const config = buildConfig({
  serverURL: siteUrl,
  secret: payloadSecret,
  cors: [siteUrl],
  csrf: [siteUrl],
  db: createDatabaseAdapter({ databaseUrl, migrations, needsTransactions: !mayLackTransactions }),
  editor: bodyEditor,
  sharp,
  collections: createCollections({
    mediaDir,
    readerAddressHeader,
    secureCookies: siteUrl.startsWith('https:'),
  }),
  globals,
  plugins: [
    rssFeeds(createFeedOptions({ siteUrl, hubUrl, isPrivateHubAllowed })),
    relatedNews({
      ...relatedNewsOptions(environment),
      learned: { file: learnedOrderFile, until: vntcOrder },
    }),
    campaignBanners(banners),
    editorialDesk({ ...editorialDeskOptions, audit: deskAudit(environment) }),
    closedChoices,
    draftCopies,
    soundTexts({ public: ['tags', 'authors', 'categories', 'dossiers', 'pages'] }),
    storedTexts,
    foldedFields,
    systemTimes,
    keepClosedFields,
    plainValues,
    withoutApiViews,
    noteWhatIsAsked,
  ],
  jobs: createJobs(),
  endpoints: failedOrderEndpoints,
  hooks: { afterError: [explainErrors, explainBrokenForms] },
  onInit: async (payload) => {
    localApiAsksAgain(payload)
    await prepareAttempts(payload)
    searchFolded(payload)
    await settleNames(payload)
    await fillFolded(payload)
    await fillCorrectedAt(payload)
    scheduledByPublishers(payload)
    await fillPhotoUses(payload, (req) => showStoredPictures(banners, req))
  },
  // Population is the cost of a query: whoever wants related documents asks for them.
  defaultDepth: 0,
  maxDepth: 3,
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 500 },
  upload: {
    abortOnLimit: true,
    limits: { fileSize: 20 * 1024 * 1024, files: 1 },
    responseOnLimit: 'Tệp quá lớn: mỗi ảnh tối đa 20 MB. Hãy thu nhỏ ảnh rồi tải lại.',
  },
  i18n: {
    fallbackLanguage: 'vi',
    supportedLanguages: { vi, en },
    translations: adminWording,
  },
  telemetry: false,
  ...(environment.isProduction ? { logger: createProductionLog() } : {}),
  typescript: { autoGenerate: false, outputFile: resolve(root, 'src/payload-types.ts') },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    timezones: {
      defaultTimezone: 'Asia/Ho_Chi_Minh',
      supportedTimezones: [{ label: 'Hà Nội (GMT+7)', value: 'Asia/Ho_Chi_Minh' }],
    },
    meta: {
      title: 'Tòa soạn',
      titleSuffix: ' – Báo Lao động Thủ đô',
      description: 'Hệ thống biên tập của Báo Lao động Thủ đô',
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/png', url: '/assets/mark.png' }],
      openGraph: { siteName: 'Báo Lao động Thủ đô', title: 'Tòa soạn' },
    },
    importMap: { baseDir: root },
    components: {
      beforeDashboard: ['/collections/users/components/TemporaryPassword.tsx#TemporaryPassword'],
      graphics: {
        Icon: '/collections/brand/components/Icon.tsx#Icon',
        Logo: '/collections/brand/components/Logo.tsx#Logo',
      },
      providers: ['/collections/users/components/SecureCookies.tsx#SecureCookies'],
    },
  },
})

export default withOwnedLocks(config)
  .then(closeSystemFields)
  .then(closeMissingVersions)
  .then(removeOwnPreferences)
  .then((composed) => keepSchedules(composed, finishJob))
  .then(renewingLeases)
  .then(guardRequests)
  .then(endpointsAskAgain)
