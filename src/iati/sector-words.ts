/** Sectors of activities as the words of the register, and back: a code of the Development Assistance Committee, or a publisher's own word. */
import { exactSum, figure, type Figure } from '#acts'
import type { Activity, Sector, Transaction } from './activity.ts'
import { bySector } from './divide.ts'

/** "Not specified" says of a share that nobody tells its sector: it is the remainder. */
const unspecified: Readonly<Record<string, string>> = { 1: '99810', 2: '998', 99: 'unstated' }
const slug = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
/** `dac-21040` of the standard's two lists of the Committee; a word of a publisher's own stands as it is, another code with its vocabulary. */
const wordOf = (vocabulary: string, code: string): string => ((vocabulary === '1' || vocabulary === '2') && /^\d{3}(?:\d{2})?$/.test(code) ? `dac-${code}` : vocabulary === '99' && /^[a-z][a-z-]*[a-z]$/.test(code) ? code : `v${vocabulary}-${slug(code)}`)

/** Shares by the word of a sector, with what had to be left out and why. */
export interface SharesRead { readonly shares: Readonly<Record<string, Figure>>; readonly leftOut: readonly string[] }
/** The shares of an activity, or of one of its transactions: of one vocabulary alone, because each divides the same money once more. */
export const sharesOf = (a: Activity, t: Pick<Transaction, 'sectors'>): SharesRead => {
  const told = t.sectors.length > 0 ? t.sectors : a.sectors
  if (told.length === 0) return { shares: {}, leftOut: [] }
  const divisions = bySector(a, t as Transaction)
  const division = divisions.find(d => d.vocabulary === '1') ?? divisions.find(d => d.vocabulary === '2') ?? divisions[0]
  const vocabulary = division?.vocabulary ?? '1'
  const by = new Map<string, ReturnType<NonNullable<typeof division>['remainder']['plus']>>()
  for (const p of division?.parts ?? []) if (p.percent.gt(0) && p.key !== unspecified[vocabulary]) { const word = wordOf(vocabulary, p.key); by.set(word, by.get(word)?.plus(p.percent) ?? p.percent) }
  const shares = Object.fromEntries([...by].sort(([x], [y]) => (x < y ? -1 : 1)).map(([word, percent]) => [word, figure(`${percent.toFixed()} %`)]))
  const leftOut = [...(divisions.length > 1 ? ['of a further vocabulary, which divides the same money once more'] : []), ...(division !== undefined && division.parts.length === 0 ? ['several, of which no share is told'] : [])]
  return exactSum(shares).low.gt(100) ? { shares: {}, leftOut: [...leftOut, 'shares of more than a hundred'] } : { shares, leftOut }
}
/** Shares as sectors of an activity: in the Committee's list where all are, otherwise in the publisher's own; the remainder as not specified, so that they come to a hundred. */
export const sectorsOf = (shares: Readonly<Record<string, Figure>>): readonly Sector[] => {
  const words = Object.keys(shares)
  const digits = words.map(w => /^dac-(\d+)$/.exec(w)?.[1]?.length)
  const vocabulary = words.length === 0 || digits.every(n => n === 5) ? '1' : digits.every(n => n === 3) ? '2' : '99'
  const left = exactSum(shares).sum.minus(100).negated()
  const share = (f: string): Pick<Sector, 'percentage'> => (words.length + (left.gt(0) ? 1 : 0) === 1 ? {} : { percentage: f })
  return [
    ...Object.entries(shares).map(([word, f]): Sector => ({ vocabulary, code: vocabulary === '99' ? word : word.slice(4), ...share(f.value), names: vocabulary === '99' ? [{ lang: 'en', text: word.replaceAll('-', ' ') }] : [] })),
    ...(left.gt(0) ? [{ vocabulary, code: unspecified[vocabulary] ?? '', ...share(left.toFixed()), names: vocabulary === '99' ? [{ lang: 'en', text: 'not stated' }] : [] }] : []),
  ]
}
