import { actFromJson, toJson } from '#acts'
import { indexActs, registerAsAt, lawOf } from '#status'
import { consentTable, entryIntoForce } from '#law'
import { syntheticLines, background, target, questions, actsOfTarget } from './synthetic.ts'
import { setFlagsFromString } from 'node:v8'; import { runInNewContext } from 'node:vm'
setFlagsFromString('--expose-gc'); const gc = runInNewContext('gc')
const law = lawOf([])
console.log(actsOfTarget())
const qs = questions(1000)
for (const n of process.argv.slice(2).map(Number)) {
  let t = performance.now()
  const lines = syntheticLines(n)
  console.log(n, 'gen', performance.now() - t, 'bytes/line', lines.reduce((a, l) => a + l.length, 0) / n)
  for (let k=0;k<3;k++){ t = performance.now(); let x; for (const l of lines) x = JSON.parse(l); console.log('parse', performance.now() - t) 
  t = performance.now(); { const all: unknown[] = []; for (const l of lines) all.push(JSON.parse(l)); console.log('parse kept', performance.now() - t) } }
  for (let k=0;k<3;k++){ 
  gc(); const before = process.memoryUsage()
  t = performance.now()
  const acts = []; for (const l of lines) acts.push(actFromJson(JSON.parse(l)))
  const t1 = performance.now() - t
  const index = indexActs(acts, background); acts.length=0
  const t2 = performance.now() - t
  const r0 = consentTable(target, law.members)(registerAsAt(index, '2000-01-01'))
  console.log('revive', t1, 'index', t2 - t1, 'answer', performance.now() - t - t2, r0.length)
  gc(); const after = process.memoryUsage(); console.log('heap/act', (after.heapUsed - before.heapUsed) / n, 'rss/act', (after.rss - before.rss) / n)
  if(k===2) for (let round = 0; round < 4; round++) {
    t = performance.now()
    for (const q of qs) { const r = registerAsAt(index, q.asAt, q.knownOn); entryIntoForce(target, law.members)(r); consentTable(target, law.members)(r) }
    const a = performance.now() - t
    t = performance.now(); let size = 0
    for (const q of qs.slice(0,100)) { const r = registerAsAt(index, q.asAt, q.knownOn); const v = {e: entryIntoForce(target, law.members)(r), p: consentTable(target, law.members)(r)}; size += JSON.stringify(toJson(v)).length }
    console.log('us/answer', a, 'us/json', (performance.now() - t)*10, size / 100)
  }
  }
}
