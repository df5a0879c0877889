/** A clause written with a mistake: the problem is in the words of the shape that was meant, at the place of the mistake. */
import { expect, test } from 'vitest'
import { readDossier } from './read.ts'

const told = (clause: string): readonly string[] => readDossier(`instrument: lakes.pact\ntitle: Pact\nclauses:\n  entry-into-force: ${clause}\n`, { file: 'x.yaml', id: 'x' }).problems.filter(p => p.severity === 'error').map(p => `${p.code} ${p.found} | ${p.wants}`)
test.each([
  ['{ when: { instruments: none }, article: Art. 3 }', [/^wrong-value none \| a number$/]],
  ['{ when: { instrument: 3 }, article: Art. 3 }', [/^missing-field no `instruments`/, /^unknown-field instrument \| for clauses: instruments, of/]],
  ['{ when: { instruments: 3 }, artcle: Art. 3 }', [/^missing-field no `article`/, /^unknown-field artcle/]],
  ['{ when: { all: [{ instruments: 3 }, { weigth: 55 %, in: co2 }] }, article: Art. 3 }', [/^missing-field no `weight`/, /^unknown-field weigth \| for clauses: weight, in/]],
  ['{ when: { instruments: 3, organizations: not-counted }, article: Art. 3 }', [/^unknown-field organizations \| for clauses: instruments, of, among, organisations$/]],
  ['{ when: { instruments: 3, of: [ratified] }, article: Art. 3 }', [/^wrong-value ratified \| one of ratification, acceptance/]],
  ['{ when: { instruments: 3 }, delay: 90 days, article: Art. 3 }', [/^wrong-value 90 days \| one of none, \{ days: … \}/]],
  ['{ when: { instruments: 3 }, delay: { month: 3 }, article: Art. 3 }', [/^missing-field no `months`/, /^unknown-field month \|/]],
  ['{ when: 3, article: Art. 3 }', [/^wrong-value 3 \| one of \{ instruments: … \}, \{ every: … \}/]],
  ['{ when: { instruments: 0 }, article: Art. 3 }', [/^wrong-value 0 \| a number above 0$/]],
  ['{ instruments: 3, article: Art. 3 }', [/\| one of \{ when: … \}, \{ stated: … \}$/]],
])('%s', (clause, wanted) => {
  const all = told(clause)
  expect(all).toHaveLength(wanted.length)
  wanted.forEach((w, i) => { expect(all[i]).toMatch(w) })
})
test('a field that the entries of a table do not have: the fields that they do have are told', () => {
  const { problems } = readDossier('about: Floods\nrecorded: 2025-01-01\ncampaigns:\n  flood: { name: Flood relief, of: lakes }\n', { file: 'x.yaml', id: 'x' })
  expect(problems.map(p => `${p.code} ${p.found} | ${p.wants} | ${p.remedy}`)).toEqual([expect.stringMatching(/^unknown-field of \| for campaigns: .*\bby \| write `by`$/)])
})
