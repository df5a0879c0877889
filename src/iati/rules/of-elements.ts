/** Rules about single elements: organisations, transactions, periods, policy markers, indicators and what they measured. */
import { all, attribute, first, has, type Node } from '../node.ts'
import { vocabularyOf } from '../codes.ts'
import { decimalText } from '../values.ts'
import { atMostAYear, idRules, noBlanks, onePerVocabulary, refOrWords, startBeforeEnd } from './kinds.ts'
import { rule, type Rule } from './rule.ts'

const named = (id: string, what: string): Rule => rule(id, 'error', `an identifier or words for the ${what}`, 'write ref, or a narrative', refOrWords)
const activityId = (id: string, name: string): readonly Rule[] => idRules({ blanks: id }, name, 'an identifier of an activity')
const period = rule('8.6.3', 'error', 'a period that begins before it ends', 'correct one of the two days', startBeforeEnd)
const isQuality = (indicator: Node): boolean => attribute(indicator, 'measure') === '5'
const isMeasured = (indicator: Node): boolean => ['1', '2', '3', '4'].includes(attribute(indicator, 'measure') ?? '')
/** What was measured of an indicator: the baseline, or the targets and actual values of its periods. */
const measured = (indicator: Node, name: string, look: (measured: Node) => void): void => {
  for (const c of indicator.children) {
    if (c.name === name) look(c)
    else if (c.name === 'period') for (const m of c.children) if (m.name === name) look(m)
  }
}
const valueRules = (name: string, [must, number, none]: readonly [string, string, string]): readonly Rule[] => [
  rule(must, 'error', `a value of each ${name} where the measure is not one of quality`, 'write value', (i, tell) => { if (isMeasured(i)) measured(i, name, m => { if (attribute(m, 'value') === undefined) tell(m, `${name} without a value`) }) }),
  rule(number, 'warning', `a number as the value of each ${name} where the measure is not one of quality`, 'write a number', (i, tell) => { if (isMeasured(i)) measured(i, name, m => { const v = attribute(m, 'value'); if (v !== undefined && v !== '' && decimalText(v) === undefined) tell(m, `"${v}"`) }) }),
  rule(none, 'warning', `no value in ${name} where the measure is one of quality`, 'tell it in words', (i, tell) => { if (isQuality(i)) measured(i, name, m => { if (attribute(m, 'value') !== undefined) tell(m, `"${attribute(m, 'value') ?? ''}"`) }) }),
]

/** By the name of the element. */
export const rulesOfElements: Readonly<Record<string, readonly Rule[]>> = {
  'reporting-org': idRules({ blanks: '1.14.1', signs: '1.14.13' }, 'ref', 'an identifier of the reporting organisation'),
  'participating-org': [named('6.10.1', 'participating organisation'), ...idRules({ blanks: '1.8.1', signs: '1.8.13' }, 'ref', 'an identifier of a participating organisation'), ...activityId('1.9.1', 'activity-id')],
  'owner-org': [named('6.8.1', 'owner of the other identifier'), ...idRules({ blanks: '1.11.1', signs: '1.11.13' }, 'ref', 'an identifier of the owner')],
  'provider-org': [named('6.9.1', 'provider'), ...idRules({ blanks: '1.10.1', signs: '1.10.13' }, 'ref', 'an identifier of the provider'), ...activityId('1.4.1', 'provider-activity-id')],
  'receiver-org': [named('6.9.2', 'receiver'), ...idRules({ blanks: '1.15.1', signs: '1.15.13' }, 'ref', 'an identifier of the receiver'), ...activityId('1.5.1', 'receiver-activity-id')],
  'related-activity': [rule('1.7.1', 'warning', 'an identifier of a related activity without blanks around it', 'take the blanks away', noBlanks('ref'))],
  'policy-marker': [
    rule('6.14.1', 'error', 'a significance of each marker of the OECD DAC (vocabulary 1)', 'write significance', (m, tell) => { if (vocabularyOf(attribute(m, 'vocabulary')) === '1' && attribute(m, 'significance') === undefined) tell(m, `marker ${attribute(m, 'code') ?? ''} without a significance`) }),
    rule('6.13.1', 'error', 'words for a marker of the reporting organisation\'s own (vocabulary 99)', 'say in a narrative what the code means', (m, tell) => { if (attribute(m, 'vocabulary') === '99' && !has(m, 'narrative')) tell(m, `marker ${attribute(m, 'code') ?? ''} without a narrative`) }),
  ],
  transaction: [rule('107.2.2', 'warning', 'one aid type of each vocabulary', 'keep one of them', onePerVocabulary('aid-type'))],
  'planned-disbursement': [period],
  budget: [period, rule('7.5.3', 'error', 'a budget for a year at most', 'divide it among years', atMostAYear)],
  result: [rule('8.11.1', 'error', 'a reference of the result or of its indicators, not both', 'tell it in one of the two places', (r, tell) => { if (has(r, 'reference')) for (const i of all(r, 'indicator')) { const f = first(i, 'reference'); if (f !== undefined) tell(f, 'a reference of an indicator beside one of its result') } })],
  indicator: [...valueRules('baseline', ['8.8.1', '8.8.2', '8.8.3']), ...valueRules('target', ['8.9.1', '8.9.2', '8.9.3']), ...valueRules('actual', ['8.10.1', '8.10.2', '8.10.3'])],
  period: [rule('8.6.1', 'error', 'a period of an indicator that begins before it ends', 'correct one of the two days', startBeforeEnd)],
}
