import { actFromJson, toJson } from '#acts'
import { indexActs, registerAsAt, lawOf } from '#status'
import { consentTable, entryIntoForce } from '#law'
import { syntheticLines, background, target, questions } from './synthetic.ts'
const law = lawOf([])
const qs = questions(1000)
const n = Number(process.argv[2])
const index = indexActs(syntheticLines(n).map(l => actFromJson(JSON.parse(l))), background)
const time = (name: string, f: (q: (typeof qs)[number]) => unknown) => { for (let k = 0; k < 3; k++) { const t = performance.now(); for (const q of qs) f(q); if (k === 2) console.log(name, (performance.now() - t).toFixed(1)) } }
time('acts', q => registerAsAt(index, q.asAt, q.knownOn).acts(target, 'deposit'))
time('eif', q => entryIntoForce(target, law.members)(registerAsAt(index, q.asAt, q.knownOn)))
time('table', q => consentTable(target, law.members)(registerAsAt(index, q.asAt, q.knownOn)))
if (process.argv[3] === 'json') { const all = qs.map(q => consentTable(target, law.members)(registerAsAt(index, q.asAt, q.knownOn))); const t = performance.now(); for (const a of all.slice(0,100)) toJson(a); const u = performance.now(); for (const a of all.slice(0,100)) JSON.stringify(a); console.log('toJson', (u - t)*10, 'stringify', (performance.now()-u)*10) }
