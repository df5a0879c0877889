/** Opinion: praise, a purpose, a comparison without a measure; the register does not judge it. */
import { fields } from '#acts'
import { claimKind } from '../claim.ts'
import { verdict } from '../verdict.ts'

export const opinion = claimKind({
  is: 'Praise, a purpose, or a comparison without a measure: nothing a register could test.',
  fields: { says: fields.text() },
  test: () => verdict('not-checkable'),
  reads: { en: (c, w) => w.text(c.says), ar: (c, w) => w.text(c.says) },
})
