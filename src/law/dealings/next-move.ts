/** Whose move it is with an initiative, and what would complete the next stage: the organ that may decide, the States whose instruments are missing, or the sponsor. */
import type { Initiative } from '#acts'
import type { Day } from '#calendar'
import type { Charter } from '../constitution.ts'
import type { Finding } from '../finding.ts'
import type { LawAtHand } from '../law-at-hand.ts'
import type { InitiativePath, InitiativeStage } from '../organs/answer.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { meterOf } from '../treaties/meter.ts'
import { lastOrgan, type Step } from './stages.ts'

interface Standing { readonly id: string; readonly declared: Initiative | undefined; readonly taken: readonly Step[]; readonly force: Finding<Day> | undefined; readonly law: LawAtHand; readonly register: RegisterAsAt }

/** The next move, as the law or the last act gives it (docs/decisions/0077). Nobody, where neither does. */
export const nextMove = (next: InitiativeStage | null, at: Standing): Pick<InitiativePath, 'move' | 'wants'> => {
  const { id, declared } = at
  const stageAct = { want: 'act', kind: 'initiative', of: [id] } as const
  switch (next) {
    case null: return { move: [], wants: null }
    // Experts meet and drafts are written because whoever proposed it sees to it; no rule gives that to an organ.
    case 'proposed': case 'experts': case 'drafted': return { move: sponsors(at), wants: stageAct }
    case 'endorsed': return { move: deciding(at), wants: stageAct }
    case 'adopted': return { move: deciding(at), wants: declared?.instrument === undefined ? stageAct : { want: 'act', kind: 'adoption', of: [declared.instrument] } }
    case 'founded': return { move: deciding(at), wants: declared?.body === undefined ? stageAct : { want: 'establishment', of: declared.body } }
    case 'in-force': return inForce(at, declared?.instrument)
  }
}

/** Those whose instruments would count next; nobody's move once the condition is met and only a delay is running. */
const inForce = ({ force, law, register }: Standing, instrument: string | undefined): Pick<InitiativePath, 'move' | 'wants'> => {
  if (force?.status === 'established') return { move: [], wants: { want: 'day-reached', day: force.value } }
  const meter = instrument === undefined ? undefined : meterOf(instrument, law.members)(register)
  return { move: meter?.status === 'established' ? meter.value.progress.next : [], wants: force?.status === 'open' ? force.wants : null }
}

/** Whose initiative it is: as declared, else who proposed it; of a person, the State the person acts for. */
const sponsors = ({ declared, taken, register }: Standing): readonly string[] => {
  const by = declared?.of ?? taken.find(s => s.stage === 'proposed' && s.by !== null)?.by ?? undefined
  const subject = by === undefined ? undefined : register.subject(by)
  return by === undefined ? [] : [subject?.type === 'person' ? subject.of ?? by : by]
}

/** The organ to which the charter gives the decision; where it gives it to none, the organ that has the matter before it. */
const deciding = (at: Standing): readonly string[] => {
  const organisation = at.declared?.in
  const charter = organisation === undefined ? undefined : at.law.charter(organisation)(at.register)
  const organ = charter?.status === 'established' && organisation !== undefined ? competentFor(at, charter.value) : undefined
  const found = organ === undefined ? lastOrgan(at.taken, at.register) : `${organisation}.${organ}`
  return found === undefined ? [] : [found]
}
/** Competences are told by words: of a body its form ("specialised-institutions", "establishment-of-organs"), of an instrument that amends another "amendment". */
const competentFor = ({ declared, register }: Standing, charter: Charter): string | undefined => {
  const [instrument, body] = [declared?.instrument, declared?.body].map(s => (s === undefined ? undefined : register.subject(s)))
  const form = body?.type !== 'body' ? undefined : register.acts(body.id, 'establishment', a => a.of === body.id).at(-1)?.form ?? body.form
  const words = [
    ...(form === undefined ? [] : [`${form}s`, form, ...(form === 'affiliated-institution' ? ['affiliated-status'] : []), 'establishment-of-organs']),
    ...(instrument?.type === 'instrument' && instrument.amends !== undefined ? ['amendment', 'amendment-of-charter'] : []), 'initiatives',
  ]
  return words.flatMap(w => charter.competences?.[w]?.organ ?? [])[0]
}
