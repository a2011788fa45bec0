import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { importMap } from './admin/importMap.js'
import { argumentsFor, isServerFunction } from './server-functions.ts'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  if (!isServerFunction(args.name)) throw new Error('There is no such server function')
  const { collections } = await config
  const together = (slug: unknown) =>
    collections.some((each) => each.slug === slug && Boolean(each.versions?.drafts))
  return handleServerFunctions({ ...args, args: argumentsFor(args.args, together), config, importMap })
}

/** The frame of the admin panel. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
