import { sectionPath } from '../lib/addresses.ts'
import { makeStamp, stampRenewedAfter } from '../lib/form-stamp.ts'
import { renderStore } from '../lib/render-record.ts'
import type { FormView } from '../lib/views/forms.ts'
import { currentPlace, recordLapse } from './record.ts'
import type { Visit } from './visit.ts'

/**
 * A form of the page that is being rendered: empty for everybody who reads, and as it was sent for whoever has to
 * mend something. The page is rendered anew before the form's stamp is too old.
 *
 * @param name - the form's name, as `src/forms` has it
 * @param path - where it is posted, below the site's language; with its query, if it has one
 * @param values - what stands in it before anybody types
 */
export function formView(here: Visit, name: string, path: string, values: FormView['values'] = {}): FormView {
  const now = Date.now()
  recordLapse(now + stampRenewedAfter)
  const sent = renderStore().getStore()?.form
  const own = sent?.form === name ? sent : null
  return {
    action: formAddress(here, path),
    stamp: makeStamp(now),
    values: own?.values ?? values,
    errors: own?.errors ?? [],
  }
}

/** Forms stay on the host that the reader came to: the browser sends them nowhere else. */
function formAddress({ site, locale }: Visit, path: string): string {
  const within = sectionPath(locale, path)
  return currentPlace()?.claimedBy === site.key ? within : `/${site.key}${within}`
}
