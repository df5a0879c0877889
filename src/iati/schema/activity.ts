/** The order, number and types of the elements of an activity as the schema of 2.03 has them; files of 2.01 and 2.02 fit into it. */
import { countries, currencies, lists } from '../codes.ts'
import { coded, dated, element, narrative, worded, type Attributes } from './element.ts'
import { documentLink, result } from './result.ts'

const money: Attributes = { currency: ['text', currencies], 'value-date': 'date!' }
const value = element('value', { text: 'decimal', has: money, kept: true })
const aidType = (name: string) => coded(name, undefined, { has: { vocabulary: ['text', lists.aidTypeVocabulary] }, kept: true })
const sector = (has: Attributes) => worded('sector', false, { has: { vocabulary: ['text', lists.sectorVocabulary], 'vocabulary-uri': 'address', code: 'text!', ...has }, kept: true })
const country = (has: Attributes) => worded('recipient-country', false, { has: { code: ['text!', countries], ...has }, kept: true })
const region = (has: Attributes) => worded('recipient-region', false, { has: { code: 'text!', vocabulary: ['text', lists.regionVocabulary], 'vocabulary-uri': 'address', ...has }, kept: true })
const provider = worded('provider-org', false, { has: { ref: 'text', 'provider-activity-id': 'text', type: ['text', lists.organisationType] }, kept: true })
const receiver = worded('receiver-org', false, { has: { ref: 'text', 'receiver-activity-id': 'text', type: ['text', lists.organisationType] }, kept: true })
const description = (kept: boolean) => worded('description', true, { speaks: '4.4.1', kept })

const transaction = element('transaction', {
  kept: true, has: { ref: 'text', humanitarian: 'boolean' },
  in: [
    ['one', coded('transaction-type', lists.transactionType, { kept: true })], ['one', dated('transaction-date')], ['one', value], ['maybe', description(true)], ['maybe', provider], ['maybe', receiver],
    ['maybe', coded('disbursement-channel', lists.disbursementChannel, { kept: true })], ['any', sector({})], ['maybe', country({})], ['maybe', region({})], ['maybe', coded('flow-type', lists.flowType, { kept: true })],
    ['maybe', coded('finance-type', undefined, { kept: true })], ['any', aidType('aid-type')], ['maybe', coded('tied-status', lists.tiedStatus, { kept: true })],
  ],
})
const contact = element('contact-info', {
  has: { type: 'text' },
  in: [['maybe', worded('organisation', true)], ['maybe', worded('department', true)], ['maybe', worded('person-name', true)], ['maybe', worded('job-title', true)],
    ['any', element('telephone', { text: 'text' })], ['any', element('email', { text: 'text' })], ['any', element('website', { text: 'address' })], ['any', worded('mailing-address', true)]],
})
const location = element('location', {
  has: { ref: 'text' },
  in: [
    ['maybe', coded('location-reach', undefined)], ['any', coded('location-id', undefined, { has: { vocabulary: 'text!' } })], ['maybe', worded('name', true)], ['maybe', description(false)], ['maybe', worded('activity-description', true)],
    ['any', coded('administrative', undefined, { has: { vocabulary: 'text!', level: 'natural' } })], ['maybe', element('point', { has: { srsName: 'text!' }, in: [['one', element('pos', { text: 'text' })]] })],
    ['maybe', coded('exactness', undefined)], ['maybe', coded('location-class', undefined)], ['maybe', coded('feature-designation', undefined)],
  ],
})
const crsAdd = element('crs-add', {
  in: [
    ['any', coded('other-flags', undefined, { has: { significance: 'boolean!' } })],
    ['maybe', element('loan-terms', { has: { 'rate-1': 'decimal', 'rate-2': 'decimal' }, in: [['maybe', coded('repayment-type', undefined)], ['maybe', coded('repayment-plan', undefined)], ['maybe', dated('commitment-date', false)], ['maybe', dated('repayment-first-date', false)], ['maybe', dated('repayment-final-date', false)]] })],
    ['maybe', element('loan-status', { has: { year: 'decimal!', ...money }, in: (['interest-received', 'principal-outstanding', 'principal-arrears', 'interest-arrears'] as const).map(n => ['maybe', element(n, { text: 'decimal' })] as const) })],
    ['maybe', element('channel-code', { text: 'text' })],
  ],
})
const fss = element('fss', {
  has: { 'extraction-date': 'date!', priority: 'boolean', 'phaseout-year': 'decimal' },
  in: [['any', element('forecast', { text: 'decimal', has: { year: 'decimal!', currency: ['text', currencies], 'value-date': 'date' } })]],
})

