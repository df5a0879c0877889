import { actFromJson } from '#acts'
import { indexActs, registerAsAt, lawOf } from '#status'
import { consentTable } from '#law'
import { syntheticLines, background, target } from './synthetic.ts'
import { setFlagsFromString } from 'node:v8'; import { runInNewContext } from 'node:vm'
setFlagsFromString('--expose-gc'); const gc = runInNewContext('gc')
const law = lawOf([])
const n = Number(process.argv[2])
const lines = syntheticLines(n); const bytes = lines.reduce((a, l) => a + l.length, 0)/n
for (let k=0;k<4;k++){ 
  gc(); let t = performance.now(); { const all: unknown[] = []; for (const l of lines) all.push(JSON.parse(l)) ; console.log('parse kept', (performance.now() - t).toFixed(0)); gc(); 
  const b = process.memoryUsage().heapUsed; all.length=0; gc(); console.log('parsed bytes/act', ((b-process.memoryUsage().heapUsed)/n).toFixed(0)) }
  gc(); const before = process.memoryUsage()
  t = performance.now()
  const acts = []; for (const l of lines) acts.push(actFromJson(JSON.parse(l)))
  const t1 = performance.now() - t
  gc(); const mid = process.memoryUsage(); const tt = performance.now()
  const index = indexActs(acts, background); acts.length=0
  const t2 = performance.now() - tt
  const r0 = consentTable(target, law.members)(registerAsAt(index, '2000-01-01'))
  gc(); const after = process.memoryUsage(); console.log('revive', t1.toFixed(0), 'index', t2.toFixed(0), 'acts/act', ((mid.heapUsed - before.heapUsed) / n).toFixed(0), 'with index', ((after.heapUsed - before.heapUsed) / n).toFixed(0), 'text', bytes.toFixed(0), r0.length, index.size)
}
