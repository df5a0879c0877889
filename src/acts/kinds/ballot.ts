/** Ballot: one round of voting for an office, or the vote of a group before it. */
import * as z from 'zod'
import { body, byHolder, office, oneOf, sessionRef, whole } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, theNamed } from '../phrases.ts'
import type { Words } from '../words.ts'

export const ballot = kind({
  is: 'A round of voting for an office, with the votes of each candidate; a regional group may vote first, which decides nothing by itself. Who is elected is for the rules to say.',
  noun: { en: 'ballot', ar: 'جولة اقتراع' },
  fields: {
    to: office(), by: body(), session: sessionRef().optional(), stage: oneOf('regional-pre-vote', 'straw-poll', 'ballot').default('ballot'), round: whole().optional(),
    /** The seats or the group voted about: { group: asian }. */
    group: z.string().regex(/^[a-z-]+$/, { error: 'a group by its word (asian)' }).meta({ wants: 'a group by its word (asian)' }).optional(), seats: whole().optional(),
    votes: byHolder(whole()).meta({ wants: 'votes by candidate, a party or a person: { KAZ: 113, THA: 77 }' }),
    abstaining: whole().optional(), invalid: whole().optional(),
    /** The ballot papers handed in, invalid ones and abstentions among them, and the majority as it was announced. */
    ballots: whole().optional(), required: whole().optional(),
  },
  also: a => Object.keys(a.votes).filter(c => /^[A-Z][A-Z0-9]{1,3}$|^X-/.test(c)),
  reads: {
    en: (a, w) => `${opening(theNamed(w, a.by))} held ${a.round === undefined ? `a ${w.term(a.stage)}` : `the ${w.ordinal(a.round)} round of the ${w.term(a.stage)}`} for the office of ${w.name(a.to)}${a.group ? ` (${w.term(a.group)}${a.seats === undefined ? '' : `, ${w.number(a.seats)} ${w.plural(a.seats, { one: 'seat', other: 'seats' })}`})` : a.seats === undefined ? '' : ` (${w.number(a.seats)} ${w.plural(a.seats, { one: 'seat', other: 'seats' })})`}${a.session ? ` at ${w.session(a.session)}` : ''}: ${cast(a.votes, w)}${a.abstaining === undefined ? '' : `; ${w.number(a.abstaining)} abstaining`}${a.invalid === undefined ? '' : `; ${w.number(a.invalid)} invalid`}${a.ballots === undefined ? '' : `; ${w.number(a.ballots)} ${w.plural(a.ballots, { one: 'ballot paper', other: 'ballot papers' })}`}${a.required === undefined ? '' : `; announced as required: ${w.number(a.required)}`}`,
    ar: (a, w) => `جرت في ${w.name(a.by)} ${w.term(a.stage)}${a.round === undefined ? '' : ` (الجولة ${w.number(a.round)})`} لمنصب ${w.name(a.to)}${a.group ? ` (${w.term(a.group)})` : ''}${a.seats === undefined ? '' : ` (المقاعد: ${w.number(a.seats)})`}${a.session ? ` خلال ${w.session(a.session)}` : ''}: ${cast(a.votes, w)}${a.abstaining === undefined ? '' : `؛ ممتنعون: ${w.number(a.abstaining)}`}${a.invalid === undefined ? '' : `؛ أوراق باطلة: ${w.number(a.invalid)}`}${a.ballots === undefined ? '' : `؛ أوراق الاقتراع: ${w.number(a.ballots)}`}${a.required === undefined ? '' : `؛ الأغلبية المطلوبة المعلنة: ${w.number(a.required)}`}`,
  },
})
const cast = (votes: Readonly<Record<string, number>>, w: Words): string => w.list(Object.entries(votes).map(([whom, n]) => `${w.name(whom)} ${w.number(n)}`))
