/** The projects that activities are: one for each State, declared by a name of its own, with the identifier by which its publisher knows it. */
import type { Figure } from '#acts'
import { inYaml, mapOf } from '#tables'
import { inLanguage, type Activity } from './activity.ts'
import { own } from './values.ts'

const slug = (identifier: string): string => identifier.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'activity'
/** Titles by language, English first: a title in no language known stands for it. */
const namesOf = (a: Activity): readonly (readonly [string, string])[] => {
  const en = inLanguage(a.title, 'en')?.trim() || a.identifier || 'Activity without a title'
  const others = a.title.flatMap(n => (n.lang !== undefined && /^[a-z]{2}$/.test(n.lang) && n.lang !== 'en' && n.text.trim() !== '' ? [[n.lang, JSON.stringify(n.text.trim())] as const] : []))
  return [['en', JSON.stringify(en)], ...new Map(others)]
}

export interface ProjectBook {
  /** The id of the project that an activity is in a State; the same activity gives the same one. */
  readonly idOf: (a: Activity, state: string, several: boolean, sectors: Readonly<Record<string, Figure>>) => string
  readonly count: () => number
  /** The section of a dossier. */
  readonly section: () => readonly string[]
}
export const projectBook = (by: string): ProjectBook => {
  const held = new Map<string, { readonly of: string; readonly line: string }>()
  return {
    idOf: (a, state, several, sectors) => {
      const key = `${a.identifier} ${state}`
      const wanted = `${by}.${slug(a.identifier)}${several ? `-${state.toLowerCase()}` : ''}`
      // Identifiers that differ only in signs that a name cannot have are numbered; an identifier told twice is one project.
      let id = wanted
      for (let n = 2; held.has(id) && held.get(id)?.of !== key; n++) id = `${wanted}-${n}`
      if (!held.has(id)) held.set(own(id), { of: own(key), line: own(`  ${id}: ${mapOf([
        ['name', mapOf(namesOf(a))], ['by', by], ['of', state], ...(a.identifier === '' ? [] : [['ref', JSON.stringify(a.identifier)] as const]), ...(Object.keys(sectors).length === 0 ? [] : [['sectors', mapOf(Object.entries(sectors).map(([w, f]) => [inYaml(w), f.text] as const))] as const]),
      ])}`) })
      return id
    },
    count: () => held.size,
    section: () => (held.size === 0 ? [] : ['projects:', ...[...held].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, p]) => p.line)]),
  }
}
