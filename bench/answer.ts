/** The question measured, our answer to it, and what another store has to say to have said the same. */
import { toJson } from '#acts'
import { dayNumber, type Day } from '#calendar'
import { consentTable, entryIntoForce, type Consent, type Finding } from '#law'
import { lawOf, registerAsAt, type ActIndex } from '#status'

export interface Asked { readonly asAt: Day; readonly knownOn: Day }
const { members } = lawOf([])

interface Status { readonly entryIntoForce: Finding<Day>; readonly parties: readonly (readonly [party: string, Finding<Consent>])[] }
/** An instrument's entry into force and how everybody stands to it, each finding with its grounds: the acts replayed. */
export const statusOf = (index: ActIndex, instrument: string, { asAt, knownOn }: Asked): Status => {
  const register = registerAsAt(index, asAt, knownOn)
  return { entryIntoForce: entryIntoForce(instrument, members)(register), parties: consentTable(instrument, members)(register) }
}

/** The same as JSON text. The entry into force, on which every party's standing rests, is told once; the parties refer to it by its question. */
export const statusJson = ({ entryIntoForce: force, parties }: Status): string => JSON.stringify(toJson({
  entryIntoForce: force,
  parties: parties.map(([party, f]) => ({ party, ...f, grounds: f.grounds.map(g => (g.ground === 'premise' ? { ground: g.ground, question: g.question } : g)) })),
}))

/** A party's standing as every store can tell it: standing and the day since which, as a number, or what is wanted. */
export type Told = readonly [party: string, standing: string, since: number | null]
export const told = (status: Status): Told[] => status.parties.map(([party, f]) => [
  party,
  f.status === 'established' ? f.value.standing : f.status === 'open' ? `open: ${f.wants.want}` : 'disputed',
  f.status === 'established' && f.value.since !== null ? dayNumber(f.value.since) : null,
])

/** The ids of the acts a question may look at: known, begun, not withdrawn. */
export const actsOf = (index: ActIndex, instrument: string, { asAt, knownOn }: Asked): string[] => registerAsAt(index, asAt, knownOn).about(instrument).map(a => a.id)
