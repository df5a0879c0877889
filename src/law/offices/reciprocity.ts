/** Reciprocity: what a party and each other did for one another's candidates, and what of it is still owed. */
import type { ActOf } from '#acts'
import { order } from '#calendar'
import { asEachTells } from '../accounts.ts'
import { because, established, open, type Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Reciprocity, SupportLine } from './answer.ts'
import { ownRule } from './candidatures.ts'
import { contestsIn, standsIn } from './contest-acts.ts'

type Support = ActOf<'support'>

/**
 * Answers `reciprocity`: with each other State, body or person in the order of their codes, the support given and received, the promises
 * either side has not yet kept, and the balance. Only what the register holds is told: an act kept from it is not named even where another points at it.
 */
export const reciprocityOf = (party: string): ((register: RegisterAsAt) => Finding<readonly Reciprocity[]>) => asEachTells(register => {
  const rule = ownRule('Support')
  const ours = (s: Support) => (s.by === party) !== (s.candidate === party)
  const acts = register.acts(party, 'support', ours)
  const doubtful = register.perhaps(party, 'support', ours).map(a => because(a, 'not-counted', 'date-too-coarse'))
  if (acts.length === 0 && !register.covers('reciprocity', party)) return open({ want: 'coverage', question: 'reciprocity', of: party, on: register.asAt }, rule, ...doubtful)
  const partners = Map.groupBy(acts, s => (s.by === party ? s.candidate : s.by))
  const list = [...partners].sort(([a], [b]) => (a < b ? -1 : 1)).map(([other, between]): Reciprocity => {
    const given = between.filter(s => s.by === party)
    const received = between.filter(s => s.by === other)
    return {
      with: other, given: given.map(s => lineOf(s, register)), received: received.map(s => lineOf(s, register)),
      owedByUs: owedIn(given, received, register), owedToUs: owedIn(received, given, register), balance: doneIn(given) - doneIn(received),
    }
  })
  return established(list, rule, ...acts.map(a => because(a, 'counted')), ...doubtful)
})

const lineOf = (s: Support, register: RegisterAsAt): SupportLine =>
  ({ act: s.id, on: s.on, stage: s.stage, office: s.to ?? null, inReturnFor: s.inReturnFor !== undefined && register.act(s.inReturnFor) ? s.inReturnFor : null })

/** What a support is about: an office, or a cause in words. */
const cause = (s: Support): string => s.to ?? JSON.stringify(s.for ?? null)
/** Support is done when it was declared, or the vote was cast as promised; for one cause it counts once. */
const doneIn = (acts: readonly Support[]): number => new Set(acts.filter(s => s.stage === 'given' || s.stage === 'honoured').map(cause)).size

/**
 * The promises not yet kept: nothing that came after says they were, or were broken; the candidate still stands, and the election has not been
 * held, after which nobody can keep them; and what they were given in return for was not itself withheld.
 */
const owedIn = (acts: readonly Support[], inReturn: readonly Support[], register: RegisterAsAt): readonly string[] => {
  const broken = (id: string | undefined): boolean => {
    const first = inReturn.find(s => s.id === id)
    return first !== undefined && inReturn.some(s => s.stage === 'withheld' && cause(s) === cause(first) && order(s.on, first.on) !== 'before')
  }
  const settled = (p: Support) => acts.some(s => (s.stage === 'given' || s.stage === 'honoured' || s.stage === 'withheld') && cause(s) === cause(p) && order(s.on, p.on) !== 'before')
  const stoodDown = (p: Support) => p.to !== undefined && register.acts(p.candidate, 'withdrawal-of-candidature', w => w.of === p.candidate && w.to === p.to && order(w.on, p.on) !== 'before').length > 0
  const isOver = (p: Support) => p.to !== undefined && contestsIn(p.to, register, false).some(c =>
    standsIn(c, { person: undefined, party: p.candidate }) && c.deciding.some(e => e.act === 'election' && order(e.on, p.on) !== 'before'))
  return acts.filter(s => s.stage === 'promised' && !settled(s) && !stoodDown(s) && !isOver(s) && !broken(s.inReturnFor)).map(s => s.id)
}
