import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // The front door compresses once, names what it sends and keeps the result.
  compress: false,
  generateEtags: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Our own imports name their files, so that Node runs them without a build.
  typescript: { ignoreBuildErrors: true },
  // Title and metadata stand in the head of every page, for every reader.
  htmlLimitedBots: /.*/,
  skipTrailingSlashRedirect: true,
  images: { unoptimized: true },
  // Native code, or code that finds its own files: left where the packages are.
  serverExternalPackages: ['@resvg/resvg-js', 'unpdf'],
}

export default withPayload(config, { devBundleServerPackages: false })
