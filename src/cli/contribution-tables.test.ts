/** The command over tables of contributions in memory: what is printed, written, refused, and told to programs. */
import { expect, test } from 'vitest'
import { deskOf } from './desk.fixture.ts'
import { run } from './program.ts'

const assessments = 'member,rate,gross,credit,net,year\nNorway,60,600,6,594,2011\nPeru,40,400,4,396,2011\nNorway,60,1200,12,1188,2012\nPeru,40,800,8,792,2012\n'
const payments = 'member,contribution,date\nNorway,1188,2012-01-20\nPeru,729,2012-02-20\n'
const deskWith = (files: Readonly<Record<string, string>>, there: readonly string[] = [], inTheWay: readonly string[] = []) => {
  const written: Record<string, string> = {}
  const desk = { ...deskOf(), tables: {
    read: (path: string) => Promise.resolve(files[path] ?? ''), declaredIn: () => Promise.resolve(new Set(there)),
    write: (folder: string, all: readonly { readonly file: string; readonly text: string }[], replace: boolean) => {
      if (inTheWay.length > 0 && !replace) return Promise.resolve(inTheWay)
      for (const f of all) written[`${folder}/${f.file}`] = f.text
      return Promise.resolve([])
    },
  } }
  return { written, run: (...argv: readonly string[]) => run(['contribution-tables', ...argv], desk) }
}
const both = { 'a.csv': assessments, 'p.csv': payments }

test('a dossier for each year, and one for the body that the folder does not declare; under it what the tables contradict themselves in', async () => {
  const desk = deskWith(both)
  const { out, err, exit } = await desk.run('a.csv', 'p.csv', '--by', 'lakes', '--by-name', 'League of Lakes', '--currency', 'USD', '--to', 'r', '--seen', '2026-11-23')
  expect([exit, err]).toEqual([0, ''])
  expect(out).toBe('4 assessments, 2 payments and 2 scales of lakes, 2 years, 1 contradiction, in 3 files under r\n  2011: 2 of 2 sums follow from their rates of one whole, 998 to 1002; rates 100 %, sums 1000\n  2012: 2 of 2 sums follow from their rates of one whole, 1998 to 2002; rates 100 %, sums 2000\nkept although the tables contradict themselves (1):\n  p.csv:3: PER 2012-02-20: 729: its net contribution is 792: two digits are changed about\n')
  expect(Object.keys(desk.written)).toEqual(['r/lakes/contributions-2011.yaml', 'r/lakes/contributions-2012.yaml', 'r/bodies/lakes.yaml'])
  expect(desk.written['r/bodies/lakes.yaml']).toContain('lakes: { name: { en: "League of Lakes" }, form: organisation }')
})
test('as JSON; one year is printed, several want a folder', async () => {
  expect(JSON.parse((await deskWith(both).run('a.csv', 'p.csv', '--by', 'lakes', '--currency', 'USD', '--to', 'r', '--json')).out)).toMatchObject({ assessed: 4, payments: 2, readings: { net: 1, slip: 1 }, years: [{ year: '2011' }, { year: '2012', payments: 2 }] })
  expect((await deskWith({ 'a.csv': assessments.split('\n').slice(0, 3).join('\n') }).run('a.csv', '--by', 'lakes', '--currency', 'USD')).out).toContain('{ on: 2011-01-01, act: assessment, of: NOR, by: lakes, year: 2011, rate: 60 %, amount: 600 USD }')
  expect(await deskWith(both).run('a.csv', '--by', 'lakes', '--currency', 'USD')).toMatchObject({ exit: 1, err: expect.stringContaining('write --to DIR') })
})
test('what is refused is told with line and remedy, all at once, and nothing is written', async () => {
  const desk = deskWith({ ...both, 'p.csv': `${payments}Kazakstan,5,2012-01-01\nPeru,x,2012-01-01\n` })
  const { err, exit } = await desk.run('a.csv', 'p.csv', '--by', 'lakes', '--to', 'r', '--currency', 'USD')
  expect([exit, desk.written]).toEqual([1, {}])
  expect(err).toMatch(/p\.csv:4, column member: error unknown-participant[\s\S]*p\.csv:5, column contribution: error unknown-amount[\s\S]*2 problems; nothing was written\n$/)
  expect(await deskWith(both, [], ['lakes/contributions-2011.yaml']).run('a.csv', '--by', 'lakes', '--currency', 'USD', '--to', 'r')).toMatchObject({ exit: 1, err: expect.stringContaining('--replace') })
})
test('options are told at once, before any file is read', async () => {
  const { exit, err } = await deskWith({}).run('a.csv', '--rank', 'best', '--seen', '2020-02-30', '--source', 'A B')
  expect(exit).toBe(2)
  for (const option of ['--by', '--rank', '--seen', '--source']) expect(err).toContain(`${option}\n  found`)
})
