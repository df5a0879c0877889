/** Treaties: for every instrument under which the party has done anything, how it stands, since when, and by which acts. */
import type { Sentence } from '../brief.ts'
import { actSentences, actsOf, findingSentence, type Desk } from '../desk.ts'

/** What a party does under an instrument, from its signature to its leaving. */
const kinds = [
  'signature', 'domestic-ratification', 'deposit', 'withdrawal-of-consent', 'provisional-application', 'end-of-provisional-application', 'territorial-extension', 'end-of-territorial-extension',
  'reservation', 'withdrawal-of-reservation', 'declaration', 'notification', 'objection', 'withdrawal-of-objection', 'acceptance-of-reservation', 'denunciation', 'revocation-of-denunciation',
] as const

export const treaties = (desk: Desk): readonly Sentence[] => {
  const acts = actsOf(desk, kinds, a => 'instrument' in a && typeof a.instrument === 'string' && desk.within(a.instrument))
  const instruments = [...new Set(acts.map(a => (a as { instrument: string }).instrument))].sort()
  return instruments.flatMap(instrument => [
    findingSentence(desk, { ask: 'consent', instrument, party: desk.party }),
    findingSentence(desk, { ask: 'entry-into-force', instrument }),
    ...acts.filter(a => (a as { instrument: string }).instrument === instrument).flatMap(a => actSentences(desk, a)),
  ])
}
