import type { PayloadRequest } from 'payload'

/** What Payload hands to a part of the dashboard. */
export interface PanelProps {
  user: PayloadRequest['user']
  payload: PayloadRequest['payload']
  i18n: { language: string }
}
