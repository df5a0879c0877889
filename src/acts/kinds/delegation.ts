/** Delegation: a party is represented at a session or another occasion, and by whom. */
import { list, oneOf, participant, person, sessionRef, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { the } from '../phrases.ts'

/** From the highest: ranks by which protocol and documents count who took part. */
export const ranksOfHeads = ['head-of-state', 'head-of-government', 'foreign-minister', 'minister', 'deputy-minister', 'permanent-representative', 'ambassador', 'official'] as const

export const delegation = kind({
  is: 'A delegation of a party takes part in a session or another occasion, led by a person in some capacity.',
  noun: { en: 'delegation', ar: 'وفد' },
  fields: { of: participant(), session: sessionRef().optional(), occasion: text().optional(), head: person().optional(), as: text().optional(), members: list(person()).optional(),
    /** The rank of the head of delegation; `rank` alone is that of an act's source. */
    headRank: oneOf(...ranksOfHeads).optional() },
  spans: true,
  reads: {
    en: (a, w) => {
      const head = a.head ? ` headed by ${w.name(a.head)}${a.as ? `, ${w.text(a.as)},` : ''}` : a.as ? ` in the capacity of ${w.text(a.as)}` : ''
      const at = [...(a.session ? [w.session(a.session)] : []), ...(a.occasion ? [w.text(a.occasion)] : [])]
      return `A delegation of ${the(w, a.of)}${a.headRank ? ` (${w.term(a.headRank)})` : ''}${head} ${at.length > 0 ? `took part in ${at.join(', ')}` : 'was present'}${a.members?.length ? `; it included ${w.list(a.members.map(m => w.name(m)))}` : ''}`
    },
    ar: (a, w) => {
      const head = `${a.head ? ` برئاسة ${w.name(a.head)}` : ''}${a.as ? ` (${w.text(a.as)})` : ''}`
      const at = [...(a.session ? [w.session(a.session)] : []), ...(a.occasion ? [w.text(a.occasion)] : [])]
      return `${at.length > 0 ? 'شارك' : 'حضر'} وفد ${w.name(a.of)}${a.headRank ? ` (${w.term(a.headRank)})` : ''}${head}${at.length > 0 ? ` في ${at.join('، ')}` : ''}${a.members?.length ? `، وضم الوفد ${w.list(a.members.map(m => w.name(m)))}` : ''}`
    },
  },
})
