/** The command over tables in memory: what is printed, written, refused, and told to programs. */
import { expect, test } from 'vitest'
import { deskOf } from './desk.fixture.ts'
import { run } from './program.ts'

const table = 'participant,act,day\nKazakhstan,ratification,2001-05-01\nWorld Health Organization,formal confirmation,2002-05-01\n'
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
  return { written, run: (...argv: readonly string[]) => run(['participation', ...argv], desk) }
}

test('without --to the dossier is printed, and what was left out goes beside it', async () => {
  const { out, err, exit } = await deskWith({ 't.csv': table }).run('t.csv', '--instrument', 'un.pact')
  expect(exit).toBe(0)
  expect(out).toContain('instrument: un.pact\n')
  expect(out).toContain('bodies:\n  who: { name: { en: "World Health Organization" }, form: organisation }')
  expect(err).toBe('2 acts of un.pact\n')
})
test('with --to every participant that is no State has a dossier of its own, unless the folder declares it', async () => {
  const desk = deskWith({ 't.csv': table })
  expect(await desk.run('t.csv', '--instrument', 'un.pact', '--to', 'd')).toMatchObject({ exit: 0, out: '2 acts of un.pact in 2 files under d\nask it: chancery status un.pact --dossiers d\n' })
  expect(Object.keys(desk.written)).toEqual(['d/un/pact.yaml', 'd/participants/who.yaml'])
  const again = deskWith({ 't.csv': table }, ['who'])
  await again.run('t.csv', '--instrument', 'un.pact', '--to', 'd')
  expect(Object.keys(again.written)).toEqual(['d/un/pact.yaml'])
})
test('what is refused is told with line and remedy, and nothing is written', async () => {
  const desk = deskWith({ 't.csv': `${table}Kazakstan,ratified,03/04/1999\n` })
  const { out, err, exit } = await desk.run('t.csv', '--instrument', 'un.pact', '--to', 'd')
  expect([exit, out, desk.written]).toEqual([1, '', {}])
  expect(err).toContain('t.csv:4: error ambiguous-day\n  found   03/04/1999\n  wants   a day: ')
  expect(err).toMatch(/3 problems; nothing was written\n$/)
  const asJson = await desk.run('t.csv', '--instrument', 'un.pact', '--to', 'd', '--json')
  expect(JSON.parse(asJson.out)).toMatchObject({ problems: [{ code: 'ambiguous-day', where: { file: 't.csv', line: 4 } }, { code: 'unknown-act' }, { code: 'unknown-participant' }] })
})
test('a dossier that says something else is not written over without being told to', async () => {
  const desk = deskWith({ 't.csv': table }, [], ['un/pact.yaml'])
  expect(await desk.run('t.csv', '--instrument', 'un.pact', '--to', 'd')).toMatchObject({ exit: 1, err: expect.stringContaining('--replace') })
  expect(await desk.run('t.csv', '--instrument', 'un.pact', '--to', 'd', '--replace')).toMatchObject({ exit: 0 })
})
test('options that do not go together are told at once, before any file is read', async () => {
  const { exit, err } = await deskWith({}).run('t.csv', '--by-column', 'no', '--title', 'Pact', '--weights', 'shares.csv', '--complete-to', '2020-02-30', '--rank', 'best')
  expect(exit).toBe(2)
  for (const option of ['--prefix', '--to', '--title', '--weights', '--complete-to', '--rank']) expect(err).toContain(`${option}\n  found`)
})
test('the table of many instruments, as JSON', async () => {
  const desk = deskWith({ 't.csv': 'no,participant,act,day\n1-1,Peru,ratification,2001-05-01\n1-2,Peru,accession,2001-05-01\n' })
  const { out } = await desk.run('t.csv', '--by-column', 'no', '--prefix', 'un', '--to', 'd', '--json')
  expect(JSON.parse(out)).toMatchObject({ written: ['un/1-1.yaml', 'un/1-2.yaml'], instruments: [{ instrument: 'un.1-1', acts: 1 }, { instrument: 'un.1-2', acts: 1 }] })
})
