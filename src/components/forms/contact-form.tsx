import type { I18n } from '../../i18n/i18n.ts'
import type { ContactFormView } from '../../lib/views/contact.ts'
import { SelectField, TextField } from './fields.tsx'
import { Form } from './form.tsx'

/** Writing to the office. */
export function ContactForm({ i18n, contact }: { i18n: I18n; contact: ContactFormView }) {
  const { form, purposes } = contact
  const labels = {
    name: i18n.t('contactForm.name'),
    email: i18n.t('contactForm.email'),
    purpose: i18n.t('contactForm.purpose'),
    message: i18n.t('contactForm.message'),
  }
  const common = { i18n, id: 'contact-form', form }
  const [only] = purposes
  return (
    <>
      <Form {...common} labels={labels} button={i18n.t('contactForm.send')}>
        <TextField {...common} name="name" label={labels.name} autoComplete="name" most={200} />
        <TextField
          {...common}
          name="email"
          label={labels.email}
          type="email"
          autoComplete="email"
          most={254}
        />
        {purposes.length > 1 ? (
          <SelectField
            {...common}
            name="purpose"
            label={labels.purpose}
            choices={purposes.map((purpose) => ({
              value: purpose,
              label: { text: i18n.t(`contact.${purpose}`) },
            }))}
          />
        ) : (
          <input type="hidden" name="purpose" value={only ?? 'general'} />
        )}
        <TextField {...common} name="message" label={labels.message} most={5_000} rows={8} />
      </Form>
      <p className="note">{i18n.t('contactForm.kept', { days: contact.keptDays })}</p>
    </>
  )
}
