/** Sector shares: how financing is divided among sectors; what is not named is a remainder, not nothing. */
import * as z from 'zod'
import { body, figure, party } from '../fields.ts'
import { kind } from '../kind.ts'
import { li, the, theNamed } from '../phrases.ts'
import type { Figure } from '../figure.ts'
import type { Words } from '../words.ts'

const parts = (w: Words, shares: Readonly<Record<string, Figure>>): string => w.list(Object.entries(shares).map(([sector, share]) => `${w.term(sector)} ${w.figure(share)}`))

export const sectorShares = kind({
  is: 'A source divides the financing of a member by a bank among sectors; what the shares leave over is unstated, not nil.',
  noun: { en: 'shares by sector', ar: 'حصص القطاعات' },
  fields: { by: body(), of: party(), shares: z.record(z.string().regex(/^[a-z][a-z-]*$/, { error: 'a sector by its word (transport)' }), figure()).meta({ wants: 'shares by sector: { transport: 44.9 % }' }) },
  reads: {
    en: (a, w) => `The financing by ${theNamed(w, a.by)} for ${the(w, a.of)} was divided among sectors as follows: ${parts(w, a.shares)}`,
    ar: (a, w) => `توزّع تمويل ${w.name(a.by)} ${li(w.name(a.of))} على القطاعات كما يلي: ${parts(w, a.shares)}`,
  },
})
