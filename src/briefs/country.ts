/** The country brief: a party's relations with an organisation, as at a day, as known on a day, every sentence with its grounds. */
import type { Day } from '#calendar'
import { testClaims } from '#claims'
import { wordsFor, type Locale, type SectionKey } from '#locales'
import { registerAsAt } from '#status'
import type { Answer } from '#law'
import type { Brief, BriefSection, Sentence } from './brief.ts'
import { notebook, type Desk, type Material } from './desk.ts'
import { familyOf } from './family.ts'
import { candidatures, initiatives, intentions, visits } from './sections/dealings.ts'
import { due } from './sections/due.ts'
import { bank } from './sections/bank.ts'
import { money } from './sections/money.ts'
import { organs } from './sections/seats.ts'
import { membership, mission, sessions } from './sections/standing.ts'
import { treaties } from './sections/treaties.ts'
import { contradictions, notEstablished } from './sections/work-lists.ts'

/** In the order of a ministry's page; the work lists come last because they gather what the others left open. */
const sections: readonly (readonly [SectionKey, (desk: Desk) => readonly Sentence[]])[] = [
  ['membership', membership], ['mission', mission], ['organs', organs], ['sessions', sessions], ['treaties', treaties], ['money', money], ['bank', bank],
  ['initiatives', initiatives], ['visits', visits], ['candidatures', candidatures], ['intentions', intentions], ['due', due], ['not-established', notEstablished], ['contradictions', contradictions],
]

/** The same material, days and language give the same bytes. */
export const countryBrief = (material: Material, asked: { readonly party: string; readonly organisation: string; readonly asAt: Day; readonly knownOn?: Day; readonly locale: Locale }): Brief => {
  const { party, organisation, asAt, knownOn, locale } = asked
  const register = registerAsAt(material.index, asAt, knownOn)
  const words = wordsFor(locale, register)
  const opens: Answer[] = []
  const desk: Desk = {
    ...material, register, locale, words, party, organisation, opens, within: familyOf(register, organisation),
    tested: testClaims({ ...material, ...(knownOn ? { knownOn } : {}) }), note: notebook(register, material.sources, locale, words),
  }
  const written = sections.map(([key, write]): BriefSection => ({ key, heading: locale.brief.sections[key], sentences: write(desk) }))
  const day = (d: Day) => locale.dates.day(d)
  return {
    title: locale.brief.title(words.name(party), words.name(organisation)), subtitle: locale.brief.asAt(day(asAt), knownOn ? day(knownOn) : null),
    lang: locale.lang, dir: locale.dir, party, organisation, asAt, knownOn: knownOn ?? null, sections: written,
    notesHeading: locale.brief.grounds, notes: desk.note.all(), nothing: locale.brief.nothing, legend: { unread: locale.unread, unverified: locale.brief.unverifiedMark },
  }
}
