/** Every closed word in the fields of acts, so that a locale that lacks one does not compile. */

/** In the order of the kinds; a word that several kinds share stands with the first. */
export const terms = [
  // application
  'membership', 'observer-status',
  // mission-opening
  'permanent-mission', 'permanent-delegation', 'embassy',
  // establishment
  'organisation', 'principal-organ', 'standing-committee', 'committee', 'subsidiary-organ', 'specialised-institution', 'affiliated-institution', 'group-entity', 'office',
  // session
  'ordinary', 'extraordinary', 'resumed', 'thematic', 'preparatory',
  // adoption
  'instrument', 'resolution', 'decision', 'declaration', 'communique', 'plan', 'programme', 'rules', 'emblem', 'budget', 'report', 'statement',
  // end-of-office
  'expiry', 'resignation', 'death', 'removal', 'other',
  // title
  'designated', 'begun', 'handed-over',
  // support
  'asked', 'promised', 'given',
  // signature
  'subject-to-ratification', 'definitive', 'ad-referendum',
  // deposit
  'ratification', 'acceptance', 'approval', 'accession', 'succession', 'formal-confirmation', 'definitive-signature',
  // domestic-ratification
  'parliament', 'law', 'decree', 'publication', 'law-in-force',
  // reservation
  'on-signature', 'on-deposit', 'in-domestic-law',
  // capital
  'authorised', 'subscribed', 'called-in', 'paid-up',
  // financing
  'approved', 'signed', 'disbursed', 'planned',
  // partnership-strategy
  'announced',
  // initiative
  'proposed', 'endorsed', 'experts', 'drafted', 'adopted', 'founded', 'in-force',
  // outcome
  'fulfilled', 'partly-fulfilled', 'dropped', 'overtaken',
] as const

export type Term = (typeof terms)[number]
