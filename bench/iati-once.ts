/** One reading of a file of activities in a process of its own, by us or by the XML parser alone; prints what it took and what it came to, as JSON. */
import { SaxesParser } from 'saxes'
import { iatiReader, totalsBy } from '#iati'
import { piecesOf } from '../src/pieces.ts'

/** `extracted`: parsed, held against the schema, activities made; `Chancery`: the rules of the ruleset and the sums besides, as the command does. */
export type IatiWay = 'extracted' | 'Chancery' | 'saxes'
export interface IatiOnce { readonly ms: number; readonly residentBefore: number; readonly residentMost: number; readonly activities: number; readonly transactions: number; readonly sums: readonly string[] }

/** Counts elements, as any use of a parser would at least look at them. */
interface Counted { activities: number; transactions: number }
const count = (name: string, c: Counted): void => { if (name === 'iati-activity') c.activities++; else if (name === 'transaction') c.transactions++ }
type Way = () => { readonly write: (text: string) => unknown; readonly end: () => Counted & { readonly sums: readonly string[] } }
const ways: Readonly<Record<IatiWay, Way>> = {
  extracted: () => {
    const c = { activities: 0, transactions: 0 }
    const reader = iatiReader({ today: '2026-01-01', activity: a => { c.activities++; c.transactions += a.transactions.length } })
    return { write: reader.write, end: () => { reader.end(); return { ...c, sums: [] } } }
  },
  Chancery: () => {
    const adding = totalsBy('type')
    const reader = iatiReader({ today: '2026-01-01', activity: adding.add, problem: p => { if (p.severity === 'error') throw new Error(p.found) } })
    return { write: reader.write, end: () => { reader.end(); const { activities, transactions, rows } = adding.totals(); return { activities, transactions, sums: rows.map(r => `${r.of} ${r.type} ${r.currency ?? ''} ${r.count} ${r.sum}`) } } }
  },
  saxes: () => {
    const c = { activities: 0, transactions: 0 }
    let texts = 0
    const parser = new SaxesParser({ xmlns: false, position: true })
    parser.on('error', e => { throw e }); parser.on('opentag', t => count(t.name, c)); parser.on('closetag', () => {}); parser.on('text', t => { texts += t.length })
    return { write: t => parser.write(t), end: () => { parser.close(); return { ...c, sums: texts > 0 ? [] : ['no text'] } } }
  },
}

if (import.meta.main) {
  const [way = '', path = ''] = process.argv.slice(2)
  const residentBefore = process.memoryUsage.rss()
  let residentMost = residentBefore
  const begun = performance.now()
  const { write, end } = ways[way as IatiWay]()
  for await (const text of piecesOf(path)) {
    write(text)
    residentMost = Math.max(residentMost, process.memoryUsage.rss())
  }
  const came = end()
  process.stdout.write(JSON.stringify({ ms: performance.now() - begun, residentBefore, residentMost, ...came } satisfies IatiOnce))
}
