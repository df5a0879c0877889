/** Keys of sessions: each form has its letter, and its parts are read again. */
import { expect, test } from 'vitest'
import { partsOfSessionKey, sessionKey } from './session-key.ts'

test.each([['ordinary', 'lakes.council/11'], ['extraordinary', 'lakes.council/x11'], ['emergency', 'lakes.council/e11'], ['thematic', 'lakes.council/t11'], ['preparatory', 'lakes.council/p11'], ['resumed', 'lakes.council/r11']] as const)('the eleventh %s session is %s', (form, key) => {
  expect(sessionKey({ organ: 'lakes.council', ordinal: 11, form })).toBe(key)
  expect(partsOfSessionKey(key)).toEqual({ organ: 'lakes.council', form, ordinal: 11 })
})
test('without a number, its first day', () => {
  expect(sessionKey({ organ: 'lakes.council', form: 'ordinary', on: { text: '2016-11-17/2016-11-19' } })).toBe('lakes.council/2016-11-17')
  expect(partsOfSessionKey('lakes.council/2016-11-17')).toMatchObject({ organ: 'lakes.council', day: '2016-11-17' })
})
