/** Who put a draft forward, as far as a column of sponsors names States: "SUBMITTED BY THE CHAIR" names none. */
import type { Day } from '#calendar'
import { isRefused } from '#tables'
import type { Who } from './who.ts'

/** States in the order of the table; what was said of others, and names that nobody bears, with what they may have meant. */
export interface Sponsors { readonly parties: readonly string[]; readonly notes: readonly string[]; readonly unresolved: readonly { readonly found: string; readonly remedy: string }[] }

const notByStates = /^(?:submitted by|introduced (?:in|by)|on the (?:basis|recommendation) of|recommended by|proposed by|contained in)\b/i
/** "GUYANA (ON BEHALF OF …)", "CUBA, ON BEHALF OF …", "ROMANIA (IN ITS CAPACITY AS …)": the State, and for whom it spoke. */
const forOthers = /^(.+?)\s*(?:,\s*|\()((?:on behalf of|in (?:its|his|her) capacity as)\b[^)]*)\)?$/is

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** What a semicolon or a stroke parts; a line break parts names only where the cell has neither, and says nothing of who submitted it. */
const partsOf = (cell: string): readonly string[] => (/[;|]/.test(cell) ? cell.split(/[;|]/) : notByStates.test(oneLine(cell)) ? [cell] : cell.split('\n')).map(oneLine).filter(p => p !== '')

export const readSponsors = (cells: readonly string[], day: Day, who: Who): Sponsors => {
  const parties: string[] = []
  const notes: string[] = []
  const unresolved: { found: string; remedy: string }[] = []
  const partyOf = (name: string): string | undefined => { const stood = who(name, day); return isRefused(stood) || stood.declare !== undefined ? undefined : stood.party }
  const add = (all: readonly string[]): void => { for (const p of all) if (!parties.includes(p)) parties.push(p) }
  for (const part of cells.flatMap(partsOf)) {
    if (notByStates.test(part)) { notes.push(part); continue }
    const [, sponsor = part, forWhom] = forOthers.exec(part) ?? []
    const party = partyOf(sponsor)
    // A comma parts names only where each part is one: "Iran, Islamic Republic of" is one name.
    const several = party !== undefined || forWhom !== undefined ? [] : sponsor.split(',').map(p => partyOf(p.trim()))
    if (party !== undefined) { add([party]); if (forWhom !== undefined) notes.push(part) }
    else if (several.length > 1 && several.every(p => p !== undefined)) add(several)
    else { const stood = who(sponsor, day); unresolved.push({ found: part, remedy: isRefused(stood) ? stood.remedy : 'write the State that sponsored it' }) }
  }
  return { parties, notes, unresolved }
}
