'use client'

import { FieldDescription, PasswordField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** The present password, unreadable over the shoulder. Nobody has to fill it in to change their name. */
export const PresentPassword: TextFieldClientComponent = ({ field, path }) => {
  const description = field.admin?.description
  return (
    <div className="field-type">
      <PasswordField autoComplete="current-password" field={field} path={path} validate={() => true} />
      {description !== undefined && <FieldDescription description={description} path={path} />}
    </div>
  )
}
