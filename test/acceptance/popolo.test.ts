/** The export as Popolo under the schemas of the Popolo project, of the bundled dossiers and of three sessions of recorded votes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator, type Schema } from 'jsonschema'
import { beforeAll, describe, expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import { materialOf, popoloText, type Material } from '#briefs'
import type { Day } from '#calendar'
import { locales } from '#locales'
import { constitutions } from '#organisations'
import { readFolder } from '#register'
import { importRollCalls } from '#roll-calls'
import { folder, root, textOf } from './treaties.fixture.ts'

const schemas = join(folder, 'popolo', 'schemas')
const votes = join(folder, 'un-ga')
const schemaOf = { organizations: 'organization', persons: 'person', posts: 'post', memberships: 'membership', areas: 'area', events: 'event', motions: 'motion', vote_events: 'vote_event' } as const
type Kind = keyof typeof schemaOf
type Thing = { readonly id: string } & Readonly<Record<string, unknown>>
type Popolo = Readonly<Record<Kind, readonly Thing[]>>

/** The schemas of draft 3, in which a property says for itself that it is required. */
const validator = (): Validator => {
  const v = new Validator()
  for (const file of readdirSync(schemas)) v.addSchema(JSON.parse(readFileSync(join(schemas, file), 'utf8')) as Schema)
  return v
}
const wrongIn = (v: Validator, all: Popolo): readonly string[] => (Object.keys(schemaOf) as Kind[]).flatMap(kind =>
  all[kind].flatMap(thing => v.validate(thing, { $ref: `http://www.popoloproject.com/schemas/${schemaOf[kind]}.json#` }).errors.map(e => `${kind} ${thing.id}: ${e.stack}`)))

describe.skipIf(!existsSync(schemas))('under the schemas beside the project; skipped where absent', () => {
  let bundled: Material
  const exported = (material: Material, organisation: string | undefined, asAt: Day, lang: 'en' | 'ar' = 'en'): Popolo => JSON.parse([...popoloText(material, { ...(organisation === undefined ? {} : { organisation }), asAt, locale: locales[lang] })].join('')) as Popolo
  const files = async () => (await readFolder(join(root, 'dossiers'))).map(f => readDossier(f.text, { file: f.file, id: f.file.replace(/\.yaml$/, '') }).dossier)
  beforeAll(async () => { bundled = materialOf(assemble(await files(), { learnt: '2026-11-23' }).holdings, constitutions).material }, 60_000)

  test('the validator knows what the schemas forbid', () => {
    const v = validator()
    const empty = { organizations: [], persons: [], posts: [], memberships: [], areas: [], events: [], motions: [], vote_events: [] }
    expect(wrongIn(v, { ...empty, memberships: [{ id: 'm', start_date: '9 December 2013' }], organizations: [{ id: 'o', sources: [{ note: 'without an address' }] }], vote_events: [{ id: 'v', counts: [{ option: 'yes', value: 'many' }] }], motions: [{ id: 'd', date: '2013' }] })).toHaveLength(4)
    expect(wrongIn(v, { ...empty, memberships: [{ id: 'm', start_date: '2013-12' }] })).toEqual([])
  })
  test.each(['oic', 'un', 'isdb', 'iofs', 'osce', 'ibrd', undefined])('%s is valid on every day asked, in both languages', organisation => {
    const v = validator()
    for (const asAt of ['2026-11-23', '2013-12-09', '1975-01-01'] as const) for (const lang of ['en', 'ar'] as const) expect(wrongIn(v, exported(bundled, organisation, asAt, lang))).toEqual([])
  })
  test('who held the office of Secretary-General, each on behalf of a State', () => {
    const held = exported(bundled, 'oic', '2026-11-23').memberships.filter(m => m['post_id'] === 'oic.secretary-general')
    expect(held.map(m => [m['person_id'], m['on_behalf_of_id'], m['start_date'], m['end_date']])).toEqual(expect.arrayContaining([['madani', 'SAU', '2014-01-01', '2016-10-30'], ['othaimeen', 'SAU', '2016-11-17', '2021-11-16']]))
    expect(exported(bundled, 'oic', '2012-01-01').memberships).toContainEqual(expect.objectContaining({ id: 'oic.cfm/chair/KAZ', role: 'chair', start_date: '2011-06-28' }))
  })

  test.skipIf(!existsSync(votes))('three sessions of recorded votes in seconds: every vote, every count, valid', { timeout: 120_000 }, async () => {
    const { imported } = importRollCalls({
      votes: { file: 'votes.csv', text: textOf('un-ga/votes.csv') }, decisions: { file: 'resolutions.csv', text: textOf('un-ga/resolutions.csv') },
      by: 'un.general-assembly', source: { key: 'un-ga', title: 'Resolutions and recorded votes', seen: '2026-11-23', rank: 'official' }, inline: false,
    })
    const own = (imported?.sessions ?? []).map(s => readDossier(s.text, { file: `${s.path}.yaml`, id: s.path }).dossier)
    const { material } = materialOf(assemble([...await files(), ...own], { learnt: '2026-11-23' }).holdings, constitutions)
    const from = performance.now()
    const all = exported(material, 'un', '2026-11-23')
    expect(performance.now() - from).toBeLessThan(10_000)
    const recorded = all.vote_events.filter(v => /^un\.general-assembly\/7[456]$/.test(String(v['legislative_session_id'])))
    expect(recorded).toHaveLength(imported?.votes ?? -1)
    const cast = recorded.flatMap(v => (v['votes'] ?? []) as readonly { readonly voter_id: string; readonly option: string; readonly group_id?: string }[])
    expect(cast.filter(c => c.option !== 'absent')).toHaveLength(imported?.names ?? -1)
    // With those derived as absent every member of the day is in each roll-call of which names are known.
    expect(new Set(recorded.map(v => ((v['votes'] ?? []) as readonly unknown[]).length))).toEqual(new Set([193, 0]))
    const byName = recorded.filter(v => ((v['votes'] ?? []) as readonly unknown[]).length > 0)
    expect(byName).toHaveLength(recorded.length - 1)
    for (const v of byName) {
      const counts = new Map((v['counts'] as readonly { readonly option: string; readonly value: number }[]).map(c => [c.option, c.value]))
      const named = Map.groupBy((v['votes'] ?? []) as readonly { readonly option: string }[], c => c.option)
      expect([v.id, ...['yes', 'no', 'abstain', 'absent'].map(o => counts.get(o))]).toEqual([v.id, ...['yes', 'no', 'abstain', 'absent'].map(o => named.get(o)?.length ?? 0)])
    }
    expect(cast.every(c => c.group_id !== undefined)).toBe(cast.length > 0)
    expect(wrongIn(validator(), all)).toEqual([])
  })
})
