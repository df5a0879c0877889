/** Adds an organisation: four files to fill in and one line in the list. `npm run scaffold -- lakes "League of Lakes" 1990` */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface Scaffold { readonly id: string; readonly name: string; readonly year: string }

/** The four files of an organisation, by path: constitution, charter, its tests by article, its first dossier. */
export const scaffoldFiles = ({ id, name, year }: Scaffold): ReadonlyMap<string, string> => new Map([
  [`organisations/${id}/constitution.ts`, `/** ${name}: its constituent texts by date. */
import { constitution } from '#law'
import { charter${year} } from './charter-${year}.ts'

export const ${camel(id)} = constitution({ id: '${id}', charters: [charter${year}] })
`],
  [`organisations/${id}/charter-${year}.ts`, `/** The Charter of ${year} of the ${name}, read as code. Nobody has compared it with an authentic text: every provision is unread. */
import { charter, handOverAtOpening, hostInTheChair, textOf, troika } from '#law'

export const art = textOf('${id}.charter-${year}')
const presidency = handOverAtOpening('${id}.council', art(2))

export const charter${year} = charter({
  text: '${id}.charter-${year}',
  membership: { admission: art(1) },
  organs: {
    council: { cite: art(2), meets: { everyYears: 1, cite: art(2) }, presidency, bureau: hostInTheChair('${id}.council', art(2)), troika: troika('${id}.council', presidency, art(2)) },
  },
})
`],
  [`organisations/${id}/charter-${year}.test.ts`, `/** The Charter of ${year} of the ${name}, article by article, on its own dossier. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import type { Day } from '#calendar'
import { ask, indexActs, lawOf, registerAsAt } from '#status'
import { ${camel(id)} } from './constitution.ts'

const { dossier } = readDossier(readFileSync(join(import.meta.dirname, '../../dossiers/${id}/charter-${year}.yaml'), 'utf8'), { file: '${id}.yaml', id: '${id}/charter-${year}' })
const { holdings, problems } = assemble([dossier], { learnt: '2026-01-01' })
const asAt = (day: Day) => registerAsAt(indexActs(holdings.acts, holdings), day)
const law = lawOf([${camel(id)}])

test('the dossier has no errors', () => { expect(problems.filter(p => p.severity === 'error')).toEqual([]) })
describe('[Art. 1] membership', () => {
  test('a State that was admitted is a member', () => { expect(ask({ ask: 'standing', party: 'NOR', organisation: '${id}' }, asAt('${Number(year) + 1}-01-01'), law)).toMatchObject({ status: 'established', value: { standing: 'member' } }) })
  test('silence is not a no', () => { expect(ask({ ask: 'standing', party: 'SWE', organisation: '${id}' }, asAt('${Number(year) + 1}-01-01'), law)).toMatchObject({ status: 'open' }) })
})
describe('[Art. 2] the Council', () => {
  test('the host of the session takes the chair at its opening', () => { expect(ask({ ask: 'presidency', organ: '${id}.council' }, asAt('${Number(year) + 1}-01-01'), law)).toMatchObject({ status: 'established', value: { holder: 'NOR' } }) })
})
`],
  [`dossiers/${id}/charter-${year}.yaml`, `# The ${name} and its Charter of ${year}. Example acts stand here: put the true ones, each with its source, in their place.
recorded: 2026-01-01
organisation: ${id}
instrument: ${id}.charter-${year}
title: Charter of the ${name}
clauses:
  entry-into-force: { stated: none }
  applied-from: { on: ${year}-01-01, article: Art. 3 }
bodies:
  ${id}: { name: ${name}, form: organisation }
  ${id}.council: { name: Council, form: principal-organ, part-of: ${id} }
sources:
  ${id}-example: { title: Example, seen: 2026-01-01, rank: unverified }
acts:
  - { on: ${year}-01-01, act: admission, of: NOR, to: ${id}, source: ${id}-example }
  - { on: ${year}-02-01/${year}-02-02, act: session, organ: ${id}.council, ordinal: 1, host: NOR, place: Oslo, source: ${id}-example }
`],
])
const camel = (id: string): string => id.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase())
export const listLine = (id: string): string => `export { ${camel(id)} } from './${id}/constitution.ts'\n`

/** Writes them under a root; refuses to overwrite anything. */
export const scaffold = (root: string, s: Scaffold): readonly string[] => {
  const files = scaffoldFiles(s)
  const there = [...files.keys()].filter(f => existsSync(join(root, f)))
  if (there.length > 0) throw new RangeError(`found ${there.join(', ')}; wants an organisation that is not there yet; choose another id`)
  for (const [path, text] of files) { mkdirSync(dirname(join(root, path)), { recursive: true }); writeFileSync(join(root, path), text) }
  const list = join(root, 'organisations/all.ts')
  if (!readFileSync(list, 'utf8').includes(listLine(s.id))) appendFileSync(list, listLine(s.id))
  return [...files.keys(), 'organisations/all.ts']
}

if (import.meta.main) {
  const [id = '', name = '', year = ''] = process.argv.slice(2)
  if (!/^[a-z][a-z0-9-]*$/.test(id) || name === '' || !/^\d{4}$/.test(year)) {
    process.stderr.write('found    ' + process.argv.slice(2).join(' ') + '\nwants    an id, a name and the year of the charter\nremedy   npm run scaffold -- lakes "League of Lakes" 1990\n')
    process.exitCode = 2
  } else process.stdout.write(`${scaffold(join(import.meta.dirname, '..'), { id, name, year }).join('\n')}\n`)
}
