import { changeAddressForm } from './change-address/handler.ts'
import { confirmForm } from './confirm/handler.ts'
import { contactForm } from './contact/handler.ts'
import { copyForm } from './copy/handler.ts'
import { eraseForm } from './erase/handler.ts'
import type { Form } from './form.ts'
import { mailLinkForm } from './mail-link/handler.ts'
import { networkApplicationForm } from './network-application/handler.ts'
import { networkConfirmForm } from './network-confirm/handler.ts'
import { networkLeaveForm } from './network-leave/handler.ts'
import { networkLinkForm } from './network-link/handler.ts'
import { networkProfileForm } from './network-profile/handler.ts'
import { newAddressForm } from './new-address/handler.ts'
import { oneClickForm } from './one-click/handler.ts'
import { preferencesForm } from './preferences/handler.ts'
import { signUpForm } from './sign-up/handler.ts'
import { unsubscribeForm } from './unsubscribe/handler.ts'

/** Every public form. What is not here is answered 405. */
export const forms: readonly Form[] = [
  contactForm,
  signUpForm,
  confirmForm,
  mailLinkForm,
  preferencesForm,
  unsubscribeForm,
  oneClickForm,
  changeAddressForm,
  newAddressForm,
  copyForm,
  eraseForm,
  networkApplicationForm,
  networkConfirmForm,
  networkLinkForm,
  networkProfileForm,
  networkLeaveForm,
]

const byPath = new Map(forms.map((form) => [form.path, form]))

/**
 * The form that is posted to a path.
 *
 * @param path - below a site's language, without a slash at its beginning
 */
export function findForm(path: string): Form | undefined {
  return byPath.get(path)
}
