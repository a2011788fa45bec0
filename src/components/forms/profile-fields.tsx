import type { I18n } from '../../i18n/i18n.ts'
import { memberCategories, memberKinds } from '../../lib/kinds.ts'
import { profileLimits } from '../../lib/network-profile.ts'
import type { ProfileFormView } from '../../lib/views/network.ts'
import { BoxesField, ConsentField, SelectField, TextField } from './fields.tsx'

interface ProfileFieldsProps {
  i18n: I18n
  /** Of the form. */
  id: string
  profile: ProfileFormView
}

/** The words of the fields of a profile, for the list of what has to be mended. */
export const profileLabels = ({ t }: I18n) => ({
  kind: t('network.fields.kind'),
  name: t('network.fields.name'),
  category: t('network.fields.category'),
  country: t('network.fields.country'),
  interests: t('network.fields.interests'),
  description: t('network.fields.description'),
  website: t('network.fields.website'),
  isListed: t('network.fields.isListed'),
  email: t('network.fields.email'),
})

/** What a member says about itself. */
export function ProfileFields({ i18n, id, profile }: ProfileFieldsProps) {
  const { form, countries, topics, consent } = profile
  const labels = profileLabels(i18n)
  const common = { i18n, id, form }
  const emptyLabel = i18n.t('network.choose')
  return (
    <>
      <SelectField
        {...common}
        name="kind"
        label={labels.kind}
        emptyLabel={emptyLabel}
        choices={memberKinds.map((kind) => ({
          value: kind,
          label: { text: i18n.t(`network.kinds.${kind}`) },
        }))}
      />
      <TextField
        {...common}
        name="name"
        label={labels.name}
        hint={i18n.t('network.hints.name')}
        most={profileLimits.name}
      />
      <SelectField
        {...common}
        name="category"
        label={labels.category}
        emptyLabel={emptyLabel}
        choices={memberCategories.map((category) => ({
          value: category,
          label: { text: i18n.t(`network.categories.${category}`) },
        }))}
      />
      <SelectField
        {...common}
        name="country"
        label={labels.country}
        emptyLabel={emptyLabel}
        autoComplete="country"
        choices={countries}
      />
      {topics.length > 0 && (
        <BoxesField {...common} name="interests" label={labels.interests} choices={topics} />
      )}
      <TextField
        {...common}
        name="description"
        label={labels.description}
        hint={i18n.t('network.hints.description')}
        most={profileLimits.description}
        rows={6}
      />
      <TextField
        {...common}
        name="website"
        label={labels.website}
        type="url"
        autoComplete="url"
        most={profileLimits.website}
        isOptional
      />
      <ConsentField {...common} name="isListed" label={consent} isOptional />
    </>
  )
}
