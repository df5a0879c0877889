/** The words of these tables: how a member voted, how a decision was adopted, and whole numbers. */
import { matters, nearest, type Matter } from '#acts'
import type { Refused } from '#tables'

export const sides = ['for', 'against', 'abstaining'] as const
export type Side = (typeof sides)[number]
/** `absent` is a member of whom the table says that it did not vote. */
export type Told = Side | 'absent'

const plain = (text: string): string => text.trim().toLowerCase().replace(/[_\s-]+/g, ' ').replace(/\.$/, '')
const votes: Readonly<Record<string, Told>> = {
  yes: 'for', y: 'for', for: 'for', 'in favour': 'for', 'in favor': 'for', favour: 'for', pour: 'for', oui: 'for', aye: 'for',
  no: 'against', n: 'against', against: 'against', contre: 'against', non: 'against', nay: 'against',
  abstain: 'abstaining', a: 'abstaining', abstained: 'abstaining', abstaining: 'abstaining', abstention: 'abstaining', abstentions: 'abstaining', abstains: 'abstaining',
  absent: 'absent', 'not voting': 'absent', 'non voting': 'absent', 'did not vote': 'absent', nv: 'absent', x: 'absent',
}
export const readVote = (word: string): { readonly told: Told } | Refused => {
  const key = plain(word)
  if (Object.hasOwn(votes, key)) return { told: votes[key]! }
  const wants = 'yes, no, abstain or absent'
  if (key === '') return { code: 'missing-value', found: 'no vote', wants, remedy: 'write how the member voted, or take the row out if it did not vote' }
  const meant = nearest(key, Object.keys(votes).filter(w => w.length > 3 || w === 'yes'))
  return { code: 'unknown-vote', found: word.trim(), wants, remedy: meant ? `write ${meant}` : 'write one of these' }
}

export type Manner = 'by-vote' | 'without-a-vote' | 'by-consensus' | 'by-acclamation' | 'by-silence-procedure'
/** `named`: a recorded vote, of which the record tells who voted how; false of a show of hands, of which it does not. */
export interface HowAdopted { readonly manner?: Manner; readonly named?: boolean }
const recorded: HowAdopted = { manner: 'by-vote', named: true }
const counted: HowAdopted = { manner: 'by-vote', named: false }
const unopposed: HowAdopted = { manner: 'without-a-vote' }
const manners: Readonly<Record<string, HowAdopted>> = {
  'by a recorded vote': recorded, 'by recorded vote': recorded, 'recorded vote': recorded, recorded, 'roll call': recorded, 'by roll call': recorded, 'roll call vote': recorded, 'by a roll call vote': recorded, 'by roll call vote': recorded,
  'by a vote': { manner: 'by-vote' }, 'by vote': { manner: 'by-vote' }, vote: { manner: 'by-vote' }, voted: { manner: 'by-vote' },
  'by a non recorded vote': counted, 'by non recorded vote': counted, 'non recorded vote': counted, 'non recorded': counted, 'by a show of hands': counted, 'show of hands': counted, 'by secret ballot': counted, 'secret ballot': counted,
  'without a vote': unopposed, 'without vote': unopposed, 'adopted without a vote': unopposed, 'adopted without vote': unopposed, 'no vote': unopposed,
  consensus: { manner: 'by-consensus' }, 'by consensus': { manner: 'by-consensus' }, 'adopted by consensus': { manner: 'by-consensus' }, acclamation: { manner: 'by-acclamation' }, 'by acclamation': { manner: 'by-acclamation' },
  'silence procedure': { manner: 'by-silence-procedure' }, 'by silence procedure': { manner: 'by-silence-procedure' }, 'under the silence procedure': { manner: 'by-silence-procedure' },
}
/** An empty cell tells no manner. */
export const readManner = (words: string): HowAdopted | Refused => {
  const key = plain(words)
  if (key === '') return {}
  if (Object.hasOwn(manners, key)) return manners[key]!
  const meant = nearest(key, Object.keys(manners))
  return { code: 'unknown-manner', found: words.trim(), wants: 'how it was adopted: By a recorded vote, Without a vote, By consensus, By acclamation', remedy: meant ? `write ${meant}` : 'write one of these, or leave the cell empty' }
}

export type Outcome = 'adopted' | 'rejected'
const outcomes: Readonly<Record<string, Outcome>> = { adopted: 'adopted', passed: 'adopted', carried: 'adopted', approved: 'adopted', rejected: 'rejected', 'not adopted': 'rejected', failed: 'rejected', lost: 'rejected', defeated: 'rejected' }
/** An empty cell leaves it to the table: what stands in a table of decisions was adopted. */
export const readOutcome = (words: string): { readonly outcome?: Outcome } | Refused => {
  const key = plain(words)
  if (key === '') return {}
  return Object.hasOwn(outcomes, key) ? { outcome: outcomes[key]! } : { code: 'unknown-manner', found: words.trim(), wants: 'what became of it: adopted or rejected', remedy: 'write one of these, or leave the cell empty' }
}
/** What the question was, where a column says so; no other column tells it. */
export const readMatter = (words: string): { readonly matter?: Matter } | Refused => {
  const key = plain(words).replaceAll(' ', '-')
  if (key === '') return {}
  const matter = matters.find(m => m === key)
  if (matter !== undefined) return { matter }
  const meant = nearest(key, matters)
  return { code: 'unknown-matter', found: words.trim(), wants: `one of ${matters.join(', ')}`, remedy: meant ? `write ${meant}` : 'write one of these, or leave the cell empty' }
}

/** An empty cell tells no number. A number below none is read, so that it can be told as what it is. */
export const readCount = (text: string): { readonly n?: number } | Refused => {
  const t = text.trim()
  if (t === '' || t === '-') return {}
  return /^-?\d{1,4}(\.0+)?$/.test(t) ? { n: Number(t) } : { code: 'unknown-count', found: t, wants: 'a whole number: 187', remedy: 'write how many votes were published, or leave the cell empty' }
}
