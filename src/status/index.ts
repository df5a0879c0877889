/** Status: law applied to acts, as at a day, as known on a day. The derived thing is called status, never state. */
export { indexActs } from './index-of-acts.ts'
export type { ActIndex, Background, Entry } from './index-of-acts.ts'
export { registerAsAt } from './register-as-at.ts'
export { ask, lawOf, organisationOf } from './ask.ts'
export type { Law } from './ask.ts'
