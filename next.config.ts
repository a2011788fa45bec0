import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // The front door compresses once and keeps the result.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Our own imports name their files, so that Node runs them without a build.
  typescript: { ignoreBuildErrors: true },
  // Title and metadata stand in the head of every page, for every reader.
  htmlLimitedBots: /.*/,
  skipTrailingSlashRedirect: true,
  images: { unoptimized: true },
}

export default withPayload(config, { devBundleServerPackages: false })
