/** The instruments by topic, of one organisation or of all, each with its day of entry into force or how far it is. */
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html } from '../html.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { table } from '../table.ts'
import { howFar, howFarColumns, howFarSheetColumns, isInForce, type HowFar } from './how-far.ts'
import { choices, inTopics } from './topics.ts'

const filters = ['topic', 'organisation', 'force'] as const
type Filter = (typeof filters)[number]

/** What a filter sees of an instrument. */
const valueOf = (desk: Desk, h: HowFar, filter: Filter): string | undefined =>
  (filter === 'topic' ? h.instrument.topic : filter === 'organisation' ? h.instrument.organisation : isInForce(h, desk.register.asAt) ? 'yes' : 'no')
const chosenIn = (desk: Desk) => {
  const all = desk.subjects('instrument').toSorted((a, b) => desk.compare(desk.words.name(a.id), desk.words.name(b.id))).map(i => howFar(desk, i))
  const asked = Object.fromEntries(filters.flatMap(f => { const word = desk.query(f); return word && all.some(h => valueOf(desk, h, f) === word) ? [[f, word]] : [] })) as Readonly<Partial<Record<Filter, string>>>
  const matching = (without?: Filter): readonly HowFar[] => all.filter(h => filters.every(f => f === without || asked[f] === undefined || valueOf(desk, h, f) === asked[f]))
  return { all, asked, matching }
}

export const instruments: Write = desk => {
  const { m, m: { treaty: t }, words: w } = desk
  const { asked, matching } = chosenIn(desk)
  const shown = matching()
  const keeps = asked as Readonly<Record<string, string>>
  const names: { readonly [F in Filter]: (word: string) => string } = { topic: x => (t.topics as Readonly<Record<string, string>>)[x] ?? x, organisation: w.name, force: x => (x === 'yes' ? t.inForceWord : t.notInForceWord) }
  const headings: { readonly [F in Filter]: string } = { topic: t.topic, organisation: m.organisation, force: m.entryIntoForce }
  const filter = (f: Filter) => {
    const among = matching(f)
    const counts = [...Map.groupBy(among, h => valueOf(desk, h, f))].flatMap(([word, list]) => (word === undefined ? [] : [[word, names[f](word), list.length] as const])).toSorted((a, b) => desk.compare(a[1], b[1]))
    const others = Object.fromEntries(Object.entries(keeps).filter(([name]) => name !== f))
    return counts.length < 2 && asked[f] === undefined ? '' : choices(desk, '/instruments', headings[f], f, asked[f], among.length, counts, others)
  }
  return {
    title: m.instruments, under: '/instruments', keeps, json: { ...daysOf(desk), ...keeps, instruments: shown.map(h => h.force), meters: shown.flatMap(h => (h.meter ? [h.meter] : [])) },
    body: html`<h1 class="ds-heading" data-size="lg">${m.instruments}</h1>${filters.map(filter)}
${inTopics(desk, shown, h => h.instrument.topic, (rows, name) => table(name, howFarColumns(desk), rows, m.nothingYet))}${downloads(desk, '/instruments', m.instruments, keeps)}`,
  }
}
export const instrumentsSheet: WriteSheet = desk => sheet({ name: 'instruments', title: desk.m.instruments }, howFarSheetColumns(desk), chosenIn(desk).matching())
