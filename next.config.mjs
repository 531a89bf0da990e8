import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Next serves the admin panel only; readers' pages and the API are Express's.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  poweredByHeader: false,
  // One Payload for the whole process: these are loaded by Node, not copied into the bundle.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
    'sharp',
  ],
  typescript: { ignoreBuildErrors: true },
  // Lists of files for a copy without node_modules, which nobody makes, cost minutes.
  outputFileTracingExcludes: { '*': ['**/*'] },
  // The server's part is never sent anywhere: smaller names in it only cost time.
  experimental: { serverMinification: false },
  webpack: (webpackConfig, { dev }) => {
    // Built once for each version: writing 170 MB of cache takes longer than it saves.
    if (!dev) webpackConfig.cache = false
    return webpackConfig
  },
}

export default withPayload(config, { devBundleServerPackages: false })