export const activityElement = element('iati-activity', {
  kept: true,
  has: { 'last-updated-datetime': 'datetime', 'default-currency': ['text', currencies], humanitarian: 'boolean', hierarchy: 'integer', 'linked-data-uri': 'address', 'budget-not-provided': 'text' },
  in: [
    ['one', element('iati-identifier', { text: 'text', kept: true })],
    ['one', worded('reporting-org', true, { has: { ref: 'text!', type: ['text!', lists.organisationType], 'secondary-reporter': 'boolean' }, kept: true })],
    ['one', worded('title', true, { speaks: '4.3.1', kept: true })],
    ['some', worded('description', true, { speaks: '4.4.1', has: { type: ['text', lists.descriptionType] }, kept: true })],
    ['some', worded('participating-org', false, { has: { ref: 'text', type: ['text', lists.organisationType], role: ['text!', lists.organisationRole], 'activity-id': 'text', 'crs-channel-code': 'text' }, kept: true })],
    ['any', element('other-identifier', { has: { ref: 'text!', type: ['text!', lists.otherIdentifierType] }, in: [['maybe', worded('owner-org', false, { has: { ref: 'text' }, kept: true })]], kept: true })],
    ['one', coded('activity-status', lists.activityStatus, { kept: true })],
    ['some', worded('activity-date', false, { has: { type: ['text!', lists.activityDateType], 'iso-date': 'date!' }, kept: true })],
    ['any', contact], ['maybe', coded('activity-scope', lists.activityScope, { kept: true })],
    ['any', country({ percentage: 'decimal' })], ['any', region({ percentage: 'decimal' })], ['any', location], ['any', sector({ percentage: 'decimal' })],
    ['any', worded('tag', false, { has: { code: 'text!', vocabulary: 'text!', 'vocabulary-uri': 'address' } })],
    ['maybe', element('country-budget-items', { has: { vocabulary: 'text!' }, in: [['some', coded('budget-item', undefined, { has: { percentage: 'decimal' }, in: [['maybe', description(false)]], kept: true })]], kept: true })],
    ['any', worded('humanitarian-scope', false, { has: { type: ['text!', lists.humanitarianScopeType], vocabulary: 'text!', 'vocabulary-uri': 'address', code: 'text!' } })],
    ['any', worded('policy-marker', false, { has: { vocabulary: ['text', lists.policyVocabulary], 'vocabulary-uri': 'address', code: 'text!', significance: ['text', lists.significance] }, kept: true })],
    ['maybe', coded('collaboration-type', lists.collaborationType, { kept: true })], ['maybe', coded('default-flow-type', lists.flowType, { kept: true })], ['maybe', coded('default-finance-type', undefined, { kept: true })],
    ['any', aidType('default-aid-type')], ['maybe', coded('default-tied-status', lists.tiedStatus, { kept: true })],
    ['any', element('budget', { has: { type: ['text', lists.budgetType], status: ['text', lists.budgetStatus] }, in: [['one', dated('period-start')], ['one', dated('period-end')], ['one', value]], kept: true })],
    ['any', element('planned-disbursement', { has: { type: ['text', lists.budgetType] }, in: [['one', dated('period-start')], ['maybe', dated('period-end')], ['one', value], ['maybe', provider], ['maybe', receiver]], kept: true })],
    ['maybe', element('capital-spend', { has: { percentage: 'decimal!' }, kept: true })],
    ['any', transaction], ['any', documentLink],
    ['any', element('related-activity', { has: { ref: 'text!', type: ['text!', lists.relatedActivityType] }, kept: true })],
    ['any', element('legacy-data', { has: { name: 'text!', value: 'text!', 'iati-equivalent': 'token' } })],
    ['maybe', element('conditions', { has: { attached: 'boolean!' }, in: [['any', worded('condition', true, { has: { type: ['text!', lists.conditionType] } })]] })],
    ['any', result], ['maybe', crsAdd], ['maybe', fss],
  ],
})
const activitiesElement = element('iati-activities', { has: { version: 'text!', 'generated-datetime': 'datetime', 'linked-data-default': 'address' }, in: [['some', activityElement]] })
/** What stands outside of everything. */
export const documentElement = element('document', { in: [['one', activitiesElement]] })
/** For the reader, which meets it everywhere. */
export const narrativeElement = narrative
