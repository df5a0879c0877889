/** Acts as tables write them, and what is refused with which remedy. */
import { describe, expect, test } from 'vitest'
import { readAct } from './kinds-of-act.ts'

describe('acts', () => {
  test.each([
    ['ratification', undefined, 'deposit', 'ratification'], ['Accession', 'a', 'deposit', 'accession'], ['', 'AA', 'deposit', 'approval'], ['AA', undefined, 'deposit', 'approval'], ['a', undefined, 'deposit', 'accession'], ['A', undefined, 'deposit', 'acceptance'],
    ['ratification_or_accession', undefined, 'deposit', 'ratification-or-accession'], ['formal confirmation', 'c', 'deposit', 'formal-confirmation'], ['consent_to_be_bound', 'P', 'deposit', 'consent-to-be-bound'],
    ['declaration/notification of succession', undefined, 'deposit', 'succession'], ['application', 'n', 'provisional-application', undefined], ['provisional application under article v', undefined, 'provisional-application', undefined],
    ['signature', 's', 'deposit', 'definitive-signature'], ['withdrawal_notification', undefined, 'denunciation', undefined], ['Withdrawal of ratification', undefined, 'withdrawal-of-consent', undefined],
  ] as const)('%s %s', (word, letter, act, of) => {
    const read = readAct(word, letter, undefined)
    expect(read).toMatchObject({ act })
    expect('fields' in read ? read.fields['of'] : read).toBe(of)
  })
  test.each([['Accession (a)', 'accession'], ['Acceptance(A)', 'acceptance'], ['adhésion', 'accession'], ['Approbation', 'approval']])('%s', (word, of) => { expect(readAct(word, undefined, undefined)).toMatchObject({ act: 'deposit', fields: { of } }) })
  test('a letter behind the word that means another act', () => { expect(readAct('Ratification (a)', undefined, undefined)).toMatchObject({ code: 'codes-disagree' }) })
  test('d in a column of signatures is a succession to the signature', () => { expect(readAct('signature', 'd', undefined)).toEqual({ act: 'signature', fields: { as: 'succession' } }) })
  test.each([['ratification', 'a', 'codes-disagree'], ['ratifcation', undefined, 'unknown-act'], ['objection', undefined, 'unknown-act'], ['ratification', 'x', 'unknown-act'], ['', undefined, 'missing-value'], ['constructor', undefined, 'unknown-act']] as const)('%s %s is refused', (word, letter, code) => {
    expect(readAct(word, letter, undefined)).toMatchObject({ code })
  })
  test('the nearest word is offered', () => { expect(readAct('ratifcation', undefined, undefined)).toMatchObject({ remedy: 'write ratification' }) })

  test('a heading that says otherwise goes before the word, and that is told', () => {
    expect(readAct('ratification', undefined, 'Notification under article 25')).toEqual({ act: 'notification', fields: { article: '25' }, insteadOf: 'ratification' })
    expect(readAct('application', undefined, 'Notification of non-provisional application under article 7 (1) (b)')).toMatchObject({ act: 'notification', fields: { of: 'non-provisional-application' } })
    expect(readAct('ratification', undefined, 'Definitive acceptance')).toMatchObject({ act: 'deposit', fields: { of: 'acceptance' } })
    expect(readAct('ratification', undefined, 'Definitive signature of the Protocol, Acceptance of the Protocol')).toMatchObject({ fields: { of: 'consent-to-be-bound' }, note: 'Under the heading "Definitive signature of the Protocol, Acceptance of the Protocol"' })
  })
  test('a heading with one form besides the lettered ones leaves the word as it is', () => {
    expect(readAct('ratification', undefined, 'Ratification, Acceptance(A), Accession(a)')).toEqual({ act: 'deposit', fields: { of: 'ratification' } })
    expect(readAct('accession', 'a', 'Ratification, Acceptance(A), Accession(a)')).toEqual({ act: 'deposit', fields: { of: 'accession' } })
  })
})
