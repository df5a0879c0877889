/** Notifications in English. */
import { locales } from '#locales'
import type { NotificationMessages } from './contract.ts'

const upper = (text: string): string => text.toLocaleUpperCase('en')
const comma = (by: string): string => (by === '' ? '' : `, ${by}`)
const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const forms = locales.en.terms

export const en: NotificationMessages = {
  lang: 'en', dir: 'ltr', draft: 'Draft of a depositary notification', preview: 'Preview: the act has not been recorded, and nothing was stored.',
  depositary: who => `Depositary: ${who ?? '……… (to be filled in)'}`, reference: 'Reference: ……… (number to be given by the depositary)',
  adopted: (day, place) => `Adopted ${place ? `at ${place}, ` : 'on '}${day}`, headline: (party, action) => (party === null ? upper(action) : `${upper(party)}: ${upper(action)}`), unnamedParty: 'a State that the source does not name',
  forms,
  actions: {
    'opening-for-signature': (a, s) => `opening for signature${a.place ? ` (${s.text(a.place)})` : ''}`, 'closing-for-signature': () => 'closing for signature',
    signature: a => (a.as === 'definitive' ? 'definitive signature' : a.as === 'ad-referendum' ? 'signature ad referendum' : a.as === 'succession' ? 'succession to signature' : 'signature'),
    deposit: (a, s) => `${forms[a.of]}${a.succeeds ? ` (in succession to ${s.named(a.succeeds).the})` : ''}`, 'withdrawal-of-consent': () => 'withdrawal of the instrument of consent',
    'provisional-application': () => 'provisional application', 'end-of-provisional-application': () => 'end of provisional application',
    'territorial-extension': (a, s) => `territorial application (${s.text(a.territory)})`, 'end-of-territorial-extension': (a, s) => `end of territorial application (${s.text(a.territory)})`,
    reservation: () => 'reservation', objection: () => 'objection to a reservation', 'acceptance-of-reservation': () => 'acceptance of a reservation',
    'withdrawal-of-reservation': a => (a.articles?.length ? 'partial withdrawal of a reservation' : 'withdrawal of a reservation'), 'withdrawal-of-objection': () => 'withdrawal of an objection',
    declaration: () => 'declaration', notification: (a, s) => `notification${a.article ? ` under ${s.articles([a.article])}` : ''}`, correction: () => 'correction of the text by procès-verbal of rectification',
    denunciation: a => (a.as === 'withdrawal' ? 'withdrawal' : 'denunciation'), 'revocation-of-denunciation': () => 'revocation of a denunciation', termination: () => 'termination',
  },
  communicates: who => `The depositary${who ? ` (${who})` : ''}, acting in that capacity, communicates the following:`,
  effected: day => `The above action was effected on ${day}.`, datedSo: when => `The above action was effected on a day that the register knows only as: ${when}.`, received: day => `The instrument was received on ${day}.`, executed: day => `The instrument was signed on ${day}.`,
  textHeading: action => `Text of the ${action}`, articlesConcerned: articles => `It relates to ${articles}.`, noText: 'The register does not hold the text.',
  followsHeading: 'What follows', accordingTo: (articles, _, instrument) => `in accordance with ${articles}${instrument ? ` ${instrument.of}` : ''}`,
  entersIntoForce: (i, day, by, past) => `${opening(i.the)} ${past ? 'entered' : 'will enter'} into force on ${day}${comma(by)}: the above action completed the condition.`, provisionally: (i, day, by) => `${opening(i.the)} is applied provisionally as from ${day}${comma(by)}.`,
  progress: {
    instruments: (have, need) => `${have} of the ${need} instruments required for entry into force have been deposited.`, fraction: (have, need) => `${have} of the ${need} instruments required for entry into force have been deposited.`,
    every: (have, need) => `${have} of the ${need} instruments that the text names one by one have been deposited.`, weight: (have, need, unit) => `The instruments deposited come to ${have} of the ${need} ${unit} required for entry into force.`,
    participants: (have, need) => `${have} of the ${need} participants required for entry into force have done all that is asked of each.`, signatures: (have, need) => `${have} of the ${need} signatures required have been given.`,
    'in-force': null, 'not-before': null, all: null, any: null,
  },
  entersForParty: (i, p, day, by, past) => `${opening(i.the)} ${past ? 'entered' : 'will enter'} into force for ${p.the} on ${day}${comma(by)}.`, notYetForParty: (i, p) => `${opening(i.the)} is not yet in force for ${p.the}: the condition for its entry into force is not met.`,
  openForParty: (i, p) => `The register does not establish the day on which ${i.the} enters into force for ${p.the}.`, boundProvisionally: (i, p, day) => `${opening(p.the)} is bound provisionally by ${i.the} as from ${day}.`,
  signatoryOnly: (i, p) => `By this signature ${p.the} is not yet bound by ${i.the}.`, consentTakenBack: (i, p) => `${opening(p.the)} is no longer counted among those that have consented to be bound by ${i.the}.`,
  ceases: (i, p, day, by) => `${opening(p.the)} will cease to be bound by ${i.the} on ${day}${comma(by)}.`, ceasesOpen: (i, p) => `The register does not establish the day on which ${p.the} ceases to be bound by ${i.the}.`,
  objectionsUntil: (p, day, notified, supposed) => `Objections to the reservation of ${p.the} are to be raised by ${day}, twelve months from its notification ${supposed ? `if that is made on ${notified}` : `on ${notified}`}; a State that consents later has until the day of its own consent, if that is later.`,
  textAllows: 'The text expressly allows the reservation; no acceptance is needed.', textForbids: 'The text forbids the reservation; what follows from it is disputed among States.',
  madeLate: 'The reservation was made after the consent to be bound; it stands only if no objection is raised in time.',
  concerns: {
    objection: (of, articles, on) => `The objection is to the reservation of ${of.the}${articles ? ` relating to ${articles}` : ''}, made on ${on}.`, 'acceptance-of-reservation': (of, articles, on) => `It concerns the reservation of ${of.the}${articles ? ` relating to ${articles}` : ''}, made on ${on}.`,
    'withdrawal-of-reservation': (_, articles, on) => `It concerns the reservation${articles ? ` relating to ${articles}` : ''} made on ${on}.`, 'withdrawal-of-objection': (of, articles, on) => `It concerns the objection to the reservation of ${of.the}${articles ? ` relating to ${articles}` : ''}, raised on ${on}.`,
    'revocation-of-denunciation': (_, __, on) => `It concerns the notice of denunciation given on ${on}.`,
  },
  precludes: (p, o) => `${opening(p.the)} opposes the entry into force between itself and ${o.the}.`, late: day => `The time for objections had ended on ${day}.`,
  takesEffect: day => `It takes effect on ${day}.`, terminates: (i, day) => `${opening(i.the)} ceases to be in force for all its parties on ${day}.`, openUntil: day => `It is open for signature until ${day}.`, madeUntil: day => `It is made for a time that ends on ${day}.`, proposedOn: day => `The correction was proposed on ${day}.`,
  nothingFollows: 'No date in the register changes by this action.', closing: '……… (place), ……… (day)',
  annexTable: (i, asAt) => `Annex I. Status ${i.of} as at ${asAt}`, annexDates: 'Annex II. Dates that change', noDates: 'None.',
  columns: { participant: 'Participant', signature: 'Signature', consent: 'Consent', standing: 'Standing', what: 'What', before: 'Before', after: 'After' },
  standings: { party: 'party', 'contracting-state': 'contracting State', 'bound-provisionally': 'bound provisionally', signatory: 'signatory', denounced: 'denounced', withdrawn: 'withdrawn', 'consent-withdrawn': 'consent taken back', terminated: 'terminated', 'not-a-party': 'not a party' },
  standingSince: (standing, day) => `${standing}${day ? ` since ${day}` : ''}`, inForceFrom: (standing, day) => `${standing}; in force for it from ${day}`,
  consentOn: (form, day) => `${form}, ${day}`, cites: (instrument, article) => `${instrument}, ${article}`,
  entryIntoForceOf: i => `Entry into force ${i.of}`, provisionalForceOf: i => `Provisional application ${i.of}`, notEstablished: 'not established', disputed: 'disputed',
  remarks: 'For the desk, not part of the notification', unread: provisions => `Nobody has compared these provisions with the authentic text yet: ${provisions}.`, unverified: 'The act is recorded without a source that could be checked.', namesMissing: '* The register has no English for this.', openRemark: 'The register does not establish everything above; chancery why tells what is wanted.',
}
