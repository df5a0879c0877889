/** Election: a body votes a party or a person into an office. */
import * as z from 'zod'
import { body, byHolder, office, participant, person, sessionRef, text, when, whole } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, opening, the } from '../phrases.ts'
import type { Words } from '../words.ts'

const votesOf = (w: Words, votes: Readonly<Record<string, number>>): string =>
  w.list(Object.entries(votes).map(([whom, n]) => `${/^[A-Z]/.test(whom) ? w.name(whom) : w.term(whom)} ${w.number(n)}`))

export const election = kind({
  is: 'A body elects a party or a person to an office, with the votes where they are known.',
  noun: { en: 'election', ar: 'انتخاب' },
  fields: {
    to: office(), person: person().optional(), of: participant().optional(), by: body(), session: sessionRef().optional(), from: when().optional(), until: when().optional(),
    /** Votes for each candidate in the deciding round: { KAZ: 138, THA: 55 }. */
    votes: byHolder(whole()).meta({ wants: 'votes by candidate: { KAZ: 138, THA: 55 }' }).optional(),
    round: whole().optional(), region: text().optional(),
    /** The group whose seat it is, where an office has seats for each. */
    group: z.string().regex(/^[a-z-]+$/, { error: 'a group by its word (asian)' }).meta({ wants: 'a group by its word (asian)' }).optional(),
  },
  reads: {
    en: (a, w) => {
      const term = a.from ? `, for a term from ${w.when(a.from)}${a.until ? ` to ${w.when(a.until)}` : ''}` : a.until ? `, for a term until ${w.when(a.until)}` : ''
      const count = [...(a.group ? [`${w.term(a.group)} group`] : []), ...(a.region ? [w.text(a.region)] : []), ...(a.round === undefined ? [] : [`${w.ordinal(a.round)} round`]), ...(a.votes ? [`votes: ${votesOf(w, a.votes)}`] : [])]
      const how = `${decidedEn(w, a.by, a.session)}${term}${count.length > 0 ? ` (${count.join('; ')})` : ''}`
      if (a.person) return `${opening(w.name(a.person))}${a.of ? ` (${the(w, a.of)})` : ''} was elected ${w.name(a.to)}${how}`
      return a.of ? `${opening(the(w, a.of))} was elected ${w.name(a.to)}${how}` : `An election to the office of ${w.name(a.to)} was held${how}`
    },
    ar: (a, w) => {
      const whom = a.person ? ` ${w.name(a.person)}${a.of ? ` (${w.name(a.of)})` : ''}` : a.of ? ` ${w.name(a.of)}` : ''
      const term = `${a.from ? ` اعتباراً من ${w.when(a.from)}` : ''}${a.until ? ` حتى ${w.when(a.until)}` : ''}`
      const count = [...(a.group ? [`المجموعة: ${w.term(a.group)}`] : []), ...(a.region ? [w.text(a.region)] : []), ...(a.round === undefined ? [] : [`الجولة ${w.number(a.round)}`]), ...(a.votes ? [`الأصوات: ${votesOf(w, a.votes)}`] : [])]
      return `جرى ${whom ? `انتخاب${whom}` : 'الانتخاب'} لمنصب ${w.name(a.to)}${decidedAr(w, a.by, a.session)}${term}${count.length > 0 ? ` (${count.join('؛ ')})` : ''}`
    },
  },
})
