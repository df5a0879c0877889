/** Attendance: so many took part in a session, held against the list of those who did and against what the session's own source counts. */
import { agrees, decimalOf, fields, ranksOfHeads } from '#acts'
import { Decimal } from 'decimal.js'
import type { Attendance } from '#law'
import * as z from 'zod'
import { claimKind } from '../claim.ts'
import { verdict } from '../verdict.ts'

/** How many of a sort the list names; undefined for a sort (ministers, journalists) of which no list is kept. */
const listed = (a: Attendance, who: string): number | undefined => {
  switch (who) {
    case 'members': return a.members.length
    case 'observers': return a.observers.length
    case 'others': return a.others.length
    case 'delegations': return a.delegations.length
    default: return (ranksOfHeads as readonly string[]).includes(who) ? a.delegations.filter(d => d.rank === who).length : undefined
  }
}

export const attendance = claimKind({
  is: 'So many of a sort took part in a session: members, observers, others, delegations, delegations led by somebody of a rank, or what only the session’s own source counts.',
  fields: { session: fields.session(), who: z.string().regex(/^[a-z-]+$/, { error: 'of whom: members, foreign-minister, states' }).meta({ wants: 'of whom: members, foreign-minister, states' }), says: fields.figure() },
  test: (c, bench) => {
    const answer = bench.ask({ ask: 'attendance', session: c.session })
    const question = { question: answer.question }
    if (answer.status !== 'established') return verdict(answer.status === 'disputed' ? 'disputed' : 'not-established', answer.status === 'open' ? [{ note: 'wants', want: answer.wants }] : [], answer.grounds, question)
    const a = answer.value
    const [list, told] = [listed(a, c.who), a.told[c.who]]
    const right = (n: number): boolean => agrees(c.says, new Decimal(n))
    const notes = [...(list === undefined ? [] : [{ note: 'counted' as const, count: list }]), ...(told === undefined ? [] : [{ note: 'told' as const, count: told }])]
    // A list that is complete decides; so does one that already names more than the document says.
    if (list !== undefined && (a.complete || (!right(list) && decimalOf(c.says).lt(list)))) return verdict(right(list) ? 'confirmed' : 'contradicted', notes, answer.grounds, question)
    if (told !== undefined) return verdict(right(told) ? 'confirmed' : 'contradicted', notes, answer.grounds, question)
    return verdict('not-established', [...notes, { note: 'wants', want: { want: 'presence', session: c.session } }], answer.grounds, question)
  },
  reads: {
    en: (c, w) => `in ${w.session(c.session)} took part, of ${w.term(c.who)}: ${w.figure(c.says)}`,
    ar: (c, w) => `المشاركون في ${w.session(c.session)} (${w.term(c.who)}): ${w.figure(c.says)}`,
  },
})
