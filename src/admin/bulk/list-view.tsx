'use client'

import { DefaultListView } from '@payloadcms/ui'
import type { ListViewClientProps } from 'payload'

/**
 * The list of a published noun without Payload's own entries for several items: those write all of them in one
 * transaction and say of what fails only how many. What is done with several is done by the panel above the
 * list. In the trash, where that is not, Payload's entries restore and delete.
 */
export function ListView(props: ListViewClientProps) {
  const isTrash = props.viewType === 'trash'
  return <DefaultListView {...props} disableBulkDelete={!isTrash} disableBulkEdit={!isTrash} />
}
