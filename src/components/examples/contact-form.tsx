import { ContactPage } from '../pages/contact-page.tsx'
import { ContactSentPage } from '../pages/contact-sent-page.tsx'
import { type Example, icmc, link, page } from './sample.tsx'

const contact = icmc('Contact')

export const contactFormExamples: Example[] = [
  page(
    'contact-form-mended',
    contact,
    <ContactPage
      {...contact}
      view={{
        points: [],
        form: {
          form: {
            action: '/icmc-europe/en/contact',
            stamp: 'stamp',
            values: { name: ['A Reader'], message: ['Two\nlines'], purpose: ['press'] },
            errors: [{ field: 'email', problem: 'required' }],
          },
          purposes: ['general', 'press'],
          keptDays: 365,
        },
      }}
    />,
  ),
  page(
    'contact-sent',
    contact,
    <ContactSentPage
      {...contact}
      view={{ back: link('Back to the contact page', '/icmc-europe/en/contact') }}
    />,
  ),
]
