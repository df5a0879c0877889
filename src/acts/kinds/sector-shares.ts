/** Sector shares: how financing is divided among sectors; what is not named is a remainder, not nothing. */
import { actId, body, oneOf, party, sectors } from '../fields.ts'
import { kind } from '../kind.ts'
import { li, sectorsIn, the, theNamed } from '../phrases.ts'

export const sectorShares = kind({
  is: 'A source divides the financing of a member by a bank among sectors; what the shares leave over is unstated, not nil.',
  noun: { en: 'shares by sector', ar: 'حصص القطاعات' },
  fields: {
    by: body(), of: party(), shares: sectors(),
    /** The total told that is divided, by the id of its act; without it, the one that the same place of the same source tells. */
    total: actId().optional(),
    stage: oneOf('approved', 'signed', 'disbursed', 'planned', 'cancelled').optional(),
  },
  reads: {
    en: (a, w) => `The ${a.stage ? `financing (${w.term(a.stage)})` : 'financing'} by ${theNamed(w, a.by)} for ${the(w, a.of)} was divided among sectors as follows: ${sectorsIn(w, a.shares)}${a.total ? `; what was divided: ${w.act(a.total)}` : ''}`,
    ar: (a, w) => `توزّع تمويل ${w.name(a.by)} ${li(w.name(a.of))}${a.stage ? ` (${w.term(a.stage)})` : ''} على القطاعات كما يلي: ${sectorsIn(w, a.shares)}${a.total ? `؛ والمجموع الموزع: ${w.act(a.total)}` : ''}`,
  },
})
