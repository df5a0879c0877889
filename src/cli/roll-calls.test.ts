/** The command over tables of votes in memory: what is printed, written, refused, and told to programs. */
import { expect, test } from 'vitest'
import { deskOf } from './desk.fixture.ts'
import { run } from './program.ts'

const decisions = 'symbol,title,adoption_date,adoption_type,published_yes,published_no,published_abstain\nL/RES/12/3,On the lakes,2019-11-07,By a recorded vote,2,0,0\nL/RES/13/1,On the dam,2020-11-07,By a recorded vote,1,0,0\n'
const votes = 'symbol,date,member,vote\nL/RES/12/3,2019-11-07,NORWAY,yes\nL/RES/13/1,2020-11-07,NORWAY,yes\n'
const deskWith = (files: Readonly<Record<string, string>>, there: readonly string[] = [], inTheWay: readonly string[] = []) => {
  const written: Record<string, string> = {}
  const desk = { ...deskOf(), tables: {
    read: (path: string) => Promise.resolve(files[path] ?? ''),
    declaredIn: () => Promise.resolve(new Set(there)),
    write: (folder: string, all: readonly { readonly file: string; readonly text: string }[], replace: boolean) => {
      if (inTheWay.length > 0 && !replace) return Promise.resolve(inTheWay)
      for (const f of all) written[`${folder}/${f.file}`] = f.text
      return Promise.resolve([])
    },
  } }
  return { written, run: (...argv: readonly string[]) => run(['roll-calls', ...argv], desk) }
}
const usual = ['v.csv', '--decisions', 'd.csv', '--by', 'lakes.council'] as const

test('a dossier for each session, and one for each body that the folder does not declare; under it what the source contradicts itself in', async () => {
  const desk = deskWith({ 'v.csv': votes, 'd.csv': decisions }, ['lakes'])
  const { out, err, exit } = await desk.run(...usual, '--to', 'r', '--seen', '2026-11-23')
  expect([exit, err]).toEqual([0, ''])
  expect(out).toBe('2 decisions and 2 votes of lakes.council, 2 names, 1 contradiction, in 3 files under r\nkept although the source contradicts itself (1):\n  v.csv:2: L/RES/12/3: published 2 for, 0 against, 0 abstaining; named 1 for, 0 against, 0 abstaining; both are kept\n')
  expect(Object.keys(desk.written)).toEqual(['r/lakes/council/session-12.yaml', 'r/lakes/council/session-13.yaml', 'r/bodies/lakes/council.yaml'])
  expect(desk.written['r/bodies/lakes/council.yaml']).toContain('lakes.council: { name: { en: "Council" }, form: principal-organ, part-of: lakes }')
})
test('as JSON: what was written, counted and found', async () => {
  const { out } = await deskWith({ 'v.csv': votes, 'd.csv': decisions }).run(...usual, '--to', 'r', '--json')
  expect(JSON.parse(out)).toMatchObject({ decisions: 2, votes: 2, names: 2, contradictions: [{ kind: 'counts', number: 'L/RES/12/3', where: { file: 'v.csv', line: 2 } }], sessions: [{ path: 'lakes/council/session-12', session: 'lakes.council/12', votes: 1 }, {}] })
})
test('one session is printed, with its bodies; several want a folder', async () => {
  const one = deskWith({ 'v.csv': votes.split('\n').slice(0, 2).join('\n'), 'd.csv': decisions.split('\n').slice(0, 2).join('\n') })
  const { out, err } = await one.run(...usual, '--by-name', 'Council of the Lakes')
  expect(out).toContain('lakes.council: { name: { en: "Council of the Lakes" }')
  expect(err).toMatch(/^1 decision and 1 vote of lakes\.council, 1 name, 1 contradiction\n/)
  expect(await deskWith({ 'v.csv': votes, 'd.csv': decisions }).run(...usual)).toMatchObject({ exit: 1, err: expect.stringContaining('write --to DIR') })
})
test('what is refused is told with line and remedy, all at once, and nothing is written', async () => {
  const desk = deskWith({ 'v.csv': `${votes}L/RES/12/3,2019-11-07,Kazakstan,yes\nL/RES/12/3,2019-11-07,PERU,perhaps\n`, 'd.csv': decisions })
  const { err, exit } = await desk.run(...usual, '--to', 'r')
  expect([exit, desk.written]).toEqual([1, {}])
  expect(err).toMatch(/v\.csv:4: error unknown-participant[\s\S]*v\.csv:5: error unknown-vote[\s\S]*2 problems; nothing was written\n$/)
  expect(JSON.parse((await desk.run(...usual, '--to', 'r', '--json')).out)).toMatchObject({ problems: [{ code: 'unknown-participant' }, { code: 'unknown-vote' }] })
  expect(await deskWith({ 'v.csv': votes, 'd.csv': decisions }, [], ['lakes/council/session-12.yaml']).run(...usual, '--to', 'r')).toMatchObject({ exit: 1, err: expect.stringContaining('--replace') })
})
test('options are told at once, before any file is read', async () => {
  const { exit, err } = await deskWith({}).run('v.csv', '--rank', 'best', '--seen', '2020-02-30', '--source', 'A B')
  expect(exit).toBe(2)
  for (const option of ['--by', '--rank', '--seen', '--source']) expect(err).toContain(`${option}\n  found`)
})
