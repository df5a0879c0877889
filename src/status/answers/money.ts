/** Questions about money: what is assessed, which share of a capital. */
import { capitalShareOf, duesOf, open } from '#law'
import { underCharter, type Ask } from '../under-charter.ts'

export const ofMoney = {
  dues: (q, r, law) => underCharter(q.organisation, r, law, c => (c.dues ? duesOf(q.organisation, c.dues)(q.party, q.year)(r) : open({ want: 'rule', of: q.organisation, question: 'dues' }))),
  'capital-share': (q, r, law) => underCharter(q.bank, r, law, c => (c.capital ? capitalShareOf(q.bank, c.capital)(q.party, q.form)(r) : open({ want: 'rule', of: q.bank, question: 'capital-share' }))),
} satisfies Partial<Ask>
