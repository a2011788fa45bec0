import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

interface Props extends Pick<AdminViewServerProps, 'initPageResult'> {
  children: ReactNode
  /** Class of the page's `main`. */
  className: string
  params: AdminViewServerProps['params'] | undefined
  searchParams: AdminViewServerProps['searchParams'] | undefined
}

/** A page of ours within the frame of the admin panel: its navigation, its header and a `main` for the rest. */
export function PanelPage({ children, className, initPageResult, params, searchParams }: Props) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(searchParams && { searchParams })}
      {...(req.user && { user: req.user })}
      visibleEntities={visibleEntities}
    >
      <main className={`${className} gutter--left gutter--right`}>{children}</main>
    </DefaultTemplate>
  )
}
