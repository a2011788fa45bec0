import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import { headers } from 'next/headers.js'
import { redirect } from 'next/navigation.js'
import { seemsChallenged } from '../../../../../collections/shared/second-step-cookie.ts'
import { importMap } from '../importMap.js'

interface Props {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Props) =>
  generatePageMetadata({ config, params, searchParams })

/** Every screen of the admin panel. Whoever has entered the password and owes a second step is led to it. */
export default async function AdminPage({ params, searchParams }: Props) {
  const [{ segments }, asked] = await Promise.all([params, searchParams])
  const isSigningIn = segments?.length === 1 && segments[0] === 'login' && asked['again'] === undefined
  if (isSigningIn && seemsChallenged((await headers()).get('cookie'))) {
    const { redirect: target } = asked
    const query = typeof target === 'string' ? `?${new URLSearchParams({ redirect: target })}` : ''
    redirect(`/admin/second-step${query}`)
  }
  return RootPage({ config, params, searchParams, importMap })
}
