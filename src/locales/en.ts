/** English, as a foreign ministry writes it: short, exact, without praise. */
import { decimalOf, inScale, partsOfSessionKey, type Figure, type Words } from '#acts'
import { briefMoney } from './english-brief-money.ts'
import { isWhenError, parseWhen } from '#calendar'
import type { AtRate } from '#claims'
import type { Consent, Seat, Want } from '#law'
import { agendaEn } from './agenda-en.ts'
import { dealingPagesEn } from './dealing-pages-en.ts'
import { decisionPagesEn } from './decision-pages-en.ts'
import { aOrAn, between, day, fractionWords, inner, inWords, month, named, names, onDay, opening, ordinal, series, sessionOf, since, the, withThe } from './english.ts'
import { actNamed, actUnknown } from './english-acts.ts'
import { capitalQuestions, capitalTerms, capitalWords } from './english-capital.ts'
import { dealingQuestions, dealingWords } from './english-dealings.ts'
import { moneyQuestions, moneyTerms, moneyWants, moneyWords } from './english-money.ts'
import { portfolioQuestions, portfolioTerms, portfolioWords } from './english-portfolio.ts'
import { officeQuestions, officeTerms, officeWords } from './english-offices.ts'
import { bureauMore, organQuestions, organTerms, organWants, organWords, standingMore } from './english-organs.ts'
import { articles, endedConsent, treatyQuestions, treatyWants } from './english-treaties.ts'
import { voluntaryQuestions, voluntaryWords } from './english-voluntary.ts'
import { votingQuestions, votingTerms, votingWants, votingWords } from './english-voting.ts'
import type { LocaleOf } from './locale.ts'
import { organPagesEn } from './organ-pages-en.ts'
import { orgMoneyEn } from './org-money-en.ts'
import { stateMoneyEn } from './state-money-en.ts'
import { treatyPagesEn } from './treaty-pages-en.ts'
import { withoutUnit } from './words.ts'

/** A date as it stands in an act, which the register keeps as EDTF. */
const written = (w: Words, text: string): string => { const x = parseWhen(text); return isWhenError(x) ? text : w.when(x) }
const place = (at: string | null): string => (at === null ? '' : /^\d+$/.test(at) ? `, paragraph ${at}` : `, ${at}`)
/** An implied figure as people read it: no more digits than it can have. */
const rough = (f: Figure): Figure => inScale(decimalOf(f), f.unit)
const range = (w: Words, low: Figure, high: Figure): string => `between ${w.figure(low.unit === high.unit ? withoutUnit(low) : low)} and ${w.figure(high)}`
/** What has no number is cited by its heading: "Regional groups". */
const isHeading = (cited: string): boolean => /^[A-Z][a-z]/.test(cited) && !/^(Arts?|Articles?|Rules?|Chapter|Section|Sect|Annex|Regulations?|Resolution|Decision|Para|Part|Preamble)\b/.test(cited)
/** By what title a seat is held. */
const title = (w: Words, s: Seat): string => {
  switch (s.by) {
    case 'preceding-chair': case 'current-chair': case 'succeeding-chair': return `${w.term(s.by)} of ${the(w, s.of)}`
    case 'host': return `host State of ${the(w, s.of)}`
    case 'ex-officio': return `ex officio: ${w.name(s.of)}`
    case 'elected': return `elected: ${w.name(s.of)}`
    case 'permanent': case 'member': return w.term(s.by)
  }
}
const wants: { readonly [K in Want['want']]: (want: Extract<Want, { want: K }>, w: Words) => string } = {
  ...treatyWants, ...organWants, ...votingWants, ...moneyWants,
  deposit: (x, w) => `the deposit of an instrument of consent by ${the(w, x.party)} with the depositary of ${the(w, x.instrument)}`,
  'more-instruments': (x, w) => `${w.plural(x.need - x.have, { one: '# more instrument', other: '# more instruments' })} of consent to ${the(w, x.instrument)} (${w.number(x.have)} of ${w.number(x.need)} deposited)`,
  'more-signatures': (x, w) => `${w.plural(x.need - x.have, { one: '# more signature', other: '# more signatures' })} of ${the(w, x.instrument)} (${w.number(x.have)} of ${w.number(x.need)} given)`,
  clause: (x, w) => `a clause of ${the(w, x.instrument)} on ${x.clause === 'denunciation' ? 'denunciation or withdrawal' : w.term(x.clause)} (the text states none, or the register does not hold it)`,
  'other-instrument': (x, w) => `the entry into force of ${the(w, x.other)}, on which that of ${the(w, x.instrument)} depends`,
  'day-reached': x => `${day(x.day)} to be reached`,
  successor: (x, w) => `which State, if any, continues or succeeds ${the(w, x.of)}, which no longer exists under that name`,
  admission: (x, w) => `the admission of ${the(w, x.of)} to ${the(w, x.to)}`,
  coverage: (x, w) => `a declaration that the register is complete as to ${w.term(x.question)} (${w.name(x.of)}) on ${day(x.on)}; until then its silence proves nothing`,
  'day-of-act': (x, w) => `the exact day of ${w.act(x.act, 'undated')}, which is dated only “${written(w, x.written)}”`,
  session: (x, w) => `the record of an ordinary session of ${the(w, x.organ)}`,
  designation: (x, w) => `the designation of a host for ${w.session(x.session)}`,
  law: (x, w) => `the constituent instrument under which ${the(w, x.organisation)} acted on ${day(x.on)}`,
  rule: (x, w) => `a rule of ${the(w, x.of)} on ${w.term(x.question)}`,
  'office-holder': (x, w) => `an election or appointment to the office of ${w.name(x.office)}`,
  assessment: (x, w) => `the assessment of the contribution of ${the(w, x.of)} to ${the(w, x.by)} for ${written(w, x.year)}`,
  budget: (x, w) => `the budget${x.of ? ` of ${the(w, x.of)}` : ''} for ${written(w, x.year)}`,
  subscription: (x, w) => `the subscription of ${the(w, x.by)} to the capital of ${the(w, x.in)}`,
  capital: (x, w) => `the ${w.term(x.form)} capital of ${the(w, x.of)}`,
  rate: (x, w) => `a rate of ${w.unit(x.of)} in ${w.unit(x.in)} near ${day(x.on)}`,
  act: (x, w) => `the record of an act (${w.name(x.kind)}) that names ${names(w, x.of)}`,
  source: (x, w) => `a second document on the same matter (${w.term(x.for)})`,
}
const want = (x: Want, w: Words): string => (wants[x.want] as (x: Want, w: Words) => string)(x, w)
/** A rate of another time is told as such; within a quarter it is taken for the rate of the day. */
const away = (w: Words, days: number): string => (days > 730 ? `, about ${w.plural(Math.round(days / 365), { one: '# year', other: '# years' })} away` : days > 92 ? `, about ${w.plural(Math.round(days / 30.4), { one: '# month', other: '# months' })} away` : '')
const atRate = (w: Words, n: AtRate): string => (n.converted ? ` (${w.figure(n.converted)} at the rate ${n.rateOn ? `of ${w.when(n.rateOn)}${away(w, n.rateDaysOff ?? 0)}` : 'on record'})` : '')
const awaiting = (on: Consent['inForceOn']): string =>
  on === 'not-yet' ? 'the instrument is not yet in force for it' : on === 'not-shown' ? 'what the register holds does not suffice for its entry into force, and the register does not declare that it holds every instrument deposited' : on ? `the instrument enters into force for it on ${day(on)}` : 'whether the instrument is in force for it is not established'
