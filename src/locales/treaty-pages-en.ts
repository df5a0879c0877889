/** English of the pages of treaties. */
import { named, withThe } from './english.ts'
import type { TreatyMessages } from './treaty-messages.ts'

const s = (n: number, one: string, other = `${one}s`): string => `${n} ${n === 1 ? one : other}`

export const treatyPagesEn: TreatyMessages = {
  topics: {
    organisation: 'Constitution of organisations', 'law-of-treaties': 'Law of treaties', 'diplomatic-relations': 'Diplomatic and consular relations', 'human-rights': 'Human rights', environment: 'Environment', trade: 'Trade', 'economic-cooperation': 'Economic cooperation',
    finance: 'Finance and development', 'food-and-agriculture': 'Food and agriculture', crime: 'Crime and terrorism', disarmament: 'Disarmament', culture: 'Culture, science and education', labour: 'Labour', health: 'Health', transport: 'Transport and communications',
    'law-of-the-sea': 'Law of the sea', 'intellectual-property': 'Intellectual property', disputes: 'Settlement of disputes', 'privileges-and-immunities': 'Privileges and immunities', other: 'Other',
  },
  topic: 'Topic', noTopic: 'Without a topic', all: 'All', inForceWord: 'In force', notInForceWord: 'Not in force or not established', filterBy: what => `Filter by ${what.toLowerCase()}`, inForceOrMeter: 'In force since, or how far',
  have: 'There', need: 'Needed', treatiesOf: party => `Treaties of ${named(party)}`, wholeList: n => `All ${n} treaties by topic and standing`,
  consent: 'Consent', inForceForIt: 'In force for it since', notYetFrom: day => `from ${day}`, formerName: name => `as ${name}`, thenNamed: 'Then named', code: 'Code', executed: 'Instrument of', received: 'Received', effect: 'Effect from', onThisPage: 'On this page',
  notes: 'Notes: reservations, objections, declarations', note: n => `Note ${n}`, articles: (n, list) => `${n === 1 ? 'article' : 'articles'} ${list}`, objections: 'Objections', toReservationOf: party => `to the reservation of ${named(party)}`,
  precludes: 'prevents the entry into force between the two', late: 'after the time was over', withdrawn: 'withdrawn', notified: day => `Notified by the depositary on ${day}`, silenceUntil: day => `An objection may be raised until ${day}; then silence is acceptance`,
  silenceOver: day => `The time for objections ended on ${day}`, silenceUnknown: 'No notification by the depositary in the register: the twelve months of silence cannot be counted',
  standingOfReservation: { 'in-effect': 'in effect', withdrawn: 'withdrawn', expired: 'expired', 'not-confirmed': 'not confirmed on consent', 'domestic-only': 'made in domestic law alone', impermissible: 'the text forbids it' },
  since: (what, day) => `${what} since ${day}`, endedOn: (what, day) => `${what} on ${day}`, acceptedBy: (party, day) => `accepted expressly by ${named(party)} on ${day}`, reference: 'Reference', until: day => `until ${day}`, territory: 'Territory', text: 'Text',
  meter: 'On the way into force', of: (have, need, unit) => `${have} of ${need}${unit === null ? '' : ` ${unit}`}`, held: figures => `${figures} in the register`, notComplete: 'Counted from what the register holds, which it does not declare complete', namedInText: n => `the ${n} that the text names`,
  met: day => `met on ${day}`, notMet: 'not met yet', allOf: 'All of these are needed', anyOf: 'One of these is enough',
  nextWouldDo: (n, list) => (n === 1 ? `The next that would do: ${list}` : `The next ${n} that would do: ${list}`), alsoCould: n => `${s(n, 'other')} whose instrument would count`, everyoneOf: n => (n === 1 ? 'The one that is missing' : `${n} are missing, each of them needed`),
  ifToday: (asAt, day) => `If what is missing came on ${asAt}, it would be in force as from ${day}`, ifTodayNot: 'Deposits alone would not bring it into force', willEnter: day => `The condition is met; it is in force as from ${day}`,
  timeline: 'Instruments of consent over time', timelineSays: (n, from, to) => `${s(n, 'instrument')} of consent from ${from} to ${to}, counted as they came`, needed: n => `${n} needed`, conditionMet: 'Condition met', inForceMark: 'In force', asTable: 'The chart as a table', atMost: 'Instruments whose day is known only roughly are counted from the last day on which they can have come; the broken line counts them from the first', number: 'Order', unnamedState: 'a State that the source does not name',
  amendments: 'Amendments', amendedBy: 'Amended by', missing: 'Who is missing', missingIntro: n => `${s(n, 'may', 'may')} become ${n === 1 ? 'a party and is none' : 'parties and are none'}`, domesticSteps: 'Steps at home', tookBack: 'took its consent back',
  corrections: 'Corrections and notifications of the depositary', download: what => `${what}: this table as`,
  between: 'Between the parties', betweenParties: instrument => `Between the parties to ${withThe(instrument)}`, betweenTwo: (a, b) => `Between ${named(a)} and ${named(b)}`,
  relations: { 'in-force': 'unmodified', modified: 'modified', 'not-applied': 'partly not applied', precluded: 'not in force (objection)', 'not-in-force': 'not in force', impermissible: 'forbidden reservation', pending: 'pending', unsettled: 'not established', open: 'consent not established', disputed: 'disputed' },
  relationMeans: {
    'in-force': 'In force between the two without modification by a reservation', modified: 'In force; provisions are modified by a reservation that was accepted', 'not-applied': 'In force; provisions to which a reservation and an objection relate do not apply',
    precluded: 'Not in force between the two because of an objection', 'not-in-force': 'Not in force between the two: not both are bound', impermissible: 'In force; the text forbids the reservation, and what follows is disputed among States', pending: 'In force; an objection may still be raised, and silence until the day is acceptance',
    unsettled: 'In force; whether the reservation was accepted by silence the register cannot tell: it lacks the notification, or is not declared complete', open: 'The register does not establish whether both are bound', disputed: 'The sources disagree',
  },
  pendingUntil: day => `pending until ${day}`, choosePair: 'Between two of them', firstParty: 'One party', secondParty: 'The other party', matrix: 'Matrix', matrixSays: (rows, columns) => `What holds between each of ${s(rows, 'party', 'parties')} and ${columns === 1 ? 'the one' : `each of the ${columns}`} with reservations; the table scrolls within its box`,
  perReservation: 'Reservation by reservation', reservationsOf: party => `Reservations of ${named(party)}`, noReservations: instrument => `No reservation to ${withThe(instrument)} is in effect: between any two parties it applies unmodified`,
  noReservationsKnown: instrument => `The register holds no reservation to ${withThe(instrument)}, and does not declare its list of them complete`,
  unmodified: 'No reservation modifies it between the two', unmodifiedKnown: 'The register holds no reservation that modifies it between the two', modifications: 'What reservations and objections do', reservation: 'Reservation', by: 'By', provisions: 'Provisions', allProvisions: 'not named',
  effects: { modified: 'Modified to the extent of the reservation', 'not-applied': 'Not applied to the extent of the reservation', precluding: 'Not in force between the two', pending: 'Pending', impermissible: 'The text forbids it; the effect is disputed' },
  acceptances: { expressly: 'accepted expressly', 'by-silence': 'accepted by silence', 'by-the-text': 'allowed by the text' }, effectOf: 'What it does', acceptance: 'Acceptance', objection: 'Objection', silenceEnds: 'Time for objections ends', consentOfEach: 'How each stands to it', amendmentsBetween: 'Amendments that bind both',
  complete: 'The register declares its reservations and objections complete', incomplete: 'The register does not declare its reservations and objections complete', samePair: 'two different parties', wantsParty: instrument => `the code of a party to ${withThe(instrument)}`,
}
