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
}

export default withPayload(config, { devBundleServerPackages: false })
