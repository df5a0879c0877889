/** Date: an act took place on these days; digits the document leaves out are masked (XXXX-02-06). */
import * as z from 'zod'
import type { Words } from '#acts'
import { isWhenError, parseWhen, type When } from '#calendar'
import { because } from '#law'
import { actsNaming } from '../acts-named.ts'
import { claimKind } from '../claim.ts'
import { verdict } from '../verdict.ts'

/** Masked years are filled from the act's own date, end by end. */
const completed = (said: string, act: When): string => {
  const ends = act.text.split('/')
  return said.split('/').map((end, i) => (end.startsWith('XXXX') ? `${(ends[i] ?? ends[0] ?? '').slice(0, 4)}${end.slice(4)}` : end)).join('/')
}
/** Does the document's date say what the register has, as far as its own precision goes? */
const says = (said: When, has: When): boolean =>
  said.text === has.text || (said.earliest !== null && said.latest !== null && has.earliest !== null && has.latest !== null
    && ((said.earliest <= has.earliest && has.latest <= said.latest && (!said.interval || !has.interval)) || (has.earliest <= said.earliest && said.latest <= has.latest && (!has.interval || !said.interval))))

export const date = claimKind({
  is: 'An act of this kind, naming these subjects, took place on the date the document gives.',
  fields: { kind: z.string(), naming: z.array(z.string()).min(1), says: z.string().min(4) },
  test: (c, bench) => {
    // The act may lie after the day of the claim (a plan that came true): the date is compared all the same.
    const { certain, perhaps } = actsNaming(bench.register.on('9999-12-31'), c.kind, c.naming)
    const acts = [...certain, ...perhaps]
    if (acts.length === 0) return verdict('not-established', [{ note: 'wants', want: { want: 'act', kind: c.kind, of: c.naming } }])
    for (const a of acts) {
      const full = completed(c.says, a.on)
      const said = parseWhen(full)
      if (!isWhenError(said) && says(said, a.on)) {
        const others = bench.register.accounts(a)
        const grounds = [because(a, 'supports'), ...others.map(o => because(o, 'contrary'))]
        return verdict('confirmed', full === c.says ? [] : [{ note: 'completed', when: said }], grounds)
      }
    }
    for (const a of acts) for (const o of bench.register.accounts(a)) {
      const said = parseWhen(completed(c.says, o.on))
      if (!isWhenError(said) && says(said, o.on)) return verdict('disputed', [{ note: 'register-has', when: a.on }], [because(a, 'contrary'), because(o, 'supports')])
    }
    return verdict('contradicted', acts.map(a => ({ note: 'register-has', when: a.on })), acts.map(a => because(a, 'contrary')))
  },
  reads: {
    en: (c, w) => `${w.name(c.kind)} (${w.list(c.naming.map(w.name))}): ${readable(c.says, w)}`,
    ar: (c, w) => `${w.name(c.kind)} (${w.list(c.naming.map(w.name))}): ${readable(c.says, w)}`,
  },
})
/** As the document writes it: a date without its year reads with any year and the year taken away. */
const readable = (text: string, w: Words): string => {
  const masked = text.includes('XXXX')
  const said = parseWhen(masked ? text.replaceAll('XXXX', '2000') : text)
  return isWhenError(said) ? text : masked ? w.when(said).replace(/[ ،,]*2000/g, '') : w.when(said)
}
