/** Vote: a decision was adopted or rejected, by so many votes; held against the roll-call and against the rules of the organ. */
import { agrees, fields, type Figure } from '#acts'
import { Decimal } from 'decimal.js'
import { claimKind } from '../claim.ts'
import { verdict, type Note } from '../verdict.ts'

const sides = ['for', 'against', 'abstaining'] as const

export const vote = claimKind({
  is: 'A decision was adopted or rejected, with so many votes for, against and abstaining where the document gives them.',
  fields: { decision: fields.decision(), was: fields.oneOf('adopted', 'rejected'), for: fields.figure().optional(), against: fields.figure().optional(), abstaining: fields.figure().optional() },
  test: (c, bench) => {
    const answer = bench.ask({ ask: 'passed', decision: c.decision })
    const question = { question: answer.question }
    if (answer.status !== 'established') return verdict(answer.status === 'disputed' ? 'disputed' : 'not-established', answer.status === 'open' ? [{ note: 'wants', want: answer.wants }] : [], answer.grounds, question)
    const { result, counts } = answer.value
    const notes: readonly Note[] = counts === null ? [] : [{ note: 'voted', for: counts.for, against: counts.against, abstaining: counts.abstaining }]
    if (result !== c.was) return verdict('contradicted', notes, answer.grounds, question)
    const said = sides.flatMap((side): readonly (readonly [typeof side, Figure])[] => { const figure = c[side]; return figure === undefined ? [] : [[side, figure]] })
    // Of a decision without a vote no count is right.
    if (said.length > 0 && counts === null) return verdict(answer.value.manner === null || answer.value.manner === 'by-vote' ? 'not-established' : 'contradicted', [{ note: 'wants', want: { want: 'vote', decision: c.decision } }], answer.grounds, question)
    return verdict(said.every(([side, figure]) => agrees(figure, new Decimal(counts?.[side] ?? 0))) ? 'confirmed' : 'contradicted', notes, answer.grounds, question)
  },
  reads: {
    en: (c, w) => `${w.name(c.decision)} was ${w.term(c.was)}${sides.some(s => c[s]) ? ` (${w.list(sides.flatMap(s => { const f = c[s]; return f ? [`${w.figure(f)} ${w.term(s)}`] : [] }))})` : ''}`,
    ar: (c, w) => `${w.name(c.decision)}: ${w.term(c.was)}${sides.some(s => c[s]) ? ` (${w.list(sides.flatMap(s => { const f = c[s]; return f ? [`${w.term(s)} ${w.figure(f)}`] : [] }))})` : ''}`,
  },
})
