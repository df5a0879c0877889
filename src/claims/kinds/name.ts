/** Name: a body or an instrument is called so; a name is right for its days, not for ever. */
import { fields, type ActOf } from '#acts'
import { because } from '#law'
import { claimKind } from '../claim.ts'
import { verdict } from '../verdict.ts'

const plain = (s: string): string => s.toLowerCase().replace(/^the /, '').replaceAll('organization', 'organisation').replace(/[^\p{L}\p{N} ]/gu, '').trim()

export const name = claimKind({
  is: 'A body or an instrument bears this name on the day of the claim.',
  fields: { of: fields.holder(), says: fields.text() },
  test: (c, bench) => {
    const said = (typeof c.says === 'string' ? [c.says] : Object.values(c.says)).map(plain)
    const subject = bench.register.subject(c.of)
    const namings = bench.register.on('9999-12-31').acts(c.of, 'naming', n => n.of === c.of)
    const valid = namings.findLast(n => n.on.latest !== null && n.on.latest <= c.asAt)
    const namesOf = (n: ActOf<'naming'>) => (typeof n.name === 'string' ? [n.name] : Object.values(n.name))
    const short = Object.values(subject?.short ?? {})
    const official = [...(valid ? namesOf(valid) : Object.values(subject?.names ?? {})), ...short]
    if (official.some(o => said.includes(plain(o)))) return verdict('confirmed', [], valid ? [because(valid, 'supports')] : [])
    const other = namings.find(n => n !== valid && namesOf(n).some(o => said.includes(plain(o))))
    const also = subject?.type === 'body' && (subject.alsoCalled ?? []).some(o => said.includes(plain(o)))
    return verdict('contradicted', [{ note: 'name-is', names: official.slice(0, 1) }, ...(also ? [{ note: 'also-called' as const }] : []), ...(other ? [{ note: 'register-has' as const, when: other.on }] : [])], other ? [because(other, 'contrary')] : valid ? [because(valid, 'contrary')] : [])
  },
  reads: { en: (c, w) => `${w.name(c.of)}: “${w.text(c.says)}”`, ar: (c, w) => `${w.name(c.of)}: «${w.text(c.says)}»` },
})
