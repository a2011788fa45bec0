/** The pages of a subscription: those that mailed links lead to, and those that say what happened. */
export const subscriptionSteps = [
  'requested',
  'confirm',
  'confirmed',
  'link',
  'link-sent',
  'preferences',
  'saved',
  'unsubscribe',
  'one-click',
  'left',
  'address',
  'address-requested',
  'new-address',
  'address-changed',
  'copy',
  'erase',
  'erased',
] as const
export type SubscriptionStep = (typeof subscriptionSteps)[number]

/** Whether a segment of an address names one of the pages of a subscription. */
export function isSubscriptionStep(text: string): text is SubscriptionStep {
  return subscriptionSteps.some((step) => step === text)
}