const base = (w: Words, word: string): string => (word === 'budget' ? 'budget' : `${w.term(word)} capital`)

export const en: LocaleOf<'en'> = {
  lang: 'en', dir: 'ltr', name: 'English', intl: 'en-GB',
  terms: {
    ...organTerms, ...votingTerms, ...officeTerms, ...moneyTerms, ...portfolioTerms, ...capitalTerms,
    membership: 'membership', 'observer-status': 'observer status',
    'permanent-mission': 'permanent mission', 'permanent-delegation': 'permanent delegation', embassy: 'embassy',
    organisation: 'organisation', 'principal-organ': 'principal organ', 'standing-committee': 'standing committee', committee: 'committee', 'subsidiary-organ': 'subsidiary organ', 'specialised-institution': 'specialised institution', 'affiliated-institution': 'affiliated institution', 'group-entity': 'entity of the group', office: 'office',
    ordinary: 'ordinary', extraordinary: 'extraordinary', emergency: 'emergency', resumed: 'resumed', thematic: 'thematic', preparatory: 'preparatory',
    instrument: 'instrument', resolution: 'resolution', decision: 'decision', declaration: 'declaration', communique: 'communiqué', plan: 'plan', programme: 'programme', rules: 'rules', emblem: 'emblem', budget: 'budget', report: 'report', statement: 'statement',
    expiry: 'expiry of the term', resignation: 'resignation', death: 'death', removal: 'removal', other: 'other',
    designated: 'designated', begun: 'begun', 'handed-over': 'handed over',
    asked: 'asked for', promised: 'promised', given: 'given',
    'subject-to-ratification': 'subject to ratification', definitive: 'definitive', 'ad-referendum': 'ad referendum',
    ratification: 'ratification', acceptance: 'acceptance', approval: 'approval', accession: 'accession', succession: 'succession', 'formal-confirmation': 'formal confirmation', 'definitive-signature': 'definitive signature', 'consent-to-be-bound': 'consent to be bound', application: 'application', 'notification-of-completion': 'notification of completion of domestic procedures', 'ratification-or-accession': 'ratification or accession',
    denunciation: 'denunciation', withdrawal: 'withdrawal',
    parliament: 'approval by parliament', law: 'law', decree: 'decree', publication: 'publication', 'law-in-force': 'entry into force of the law',
    'on-signature': 'on signature', 'on-deposit': 'on deposit', 'in-domestic-law': 'in its domestic law',
    authorised: 'authorised', subscribed: 'subscribed', 'called-in': 'called-in', 'paid-up': 'paid-up',
    approved: 'approved', signed: 'signed', disbursed: 'disbursed', planned: 'planned',
    announced: 'announced',
    proposed: 'proposed', endorsed: 'endorsed', experts: 'considered by experts', drafted: 'drafted', adopted: 'adopted', founded: 'founded', 'in-force': 'in force',
    fulfilled: 'fulfilled', 'partly-fulfilled': 'fulfilled in part', dropped: 'dropped', overtaken: 'overtaken by events',
  },
  words: {
    ...organWords, ...votingWords, ...officeWords, ...dealingWords, ...moneyWords, ...portfolioWords, ...capitalWords, ...voluntaryWords,
    'asian-pacific': 'Asia-Pacific', 'eastern-european': 'Eastern European', 'latin-american-caribbean': 'Latin American and Caribbean', weog: 'Western European and other',
    asian: 'Asian', arab: 'Arab', african: 'African', european: 'European', 'latin-american': 'Latin American',
    member: 'member', observer: 'observer', suspended: 'suspended member', none: 'neither member nor observer',
    party: 'party', 'contracting-state': 'contracting State', 'bound-provisionally': 'bound provisionally', signatory: 'signatory', denounced: 'party no longer, by denunciation', withdrawn: 'party no longer, by withdrawal', 'consent-withdrawn': 'consent taken back before it bound', terminated: 'party no longer, the instrument having ended', 'not-a-party': 'not a party',
    impermissible: 'forbidden by the text',
    'in-effect': 'in effect', 'reservation-withdrawn': 'withdrawn', expired: 'expired', 'not-confirmed': 'not confirmed', 'domestic-only': 'made in domestic law only',
    'list-of-concessions': 'list of concessions', 'confirmation-of-signature': 'confirmation of the signature', 'intention-not-to-become-a-party': 'intention not to become a party', 'non-provisional-application': 'no provisional application',
    'preceding-chair': 'preceding chair', 'current-chair': 'current chair', 'succeeding-chair': 'succeeding chair', host: 'host State', 'ex-officio': 'ex officio', permanent: 'permanent seat', elected: 'elected', chair: 'chair', 'vice-chair': 'vice-chair', rapporteur: 'rapporteur',
    standing: 'membership and observers', members: 'membership', presidency: 'the chair', troika: 'the troika', composition: 'its composition', 'seats-held': 'its composition', 'office-holder': 'the tenure of the office', 'entry-into-force': 'its entry into force', 'provisional-force': 'its provisional application', 'later-parties': 'parties that consent later', 'open-to': 'who may become a party', consent: 'consent to be bound', meter: 'its way into force', reservations: 'reservations and objections', between: 'what binds two parties between them', 'treaties-in-force': 'the treaties in force for it', 'missing-parties': 'who may still become a party', dues: 'assessed contributions', 'capital-share': 'shares in its capital', visits: 'visits', 'law-applied': 'the law applied',
    transport: 'transport', finance: 'finance', sme: 'small and medium-sized enterprises', 'finance-and-sme': 'finance and small and medium-sized enterprises', 'small-business-and-finance': 'small and medium-sized enterprises and finance', agriculture: 'agriculture', energy: 'energy', education: 'education', health: 'health', industry: 'industry', water: 'water', 'water-and-sanitation': 'water and sanitation', 'information-and-communication': 'information and communication', urban: 'urban services',
    'appointment-of-secretary-general': 'the appointment of the Secretary-General', 'election-to-security-council': 'the election to the Security Council', 'election-to-economic-and-social-council': 'the election to the Economic and Social Council', 'designation-of-chairmanship': 'the designation of the Chairmanship',
    'election-of-secretary-general': 'the election of the Secretary-General', 'election-of-president': 'the election of the President', 'affiliated-status': 'affiliated status', 'special-representatives': 'the appointment of special representatives', 'standing-committees': 'the establishment of standing committees', 'subsidiary-organs': 'the establishment of subsidiary organs', 'specialised-institutions': 'the establishment of specialised institutions', 'election-of-commission': 'the election of the Commission', 'extraordinary-summit': 'the convening of an extraordinary Summit', 'appointment-of-assistant-secretaries-general': 'the appointment of Assistant Secretaries-General', 'appointment-of-special-representatives': 'the appointment of special representatives', 'admission-of-members': 'the admission of members', 'admission-of-observers': 'the grant of observer status', 'adoption-of-budget': 'the adoption of the budget', 'approval-of-budget': 'the approval of the budget', 'amendment-of-charter': 'the amendment of the Charter', 'establishment-of-organs': 'the establishment of organs', 'rules-of-procedure': 'the adoption of the rules of procedure',
    for: 'for', against: 'against', abstaining: 'abstaining', abstentions: 'abstentions', invalid: 'invalid', 'not-voting': 'not voting',
    collected: 'collected', pledged: 'pledged', target: 'as a target', paid: 'paid', assessed: 'assessed', contributed: 'contributed',
    states: 'States', ministers: 'ministers', observers: 'observers', institutions: 'institutions', organisations: 'organisations', 'heads-of-state': 'Heads of State',
    'vclt-1969': 'Vienna Convention on the Law of Treaties', 'vcssrt-1978': 'Vienna Convention on Succession of States in respect of Treaties', 'chancery.counting-rules': 'Counting rules of the register',
  },
  units: {
    '%': { other: '#\u00a0%' }, USD: { one: '# US dollar', other: '# US dollars' }, EUR: { one: '# euro', other: '# euros' }, GBP: { one: '# pound sterling', other: '# pounds sterling' }, KZT: { other: '# tenge' }, SAR: { one: '# Saudi riyal', other: '# Saudi riyals' }, ID: { one: '# Islamic dinar', other: '# Islamic dinars' }, SDR: { other: '# SDR' }, XDR: { other: '# SDR' },
    'USD-1944': { one: '# US dollar of 1944', other: '# US dollars of 1944' },
    people: { other: '# people' }, person: { one: '# person', other: '# persons' }, project: { one: '# project', other: '# projects' }, state: { one: '# State', other: '# States' }, member: { one: '# member', other: '# members' }, event: { one: '# event', other: '# events' }, meeting: { one: '# meeting', other: '# meetings' }, minister: { one: '# minister', other: '# ministers' }, resolution: { one: '# resolution', other: '# resolutions' }, institution: { one: '# institution', other: '# institutions' }, organisation: { one: '# organisation', other: '# organisations' }, share: { one: '# share', other: '# shares' }, vote: { one: '# vote', other: '# votes' }, year: { one: '# year', other: '# years' }, month: { one: '# month', other: '# months' }, day: { one: '# day', other: '# days' }, visit: { one: '# visit', other: '# visits' }, signature: { one: '# signature', other: '# signatures' }, delegation: { one: '# delegation', other: '# delegations' }, paragraph: { one: '# paragraph', other: '# paragraphs' },
  },
  scales: { thousand: { other: 'thousand' }, million: { other: 'million' }, billion: { other: 'billion' } },
  bounds: { 'more-than': f => `more than ${f}`, 'at-least': f => `at least ${f}`, 'up-to': f => `up to ${f}`, about: f => `about ${f}` },
  session: {
    ordinary: (nth, organ) => `the ${nth} session of ${withThe(organ)}`, extraordinary: (nth, organ) => `the ${nth} extraordinary session of ${withThe(organ)}`, emergency: (nth, organ) => `the ${nth} emergency special session of ${withThe(organ)}`, thematic: (nth, organ) => `the ${nth} thematic session of ${withThe(organ)}`,
    resumed: (nth, organ) => `the resumed ${nth} session of ${withThe(organ)}`, preparatory: (nth, organ) => `the ${nth} preparatory session of ${withThe(organ)}`,
    other: (organ, on) => `the session of ${withThe(organ)}${on ? ` of ${on}` : ''}`,
  },
  decision: (number, organ, noun) => `${noun === null ? '' : `${noun} `}${number} of ${withThe(organ)}`,
  ordinal,
  dates: { day, month, year: y => y, between, decade: y => `the ${y}s`, yearless: d => `${day(`2000-${d}`).replace(' 2000', '')} (year not told)`, approximate: t => `about ${t}`, uncertain: t => `${t} (uncertain)`, before: t => `up to ${t}`, after: t => `${t} onwards` },
  ranks: { depositary: 'depositary', official: 'official source', press: 'press', encyclopaedia: 'encyclopaedia', unverified: 'unverified' },
  restrictions: { public: 'public', internal: 'internal', restricted: 'restricted' },
  roles: { supports: 'supports the finding', decisive: 'decisive', counted: 'counted', 'not-counted': 'not counted', contrary: 'contrary' },
  because: {
    'came-to-pass': 'it came next; when it had been designated the register does not tell',
    'domestic-only': 'a step of domestic law, which binds nobody internationally', 'not-a-member': 'the party was not a member', 'not-a-party': 'it was not a party to the instrument whose parties the text counts', 'not-named': 'the party is not among those the text names', withdrawn: 'withdrawn', 'other-form-of-consent': 'the text counts another form of consent', 'form-not-told': 'its source does not tell which form of consent it is, and the text does not count each of them', 'date-too-coarse': 'its date is too coarse to tell before from after',
    'lesser-rank': 'another source is of higher rank', superseded: 'superseded by a later act', 'not-ordinary': 'not an ordinary session', 'party-not-named': 'the source does not name the party', 'term-ended': 'the term has ended', 'not-in-office': 'not in office on that day', 'stated-by-source': 'stated by the source, not derived', 'planned-only': 'planned only', duplicate: 'told twice', 'other-year': 'of another year', 'other-unit': 'in another unit',
    'organisation-not-counted': 'the text does not count the instrument of an international organisation', 'no-weight': 'the table gives the party no weight', 'too-late': 'made after the time for it was over', 'not-confirmed': 'made on signature and not confirmed on consenting to be bound', premature: 'given before the text allows it', revoked: 'revoked before it took effect', impermissible: 'the text forbids it', 'text-allows-it': 'the text itself authorises the reservation', expired: 'its time is over', 'organ-decides': 'whether the reservation stands is for the competent organ of the organisation to say', 'sum-not-exact': 'the source tells the sum only about so', 'total-to-date': 'a total to date is no single operation',
    'not-entitled': 'the party had no vote', 'not-present': 'not present', 'decides-nothing': 'a vote that decides nothing by itself', 'notice-revoked': 'the notice was taken back', 'other-matter': 'it concerns another matter', 'not-in-force': 'not in force on that day', 'at-a-session': 'a journey to a session',
  },
  verdicts: { confirmed: 'Confirmed', 'confirmed-until': 'Confirmed for a time only', contradicted: 'Contradicted', disputed: 'Disputed', 'not-established': 'Not established', 'not-checkable': 'Not checkable' },
  confirmedUntil: on => `Confirmed for the time before ${on} only`,
  wants,
  notes: {
    told: (n, w) => `the session’s own source counts ${w.number(n.count)}`,
    voted: (n, w) => `the votes were ${w.number(n.for)} for, ${w.number(n.against)} against, ${w.number(n.abstaining)} abstaining`,
    counted: (n, w) => `the register counts ${w.number(n.count)}`,
    computed: (n, w) => `the arithmetic gives ${w.figure(n.figure)}`,
    'off-by': (n, w) => `the difference is ${w.figure(n.figure)}`,
    implied: (n, w) => `the part and the share imply a whole of ${w.figure(n.value)} (${range(w, n.low, n.high)}${n.finer ? `; read as ${w.figure(n.finer.share)}, ${range(w, n.finer.low, n.finer.high)}` : ''})`,
    fits: (n, w) => `the figures fit the ${base(w, n.base)} of ${w.figure(n.figure)}${atRate(w, n)} as it stood${n.from ? ` from ${day(n.from)}` : ''}${n.until ? ` until ${day(n.until)}` : ''}${!n.from && !n.until ? ' then' : ''}${n.otherBase && n.past ? `: another base than the ${base(w, n.otherBase)}, and one that no longer stood so` : n.otherBase ? `: another base than the ${base(w, n.otherBase)}` : n.past ? ', no longer so on that day' : ''}`,
    'base-then': (n, w) => `on that day the ${base(w, n.base)} was ${w.figure(n.figure)}${atRate(w, n)}`,
    'rate-used': (n, w) => `converted at the rate of ${w.when(n.on)}${away(w, n.daysOff)}`,
    remainder: (n, w) => `${w.figure(n.figure)}${n.amount ? ` (${w.figure(n.amount)})` : ''} ${n.for ? `remains for ${w.text(n.for)}` : 'remains unaccounted for'}`,
    part: (n, w) => `${w.figure(n.share)} is ${w.figure(n.amount)}`,
    completed: (n, w) => `the document leaves the date incomplete; the register has ${w.when(n.when)}`,
    'register-has': (n, w) => `the register has ${w.when(n.when)}`,
    'figure-is': (n, w) => `the register has ${n.same ? 'this figure, ' : ''}${w.figure(n.figure)}${n.same ? ',' : ''} under “${w.name(n.kind)}”`,
    'others-say': (n, w) => `another document${n.title ? ` (${w.text(n.title)})` : ''} says ${w.figure(n.figure)}`,
    'belongs-to': (n, w) => `${n.article} gives this to ${the(w, n.organ)}`,
    held: (n, w) => `it was held by ${the(w, n.by)} from ${day(n.from)} to ${day(n.to)}`,
    ended: (n, w) => `it ended on ${day(n.on)}${n.session ? `, when ${w.session(n.session)} opened` : ''}`,
    condition: (n, w) => (n.clause === null ? `the clause on entry into force does not rest on a number of instruments (the document says ${w.number(n.written)})` : n.clause === n.written ? `the clause asks for ${w.number(n.clause)} instruments, as the document says` : `the clause asks for ${w.number(n.clause)} instruments, not ${w.number(n.written)}`),
    'in-force': n => `in force as from ${day(n.on)}`,
    provisional: n => `applied provisionally as from ${day(n.on)}`,
    progress: (n, w) => `${w.number(n.have)} of ${w.number(n.need)} instruments had been deposited`,
    'name-is': (n, w) => (n.names.length > 0 ? `the name was ${w.list(n.names.map(x => `“${w.text(x)}”`))}` : 'the register holds no such name'),
    'also-called': () => 'it is also called so, but not officially',
    wants: (n, _w, say) => `it wants ${say(n.want)}`,
    'same-document': () => 'the register knows this only from the same document: consistent, not corroborated',
  },
  questions: {
    standing: {
      asks: (q, w) => `Standing of ${the(w, q.party)} in ${the(w, q.organisation)}`,
      established: (q, v, w) => {
        const [who, org, more] = [opening(the(w, q.party)), the(w, q.organisation), standingMore(v, w)]
        if (v.standing === 'none') return `${who} ${v.since ? `has been neither a member of ${org} nor an observer in it ${since(w, v.since)}` : `is neither a member of ${org} nor an observer in it`}${more}`
        const as = v.standing === 'suspended' ? `is a suspended member of ${org}` : v.standing === 'observer' ? `is an observer in ${org}` : `is a member of ${org}`
        if (v.since === null) return `${who} ${as}${more}`
        return v.since.interval ? `${who} ${as}, ${since(w, v.since)}${more}` : `${who} ${as.replace(/^is/, 'has been')} ${since(w, v.since)}${more}`
      },
    },
    members: {
      asks: (q, w) => `${w.type(q.organisation) === 'instrument' ? 'Parties to' : 'Members of'} ${the(w, q.organisation)}`,
      established: (q, v, w) => `${opening(the(w, q.organisation))} has ${w.type(q.organisation) === 'instrument' ? (v.length === 0 ? 'no parties' : w.plural(v.length, { one: '# party', other: '# parties' })) : v.length === 0 ? 'no members' : w.plural(v.length, { one: '# member', other: '# members' })}${v.length > 0 && v.length <= 12 ? `: ${names(w, v)}` : ''}`,
    },
    presidency: {
      asks: (q, w) => `Chair of ${the(w, q.organ)}`,
      established: (q, v, w) => {
        const by = v.session === null ? '' : partsOfSessionKey(v.session).organ === q.organ ? `, as host of ${sessionOf(w, v.session, q.organ)}` : `, by decision of ${w.session(v.session)}`
        return `${opening(the(w, v.holder))} ${v.since.interval ? 'holds' : 'has held'} the chair of ${the(w, q.organ)} ${since(w, v.since)}${by}${v.person ? `, represented by ${w.name(v.person)}` : ''}`
      },
    },
    troika: {
      asks: (q, w) => `Troika of ${the(w, q.organ)}`,
      established: (q, v, w) => `The troika of ${the(w, q.organ)} consists of ${w.list([`${the(w, v.preceding)} (${w.term('preceding-chair')})`, `${the(w, v.current)} (${w.term('current-chair')})`, `${the(w, v.succeeding)} (${w.term('succeeding-chair')})`])}${v.designationUnknown ? `; ${the(w, v.succeeding)} is told by the session it came to chair, since the register does not tell when it had been designated` : ''}`,
    },
    bureau: {
      asks: (q, w) => `Bureau of ${the(w, q.organ)}`,
      established: (_q, v, w) => `The bureau of ${w.session(v.session)} consists of ${w.list([`${the(w, v.chair)} as chair`, ...(v.viceChairs !== null && v.viceChairs.length > 0 ? [`${names(w, v.viceChairs)} ${w.plural(v.viceChairs.length, { one: 'as vice-chair', other: 'as vice-chairs' })}`] : []), ...(v.rapporteur ? [`${the(w, v.rapporteur)} as rapporteur`] : [])])}${v.viceChairs === null ? '; the register does not name the vice-chairs' : ''}${bureauMore(v, w)}`,
    },
    composition: {
      asks: (q, w) => `Composition of ${the(w, q.organ)}`,
      established: (q, v, w) => v.length === 0 ? `The rules provide for no seats in ${the(w, q.organ)}`
        : `${opening(the(w, q.organ))} has ${w.plural(v.length, { one: '# seat', other: '# seats' })}: ${series(v.map(s => s.holder.status === 'established' ? `${w.name(s.holder.value)} (${title(w, s)})` : s.holder.status === 'disputed' ? `the holder is disputed (${title(w, s)})` : `not established (${title(w, s)}; wanted: ${want(s.holder.wants, w)})`))}`,
    },
    'seats-held': {
      asks: (q, w) => `Seats of ${the(w, q.party)} in ${the(w, q.organ)}`,
      established: (q, v, w) => v.length === 0 ? `${opening(the(w, q.party))} holds no seat in ${the(w, q.organ)}` : `${opening(the(w, q.party))} holds ${w.plural(v.length, { one: 'a seat', other: '# seats' })} in ${the(w, q.organ)}: ${series(v.map(s => title(w, s)))}`,
    },
    'office-holder': {
      asks: (q, w) => `Holder of the office of ${w.name(q.office)}`,
      established: (q, v, w) => {
        const who = v.person ? `${w.name(v.person)}${v.party ? ` (${the(w, v.party)})` : ''}` : v.party ? the(w, v.party) : null
        const ends = v.until ? `; the term was given until ${w.when(v.until)}` : v.termEnds ? `; by rule the term ends on ${day(v.termEnds)}` : ''
        return who === null ? `The office of ${w.name(q.office)} has been filled ${since(w, v.since)}; the register does not name the holder${ends}` : `${opening(who)} ${v.since.interval ? 'holds' : 'has held'} the office of ${w.name(q.office)} ${since(w, v.since)}${ends}`
      },
    },
    'entry-into-force': { asks: (q, w) => `Entry into force of ${the(w, q.instrument)}`, established: (q, v, w) => `${opening(the(w, q.instrument))} is in force as from ${day(v)}` },
    'provisional-force': { asks: (q, w) => `Provisional application of ${the(w, q.instrument)}`, established: (q, v, w) => `${opening(the(w, q.instrument))} is applied provisionally as from ${day(v)}` },
    consent: {
      asks: (q, w) => `Consent of ${the(w, q.party)} to be bound by ${the(w, q.instrument)}`,
      established: (q, v, w) => {
        const [who, what] = [opening(the(w, q.party)), the(w, q.instrument)]
        const from = v.since === null ? '' : ` since ${day(v.since)}`
        const is = v.since === null ? 'is' : 'has been'
        const how = [...(v.signed && v.standing !== 'signatory' ? [`signed ${w.when(v.signed)}`] : []), ...(v.deposited ? [`${v.form ? w.term(v.form) : 'instrument'} deposited ${w.when(v.deposited)}`] : [])]
        const acts = how.length > 0 ? ` (${how.join('; ')})` : ''
        switch (v.standing) {
          case 'party': return `${who} ${is} a party to ${what}${from}${acts}${v.since === null ? '; the day on which it became one is not established' : ''}`
          case 'contracting-state': return `${who} ${is} a contracting State of ${what}${from}${acts}; ${awaiting(v.inForceOn)}`
          case 'bound-provisionally': return `${who} ${is} bound provisionally by ${v.articles?.length ? `${articles(v.articles, w)} of ` : ''}${what}${from}${acts}`
          case 'signatory': return `${who} ${is} a signatory of ${what}${from}, and is not bound by it${acts}`
          case 'not-a-party': return `${who} is not a party to ${what}${acts}`
          case 'denounced': case 'withdrawn': case 'consent-withdrawn': case 'terminated': return endedConsent(v, the(w, q.party), what, acts)
        }
      },
    },
    ...treatyQuestions, ...organQuestions, ...votingQuestions, ...officeQuestions, ...moneyQuestions, ...portfolioQuestions, ...capitalQuestions, ...voluntaryQuestions, ...dealingQuestions(want),
    dues: {
      asks: (q, w) => `Assessed contribution of ${the(w, q.party)} to ${the(w, q.organisation)} for ${written(w, q.year)}`,
      established: (q, v, w) => {
        const parts = [...(v.amount ? [w.figure(v.amount)] : []), ...(v.rate ? [`${w.figure(v.rate)} of the budget`] : [])]
        return `The contribution of ${the(w, q.party)} to ${the(w, q.organisation)} for ${written(w, v.year)} is assessed${parts.length > 0 ? ` at ${parts.join(', that is ')}` : ', the register does not say at how much'}${v.impliedBudget ? `; the two imply a budget of ${w.figure(rough(v.impliedBudget.value))} (${range(w, rough(v.impliedBudget.low), rough(v.impliedBudget.high))}${v.impliedBudget.finer ? `; read as ${w.figure(v.impliedBudget.finer.rate)}, ${range(w, rough(v.impliedBudget.finer.low), rough(v.impliedBudget.finer.high))}` : ''}), which no source states` : ''}${v.paidInFull ? `; it was paid in full ${onDay(w, v.paidInFull)}, as a source tells` : ''}`
      },
    },
    'capital-share': {
      asks: (q, w) => `Share of ${the(w, q.party)} in the ${w.term(q.form)} capital of ${the(w, q.bank)}`,
      established: (q, v, w) => `The subscription of ${the(w, q.party)}, ${w.figure(v.subscription)}, is ${w.figure(v.share)} of the ${w.term(v.form)} capital of ${the(w, q.bank)} (${w.figure(v.base)})`,
    },
    'law-applied': { asks: (q, w) => `Law applied by ${the(w, q.organisation)}`, established: (q, v, w) => `${opening(the(w, q.organisation))} acts under ${the(w, v)}` },
  },
  open: (question, wanted) => `The register does not establish the ${inner(question)}: it wants ${wanted}`,
  disputed: (question, positions) => `The sources disagree on the ${inner(question)}${positions.length > 0 ? `: ${series(positions.map((p, i) => `(${i + 1}) ${p}`))}` : ''}`,
  asAt: (asAt, knownOn) => `As at ${asAt}${knownOn ? `, as known on ${knownOn}` : ''}`,
  actNamed, actUnknown,
  unread: 'Nobody has compared this provision with the authentic text yet',
  provision: (instrument, article) => (article === '—' ? instrument : isHeading(article) ? `${instrument}: ${/^[A-Z][a-z-]+($| [a-z])/.test(article) ? inner(article) : article}` : `${instrument}, ${article}`),
  agenda: agendaEn,
  brief: {
    money: briefMoney,
    title: (party, organisation) => `${opening(named(party))} and ${withThe(organisation)}`,
    asAt: (asAt, knownOn) => `As at ${asAt}${knownOn ? `, as known on ${knownOn}` : ''}`,
    sections: {
      membership: 'Membership', mission: 'Representation', organs: 'Organs and offices', sessions: 'Sessions', treaties: 'Treaties', money: 'Contributions', bank: 'Capital and financing', initiatives: 'Initiatives', visits: 'Visits, meetings and decorations', candidatures: 'Candidatures and titles', intentions: 'Intentions and what became of them', due: 'What is due',
      'not-established': 'What the register does not establish', contradictions: 'What documents say otherwise',
    },
    nothing: 'The register holds nothing on this',
    grounds: 'Grounds',
    dated: (when, sentence) => `${opening(when)}: ${sentence}`,
    chaired: (party, organ, from, until, days) => until === null ? `${opening(named(party))} has held the chair of ${withThe(organ)} since ${from}` : `${opening(named(party))} held the chair of ${withThe(organ)} from ${from} until ${until}${days === null ? '' : ` (${days} ${days === 1 ? 'day' : 'days'})`}`,
    satAs: (party, seat, organ, from, until) => until === null ? `${opening(named(party))} has sat as ${seat} of ${withThe(organ)} since ${from}` : `${opening(named(party))} sat as ${seat} of ${withThe(organ)} from ${from} until ${until}`,
    delegationsCount: n => `Delegations recorded: ${n}`,
    standsBy: (instrument, standing) => `${opening(withThe(instrument))}: ${standing}`,
    instrumentInForce: (instrument, on) => `${opening(withThe(instrument))} is in force as from ${on}`,
    impliedBudget: (value, low, high) => `Share and amount imply a budget of ${value} (between ${low} and ${high}); no source states it`,
    otherAccount: (when, source) => `Another account${source ? ` (${source})` : ''}: ${when}`,
    tookChair: (party, organ, from) => `${opening(named(party))} took the chair of ${withThe(organ)} on ${from}; until when is not told, since the register does not hold the session that followed`,
    chairedOften: (party, organ, n, periods, w) => `${opening(named(party))} has held the chair of ${withThe(organ)} ${n === 2 ? 'twice' : `${inWords(n, w)} times`}${periods.length < n ? ', most lately' : ':'} ${series(periods)}`,
    period: (from, until, days, lasting) => until === null ? (lasting ? `since ${from}` : `from ${from}, until when is not told`) : `from ${from} until ${until}${days === null ? '' : ` (${days} ${days === 1 ? 'day' : 'days'})`}`,
    held: t => `${opening(t.person === null ? named(t.party) : `${t.person} (${named(t.party)})`)}: ${t.acting ? 'acting ' : ''}${t.office}, ${t.lasting && t.until === null ? `since ${t.from}` : `from ${t.from} ${t.until === null ? '(until when is not told exactly)' : `until ${t.until}`}`}${t.ends === null ? '' : ` (${t.ends})`}`,
    attended: (party, organ, sessions, earlier) => `Delegations of ${named(party)} took part in sessions of ${withThe(organ)}: ${series(sessions)}${earlier === null ? '' : `; and in ${earlier.n} earlier${earlier.years === null ? '' : ` (${earlier.years})`}`}`,
    attendedOne: (n, session, when, head, as) => `${n === null ? session : `the ${ordinal(n)}`} (${when}${head === null ? (as === null ? '' : `, ${as}`) : `, headed by ${head}${as === null ? '' : `, ${as}`}`})`,
    visited: (person, party, n, inOffice, apart, w) => `The register counts ${n} ${n === 1 ? 'visit' : 'visits'} of ${person} to ${named(party)}: ${inOffice === n ? (n === 1 ? 'in office' : 'all in office') : `${inWords(inOffice, w)} in office`}, ${inWords(apart, w)} apart from journeys to sessions`,
    intended: (what, declared, due, became) => `${opening(what)} (declared ${/^\d.* to /.test(declared) ? `between ${declared.replace(' to ', ' and ')}` : declared}${due === null ? '' : `, to be done by ${due}`}): ${became}`,
    became: (result, on, says) => `${result} (${on})${says === null ? '' : `, ${says}`}`,
    noOutcome: 'the register does not tell what became of it',
    leftOut: (n, years) => `${n === 1 ? 'One older entry is' : `${n} older entries are`} not told here${years === null ? '' : ` (${years})`}`,
    claimSays: (source, at, says) => `${source ? `${source}${place(at)}: ` : ''}${says}`,
    verdictIs: (verdict, reasons) => `— ${inner(verdict)}${reasons.length > 0 ? `: ${series([...new Set(reasons)])}` : ''}`,
    unreadMark: 'provision not yet compared with the authentic text',
    unverifiedMark: 'Recorded without a source that could be checked',
    source: (title_, publisher, at, rank) => `${title_}${publisher ? `, ${publisher}` : ''}${place(at)} (${rank})`,
    unreadProvisions: n => `${n === 1 ? '1 provision has' : `${n} provisions have`} not yet been compared with the authentic text`,
  },
  portal: {
    product: 'Chancery', tagline: 'The register of what States and organisations do with one another, and of what follows from it', skip: 'Skip to the content', home: 'Home', organisations: 'Organisations', states: 'States', instruments: 'Instruments', persons: 'Persons', claims: 'Claims', brief: 'Brief', asAt: 'As at', knownOn: 'As known on', today: 'Today', show: 'Show', why: 'Why?', json: 'As JSON', language: 'Language',
    organs: 'Organs', sessions: 'Sessions', members: 'Members', observers: 'Observers', presidency: 'Chair', troika: 'Troika', seats: 'Seats', offices: 'Offices', acts: 'Acts', act: 'Act', source: 'Source', rank: 'Rank', recorded: 'Recorded', knownSince: 'Known since', when: 'When', kind: 'Kind', party: 'Party', standing: 'Standing', since: 'Since', signed: 'Signed', deposited: 'Deposited', entryIntoForce: 'Entry into force', provisionalForce: 'Provisional application', clauses: 'Clauses', verdict: 'Verdict', accepted: 'Accepted when entered', saidBy: 'Said by', otherAccounts: 'Other accounts', rectifiedBy: 'Rectified by', names: 'Names', seat: 'Seat', host: 'Host', place: 'Place', theme: 'Theme',
    notFound: 'The register holds no such page', notFoundHelp: 'Check the address, or begin with the treaties, the States or the organisations', badAddress: 'The address cannot be read', actsHeld: n => `Acts held: ${n}`, nothingYet: 'Nothing is recorded here yet', unreadNotice: 'This page rests on provisions that nobody has compared with the authentic text yet', confidence: 'Confidence', note: 'Note', paragraphs: 'Paragraphs',
    navigation: 'Main navigation', youAreHere: 'You are here', dayControls: 'Day of the register', knownOnHelp: 'Leave empty for what is known today', search: 'Search', searchLabel: 'Search by name or number', searchHint: 'A treaty, a State, an organisation, a person, or the number of a decision or a session', lately: 'Lately in force', onTheWay: 'On the way into force', byTopic: 'By topic', allTreaties: n => `All ${n} instruments`, searchResults: (n, of) => (n === 0 ? `Nothing found for “${of}”` : `${n} ${n === 1 ? 'result' : 'results'} for “${of}”`), footer: 'Computed from the register; every finding shows its grounds', marks: 'Marks',
    found: 'Found', wants: 'Wanted', remedy: 'What to do', wantsDay: 'a day of the calendar, written YYYY-MM-DD', writeDay: parameter => `write ${parameter}=2014-01-31`, wantsOneOf: words => `one of ${words}`, chooseOne: 'choose one of them', wantsId: kind => `an id under which the register holds ${aOrAn(kind === 'State' ? kind : kind.toLowerCase())}`, didYouMean: 'Did you mean', lookOnHome: 'look for it from the first page', wantsQuestion: 'a question that the register answers, with its subjects', serverFault: 'The page could not be made; the fault lies with the register, not with the address',
    holds: 'What the register holds', claimsByVerdict: 'Claims by verdict', lawApplied: 'Law applied', bureau: 'Bureau', group: 'Group', chair: 'Chair', organ: 'Organ', office: 'Office', holder: 'Holder', until: 'Until', person: 'Person', session: 'Session', sessionsToCome: 'Sessions to come', standings: 'Standing in organisations', organisation: 'Organisation', seatsHeld: 'Seats held', treaties: 'Treaties', instrument: 'Instrument', briefs: 'Briefs', briefOf: (party, organisation) => `Brief: ${named(party)} and ${withThe(organisation)}`, parties: 'Parties and signatories', depositary: 'Depositary', amends: 'Amends', replaces: 'Replaces', partOf: 'Part of', alsoCalled: 'Also called',
    sources: 'Sources', publisher: 'Publisher', published: 'Published', seen: 'Seen', address: 'Address', restriction: 'Restriction', accountOf: 'Another account of', rectifies: 'Rectifies', concerns: 'Concerns', refersTo: 'Refers to', laterActs: 'Acts that refer to it', id: 'Id', confidences: { high: 'high', medium: 'medium', low: 'low' }, claimsOnAct: 'Claims that rest on this act', claim: 'Claim', reasons: 'Reasons', grounds: 'Grounds', wholeReason: 'The whole reason', sameSource: 'same source', moreGrounds: n => `${n} more ${n === 1 ? 'ground' : 'grounds'}`, state: 'State',
    status: { established: 'Established', open: 'Not established', disputed: 'Disputed' }, membersCount: n => `${n} ${n === 1 ? 'member' : 'members'}`, paragraphsOf: source => `Paragraph by paragraph: ${source}`, paragraphsIntro: 'Each claim of the document is held against the register as at the day of the claim', paragraph: n => `Paragraph ${n}`, wholeDocument: 'The document as a whole', institutions: 'Institutions', coverage: 'What the register declares complete', moreActs: n => `${n} earlier ${n === 1 ? 'act' : 'acts'}`, noParagraphs: 'No act and no claim cites this paragraph',
    clauseNames: { 'entry-into-force': 'Entry into force', 'provisional-force': 'Provisional application', 'later-parties': 'Parties that consent later', denunciation: 'Denunciation', reservations: 'Reservations', 'applied-from': 'Applied from', 'open-to': 'Who may become a party', binds: 'Whom it binds' },
    conditions: {
      instruments: (n, count, of, among) => `the deposit of ${count} ${n === 1 ? 'instrument' : 'instruments'}${of === null ? '' : ` of ${of}`}${among === null ? '' : ` by ${among}`}`,
      fractionOfMembers: (fraction, organisation, frozenOn, moreThan) => `the deposit of instruments by ${moreThan ? 'more than ' : ''}${fractionWords(fraction)} of the members of ${named(organisation)}${frozenOn === null ? '' : ` as of ${frozenOn}`}`,
      fractionOfNamed: (fraction, parties, moreThan) => `the deposit of instruments by ${moreThan ? 'more than ' : ''}${fractionWords(fraction)} of ${parties}`,
      signatures: (n, count, among) => `${count} ${n === 1 ? 'signature' : 'signatures'}${among === null ? '' : ` by ${among}`}`,
      every: (parties, of) => `the deposit of instruments${of === null ? '' : ` of ${of}`} by each of ${parties}`,
      fractionOfParties: (fraction, instrument, frozenOn, moreThan) => `the deposit of instruments by ${moreThan ? 'more than ' : ''}${fractionWords(fraction)} of the parties to ${withThe(instrument)}${frozenOn === null ? '' : ` as of ${frozenOn}`}`,
      weight: (share, of, total, moreThan) => `the deposit of instruments by parties that account together for ${moreThan ? 'more than' : 'at least'} ${share} of ${of} (of ${total})`,
      participants: (n, count, having, among) => `the day on which ${count} ${n === 1 ? 'participant has' : 'participants have'} ${having}${among === null ? '' : `, from among ${among}`}`,
      consentedTo: instrument => `consented to ${withThe(instrument)}`, signed: instrument => `signed ${withThe(instrument)}`, notified: what => `notified its ${what}`, parties: instrument => `the parties to ${withThe(instrument)}`,
      withoutOrganisations: condition => `${condition} (instruments of international organisations are not counted)`,
      inForce: instrument => `the entry into force of ${withThe(instrument)}`, notBefore: on => `${on}, and not before`, all: c => c.join(' and '), any: c => c.join(' or '), members: organisation => `members of ${named(organisation)}`,
    },
    delays: {
      none: 'upon', days: n => `on the ${ordinal(n)} day after`, months: (n, count) => `${count} ${n === 1 ? 'month' : 'months'} after`, years: (n, count) => `${count} ${n === 1 ? 'year' : 'years'} after`,
      firstOfMonthAfter: (n, count) => (n === 0 ? 'on the first day of the month following' : `on the first day of the month following the end of ${count} ${n === 1 ? 'month' : 'months'} after`), firstOfMonthAfterDays: (n, count) => `on the first day of the month following the end of ${count} ${n === 1 ? 'day' : 'days'} after`,
    },
    clauseForce: (condition, delay) => opening(`${delay} ${condition}`), clauseFixedDay: on => `on ${on} itself if that has come by then`, clauseNotBefore: on => `not before ${on}`, clauseSubjectTo: instrument => `not before ${withThe(instrument)} is in force`, noneStated: 'The text states none', laterParties: delay => opening(`${delay} the deposit of its own instrument`), laterThan: { 'condition-met': 'for those that consent after the condition was met', 'entry-into-force': 'for those that consent after its entry into force; those before enter with it' }, denunciationTakesEffect: delay => opening(`${delay} the notice of denunciation`), denunciationNotWithin: delay => `notice may first be given ${delay} the entry into force for the party`, openToAllStates: 'Every State may become a party', openTo: whom => opening(`${whom} may become parties`), binding: { 'those-that-accept': 'It binds those parties alone that accept it', 'all-parties': 'Once in force it binds every party to the instrument it amends' }, weightsOf: what => `Weights: ${what}`, weights: 'Weights', weight: 'Weight', unit: 'Unit', total: 'Total',
    reservationsAllowed: { all: 'Reservations are allowed', none: 'No reservations are allowed', listed: 'Reservations are allowed to the provisions listed', silent: 'The text is silent on reservations' },
    reservationsListed: list => `Reservations are allowed to the provisions listed: ${list}`, reservationsAcceptedBy: organisation => `a reservation wants the acceptance of ${withThe(organisation)}, whose constituent instrument this is`, appliedFrom: on => `Applied by the organisation from ${on}, whatever its entry into force`, readBy: (text, by, on) => `Compared with ${text} by ${by} on ${on}`,
    treaty: treatyPagesEn,
    decision: decisionPagesEn, body: organPagesEn, dealing: dealingPagesEn, money: stateMoneyEn, orgMoney: orgMoneyEn,
  },
}
