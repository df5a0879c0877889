/** Organisations, organs, groups and States as Popolo organisations, the places of States as areas, and persons; each with its names and their days. */
import type { NameHeld } from '#law'
import { stateName } from '#acts'
import { dateOf, eveOf } from './dates.ts'
import { areaOf, bare, hasArea, inLanguages, onceEach, ownIdentifier, type PopoloDesk } from './desk.ts'
import type { Identifier, OtherName, PopoloArea, PopoloOrganization, PopoloPerson } from './shapes.ts'

const languages = ['en', 'ar', 'fr', 'ru', 'kk'] as const

/** Every name borne by the day with the days on which it was valid, in each language; and what is declared beside them. */
const namesOf = (desk: PopoloDesk, id: string): readonly OtherName[] => {
  const found = desk.ask({ ask: 'names', of: id })
  const subject = desk.register.subject(id)
  const held = found.status === 'established' ? found.value : []
  const further: readonly OtherName[] = [
    ...(subject ? inLanguages(subject.names).filter(([lang]) => lang.length === 2 && !isRenamed(held)).map(([lang, name]) => ({ name, note: lang })) : []),
    ...(subject?.type === 'party' ? languages.flatMap(lang => { const name = stateName(id, lang); return name === undefined || isRenamed(held) ? [] : [{ name, note: lang }] }) : []),
    ...(subject?.short ? inLanguages(subject.short).map(([lang, name]) => ({ name, note: `${lang}, abbreviation` })) : []),
    ...(subject?.type === 'body' ? (subject.alsoCalled ?? []).map(name => ({ name, note: 'also called' })) : []),
  ]
  return onceEach([...held.flatMap(asNames), ...further], desk.name(id))
}
/** A name given by an act stands with its days; then the declared one is not told once more without them. */
const isRenamed = (held: readonly NameHeld[]): boolean => held.some(n => n.act !== null)
const asNames = (n: NameHeld): readonly OtherName[] => {
  const [start, end] = [dateOf(n.from), n.until === null ? undefined : dateOf(n.until) ?? eveOf(n.until)]
  return inLanguages(n.name).map(([lang, name]) => ({ name: bare(name), ...(start === undefined ? {} : { start_date: start }), ...(end === undefined ? {} : { end_date: end }), note: lang }))
}
const named = (names: readonly OtherName[]): { readonly other_names?: readonly OtherName[] } => (names.length === 0 ? {} : { other_names: names })

const bodyOf = (desk: PopoloDesk, id: string): PopoloOrganization => {
  const subject = desk.register.subject(id)
  const standing = desk.ask({ ask: 'organ', organ: id })
  const value = standing.status === 'established' ? standing.value : undefined
  const parent = value?.parent ?? (subject?.type === 'body' ? subject.partOf : undefined)
  const [founded, dissolved] = [dateOf(value?.established), value?.dissolved ? eveOf(value.dissolved) : undefined]
  return {
    id, name: desk.name(id), classification: value?.form ?? (subject?.type === 'body' ? subject.form : 'organisation'), ...named(namesOf(desk, id)), identifiers: ownIdentifier(id),
    ...(parent && desk.bodies.includes(parent) ? { parent_id: parent } : {}), ...(founded === undefined ? {} : { founding_date: founded }), ...(dissolved === undefined ? {} : { dissolution_date: dissolved }),
    ...desk.sourcesOf(standing),
  }
}
const partyOf = (desk: PopoloDesk, id: string): PopoloOrganization => {
  const subject = desk.register.subject(id)
  const iso: readonly Identifier[] = /^[A-Z]{3}$/.test(id) && stateName(id, 'en') !== undefined ? [{ scheme: 'ISO 3166-1 alpha-3', identifier: id }] : ownIdentifier(id)
  return {
    id, name: desk.name(id), classification: subject?.type === 'party' ? subject.form : subject?.type === 'body' ? subject.form : 'organisation', ...named(namesOf(desk, id)),
    identifiers: [...iso, ...(subject?.type === 'party' && subject.iso2 ? [{ scheme: 'ISO 3166-1 alpha-2', identifier: subject.iso2 }] : [])], ...(hasArea(desk, id) ? { area_id: areaOf(id) } : {}),
  }
}

/** A group of an organisation: `oic/groups/asian`. */
export const groupId = (organisation: string, group: string): string => `${organisation}/groups/${group}`
const groupOf = (desk: PopoloDesk, id: string): PopoloOrganization => {
  const [organisation = '', , group = ''] = id.split('/')
  return { id, name: `${desk.name(organisation)}: ${bare(desk.words.term(group))}`, classification: 'group', identifiers: ownIdentifier(id), ...(desk.bodies.includes(organisation) ? { parent_id: organisation } : {}) }
}

/** The bodies the export is about, the groups and every State or body that something in it refers to. */
export const organizations = function* (desk: PopoloDesk): Generator<PopoloOrganization> {
  for (const id of desk.bodies) yield bodyOf(desk, id)
  for (const id of [...desk.groups].sort()) yield groupOf(desk, id)
  for (const id of [...desk.parties].sort()) if (!desk.bodies.includes(id)) yield partyOf(desk, id)
}
export const areas = function* (desk: PopoloDesk): Generator<PopoloArea> {
  for (const id of [...desk.parties].sort()) {
    const s = desk.register.subject(id)
    if (s?.type === 'party' && hasArea(desk, id)) yield { id: areaOf(id), name: desk.name(id), identifier: id, classification: s.form }
  }
}
/** Persons who hold or held something, and nobody else. */
export const persons = function* (desk: PopoloDesk): Generator<PopoloPerson> {
  for (const [id, sources] of [...desk.persons].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const s = desk.register.subject(id)
    const names = s ? inLanguages(s.names).map(([lang, name]) => ({ name, note: lang })) : []
    yield { id, name: desk.name(id), ...named(onceEach(names, desk.name(id))), identifiers: ownIdentifier(id), ...(sources.size === 0 ? {} : { sources: [...sources.values()] }) }
  }
}
