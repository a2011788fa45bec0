/** The pages of somebody's membership of the network: those that mailed links lead to, and those that say what happened. */
export const membershipSteps = [
  'requested',
  'confirm',
  'confirmed',
  'link',
  'link-sent',
  'profile',
  'saved',
  'leave',
  'left',
] as const
export type MembershipStep = (typeof membershipSteps)[number]

/** Where these pages stand, below a site's language. */
export const membershipFolder = 'network/membership'

/** Whether a segment of an address names one of the pages of a membership. */
export function isMembershipStep(text: string): text is MembershipStep {
  return membershipSteps.some((step) => step === text)
}
