/** Rules about an activity as a whole: identifiers, dates, languages, currencies, classifications, and where they may be told. */
import { all, attribute, first, has, inTransactions, type Node } from '../node.ts'
import { dayOfMoment } from '../values.ts'
import { byVocabulary, dayIn, hasBlanksAround, hasSigns, inOrder, isShare, onePerVocabulary } from './kinds.ts'
import { rule, type Rule } from './rule.ts'

const text = (node: Node | undefined): string => node?.text ?? ''
const ofType = (node: Node, name: string, type: string): readonly Node[] => all(node, name).filter(n => attribute(n, 'type') === type)
const dates = (type: string) => (node: Node): readonly Node[] => ofType(node, 'activity-date', type)
const notInFuture = (nodes: (node: Node) => readonly Node[], attributeName = 'iso-date'): Rule['broken'] => (node, tell, { today }) => {
  for (const n of nodes(node)) { const day = dayIn(n, attributeName); if (day !== undefined && day > today) tell(n, `${day}, which is in the future on ${today}`) }
}
const hasRecipient = (node: Node): boolean => has(node, 'recipient-country') || has(node, 'recipient-region')

export const rulesOfActivities: readonly Rule[] = [
  rule('1.1.3', 'error', 'an identifier of the activity that is not that of the organisation', 'put something of the activity behind the identifier of the organisation', (a, tell) => {
    const [id, reporting] = [first(a, 'iati-identifier'), first(a, 'reporting-org')]
    const ref = attribute(reporting, 'ref')
    if (id !== undefined && ref !== undefined && ref !== '' && text(id) === ref) tell(id, `${ref} as the identifier of both`)
  }),
  rule('1.1.21', 'warning', 'an identifier that begins with that of the reporting organisation, now or formerly, and a hyphen', 'begin it with ref of reporting-org, or tell the former identifier in other-identifier of type B1', (a, tell) => {
    const id = first(a, 'iati-identifier')
    const prefixes = [attribute(first(a, 'reporting-org'), 'ref'), ...ofType(a, 'other-identifier', 'B1').map(o => attribute(o, 'ref'))]
    if (id !== undefined && text(id) !== '' && !prefixes.some(p => p !== undefined && text(id).startsWith(`${p}-`))) tell(id, `${text(id).trim()} of ${prefixes[0] ?? 'no organisation'}`)
  }),
  rule('1.3.1', 'warning', 'an identifier without blanks or line ends around it', 'take them away', (a, tell) => { const id = first(a, 'iati-identifier'); if (id !== undefined && hasBlanksAround(text(id))) tell(id, 'an identifier with blanks around it') }),
  rule('1.3.13', 'warning', 'an identifier without /, &, | and ?, unless its organisation is registered so, which is not looked up here', 'replace the sign in new identifiers', (a, tell) => { const id = first(a, 'iati-identifier'); if (id !== undefined && hasSigns(text(id))) tell(id, text(id).trim()) }),
  rule('1.16.1', 'warning', 'a former identifier of the organisation without blanks around it', 'take the blanks away', (a, tell) => { for (const o of ofType(a, 'other-identifier', 'B1')) if (hasBlanksAround(attribute(o, 'ref') ?? '')) tell(o, `"${attribute(o, 'ref') ?? ''}"`) }),
  rule('1.6.1', 'warning', 'a former identifier of the activity without blanks around it', 'take the blanks away', (a, tell) => { for (const o of ofType(a, 'other-identifier', 'A3')) if (hasBlanksAround(attribute(o, 'ref') ?? '')) tell(o, `"${attribute(o, 'ref') ?? ''}"`) }),
  rule('6.11.1', 'error', 'a planned or an actual start', 'add activity-date of type 1 or 2', (a, tell) => { if (dates('1')(a).length + dates('2')(a).length === 0) tell(a, 'an activity without a start') }),
  rule('6.2.2', 'error', 'a sector of the activity, or of its transactions', 'add a sector', (a, tell) => { if (!has(a, 'sector') && inTransactions(a, 'sector').length === 0) tell(a, 'an activity without a sector') }),
  rule('6.7.2', 'error', 'a sector in every transaction, where one has it', 'add the sector, or tell the sectors for the activity as a whole', (a, tell) => {
    if (has(a, 'sector') || inTransactions(a, 'sector').length === 0) return
    const without = all(a, 'transaction').find(t => !has(t, 'sector'))
    if (without !== undefined) tell(without, 'a transaction without a sector beside others that have one')
  }),
  rule('6.6.2', 'error', 'sectors of the activity or of its transactions, not both', 'tell them in one of the two places', (a, tell) => { if (!has(a, 'sector')) return; const [also] = inTransactions(a, 'sector'); if (also !== undefined) tell(also, 'a sector of a transaction beside sectors of the activity') }),
  rule('4.1.1', 'error', 'a language of the activity, or of every narrative', 'write xml:lang', (_, tell, { mute }) => { if (mute !== undefined) tell(mute, 'words without a language') }),
  rule('7.8.1', 'error', 'a currency of the activity, or of every amount', 'write default-currency, or currency beside the amount', (_, tell, { unpriced }) => { if (unpriced !== undefined) tell(unpriced, 'an amount without a currency') }),
  rule('11.1.1', 'error', 'a last update that is not in the future', 'correct last-updated-datetime', (a, tell, { today }) => { const day = dayOfMoment(attribute(a, 'last-updated-datetime') ?? ''); if (day !== undefined && day > today) tell(a, `an update on ${day}`) }),
  rule('11.1.2', 'error', 'a planned start before the planned end', 'correct one of the two days', inOrder(dates('1'), dates('3'))),
  rule('11.1.3', 'error', 'an actual start before the actual end', 'correct one of the two days', inOrder(dates('2'), dates('4'))),
  rule('11.1.4', 'error', 'an actual start that is not in the future', 'make it a planned one, or correct the day', notInFuture(dates('2'))),
  rule('11.1.5', 'error', 'an actual end that is not in the future', 'make it a planned one, or correct the day', notInFuture(dates('4'))),
  rule('11.2.1', 'error', 'transactions that are not in the future', 'correct the day, or make it a planned disbursement', notInFuture(a => inTransactions(a, 'transaction-date'))),
  rule('11.2.2', 'error', 'days of value that are not in the future', 'correct value-date', notInFuture(a => inTransactions(a, 'value'), 'value-date')),
  rule('102.1.1', 'warning', 'a sector of the OECD DAC (vocabulary 1) beside those of other vocabularies', 'add one of vocabulary 1', (a, tell) => { const s = all(a, 'sector'); if (s.length > 0 && !byVocabulary(s).has('1')) tell(s[0]!, `sectors of the vocabulary ${[...byVocabulary(s).keys()].join(', ')} alone`) }),
  rule('107.1.1', 'warning', 'an aid type of the OECD DAC (vocabulary 1) beside those of others', 'add one of vocabulary 1', (a, tell) => { const s = all(a, 'default-aid-type'); if (s.length > 0 && !byVocabulary(s).has('1')) tell(s[0]!, 'aid types of other vocabularies alone') }),
  rule('107.2.1', 'warning', 'an aid type of the OECD DAC (vocabulary 1) in the transactions, too', 'add one of vocabulary 1', (a, tell) => { const s = inTransactions(a, 'aid-type'); if (s.length > 0 && !byVocabulary(s).has('1')) tell(s[0]!, 'aid types of other vocabularies alone') }),
  rule('107.1.2', 'warning', 'one aid type of each vocabulary', 'keep one of them', onePerVocabulary('default-aid-type')),
  rule('3.6.2', 'error', 'recipients of the activity or of its transactions, not both', 'tell them in one of the two places', (a, tell) => {
    if (!hasRecipient(a)) return
    const also = inTransactions(a, 'recipient-country')[0] ?? inTransactions(a, 'recipient-region')[0]
    if (also !== undefined) tell(also, 'a recipient of a transaction beside recipients of the activity')
  }),
  rule('3.7.1', 'error', 'a recipient country or region of the activity, or of its transactions', 'add one', (a, tell) => {
    if (!hasRecipient(a) && !all(a, 'transaction').some(t => hasRecipient(t))) tell(a, 'no recipient')
  }),
  rule('3.7.2', 'error', 'a recipient in every transaction, where the activity has none', 'add it there, or to the activity', (a, tell) => {
    if (hasRecipient(a)) return
    const without = all(a, 'transaction').find(t => !hasRecipient(t))
    if (without !== undefined) tell(without, 'a transaction without a recipient')
  }),
  rule('12.2.1', 'error', 'a share of capital spending between 0 and 100', 'correct the percentage', (a, tell) => { for (const s of all(a, 'capital-spend')) isShare(s, tell) }),
]
