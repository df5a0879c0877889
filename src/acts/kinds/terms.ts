/** Every closed word in the fields of acts, so that a locale that lacks one does not compile. */

/**
 * In the order of the kinds; a word that several kinds share stands with the first. Unless noted, a locale gives a noun without article:
 * the readings put it after "the", "its", "as a" in English, and use it indefinite in Arabic.
 */
export const terms = [
  // application: in Arabic definite (العضوية، صفة المراقب)
  'membership', 'observer-status',
  // mission-opening
  'permanent-mission', 'permanent-delegation', 'embassy',
  // establishment
  'organisation', 'principal-organ', 'standing-committee', 'committee', 'subsidiary-organ', 'specialised-institution', 'affiliated-institution', 'group-entity', 'office',
  // session
  'ordinary', 'extraordinary', 'emergency', 'resumed', 'thematic', 'preparatory',
  // adoption
  'instrument', 'resolution', 'decision', 'declaration', 'communique', 'plan', 'programme', 'rules', 'emblem', 'budget', 'report', 'statement',
  // adoption: adverbial (by consensus, بتوافق الآراء)
  'by-consensus', 'without-a-vote', 'by-vote', 'by-acclamation', 'by-silence-procedure',
  // vote: what the question is; the last two are participles
  'important', 'procedural', 'substantive', 'admission', 'suspension', 'expulsion', 'election', 'scale', 'amendment', 'agenda', 'capital-increase', 'dissolution', 'rejected',
  // explanation-of-vote: adverbial
  'before-the-vote', 'after-the-vote',
  // credentials: participles
  'presented', 'accepted', 'contested', 'deferred',
  // delegation: ranks of heads
  'head-of-state', 'head-of-government', 'foreign-minister', 'minister', 'deputy-minister', 'permanent-representative', 'ambassador', 'official',
  // succession-of-states: for tables and forms
  'continuation', 'unification', 'dissolution-of-state', 'separation', 'independence',
  // ballot
  'regional-pre-vote', 'straw-poll', 'ballot',
  // end-of-office
  'expiry', 'resignation', 'death', 'removal', 'other',
  // title: participles, for tables and forms; the sentences have verbs of their own
  'designated', 'begun', 'handed-over',
  // support: for tables and forms
  'asked', 'promised', 'given', 'honoured', 'withheld',
  // signature: stands in brackets after the sentence
  'subject-to-ratification', 'definitive', 'ad-referendum',
  // deposit: in Arabic the bare noun, which the party follows (تصديق كازاخستان على …)
  'ratification', 'acceptance', 'approval', 'accession', 'succession', 'formal-confirmation', 'definitive-signature', 'consent-to-be-bound', 'application', 'notification-of-completion', 'ratification-or-accession',
  // denunciation: for tables and forms
  'denunciation', 'withdrawal',
  // domestic-ratification: for tables and forms
  'parliament', 'law', 'decree', 'publication', 'law-in-force',
  // reservation: adverbial (on signature, عند التوقيع)
  'on-signature', 'on-deposit', 'in-domestic-law',
  // assessment: funds; stands in brackets after the sentence
  'regular-budget', 'working-capital-fund', 'peace-operations', 'tribunals', 'special-account',
  // credit: why
  'tax-equalisation', 'surplus', 'miscellaneous-income', 'incentive', 'new-member', 'adjustment',
  // capital: an adjective (authorised), in Arabic definite masculine (المصرح به)
  'authorised', 'subscribed', 'callable', 'called-in', 'paid-up',
  // capital-increase: an adjective (general), in Arabic indefinite feminine, after زيادة
  'general', 'special',
  // financing: for tables and forms
  'approved', 'signed', 'disbursed', 'planned', 'cancelled',
  // project-milestone: for tables and forms
  'effective', 'started', 'completed', 'closing-set', 'closed', 'disbursements-suspended', 'suspension-lifted',
  // partnership-strategy: for tables and forms
  'announced',
  // initiative: for tables and forms
  'proposed', 'endorsed', 'experts', 'drafted', 'adopted', 'founded', 'in-force',
  // outcome: a participle (was fulfilled); in Arabic a verb or noun that stands after a colon
  'fulfilled', 'partly-fulfilled', 'dropped', 'overtaken',
] as const

export type Term = (typeof terms)[number]
