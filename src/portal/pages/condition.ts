/** Conditions and delays of a treaty's clauses in words, every word of the closed vocabulary. */
import type { Among, Condition, DelayClause, Having, Instrument } from '#acts'
import type { Desk } from '../desk.ts'

/** Names as readers look for them, whatever the order of the codes in the dossier. */
const namesOf = (desk: Desk, ids: readonly string[]): string => desk.words.list(ids.map(desk.words.name).sort(desk.compare))

/** Those among whom a condition counts, or who may become parties, as a phrase. */
export const amongIn = (desk: Desk, among: Among): string => {
  const { words: w, m: { conditions: say } } = desk
  if ('members' in among) return say.members(w.name(among.members))
  return 'parties' in among ? say.parties(w.name(among.parties)) : namesOf(desk, among.named)
}
const havingIn = (desk: Desk, h: Having): string => {
  const { words: w, m: { conditions: say } } = desk
  if ('consented-to' in h) return say.consentedTo(w.name(h['consented-to']))
  return 'signed' in h ? say.signed(w.name(h.signed)) : say.notified(w.term(h.notified))
}

/** A number as the language writes it, with as many decimals as are told apart. */
export const amount = (desk: Desk, n: number, decimals = 6): string => new Intl.NumberFormat(desk.locale.intl, { maximumFractionDigits: decimals }).format(n)

/** More names than this are counted where the whole list would stand in the way. */
const fewNames = 8

/** A condition of an instrument as a noun phrase: "the deposit of ten instruments". `short` counts long lists of names. */
export const conditionIn = (desk: Desk, instrument: Instrument, c: Condition, short = false): string => {
  const { words: w, m: { conditions: say, treaty: t } } = desk
  const named = (ids: readonly string[]): string => (short && ids.length > fewNames ? t.namedInText(ids.length) : namesOf(desk, ids))
  const forms = 'of' in c && c.of ? w.list(c.of.map(w.term)) : null
  const among = 'among' in c && c.among ? amongIn(desk, c.among) : null
  const frozen = 'frozen-on' in c && c['frozen-on'] ? w.when(c['frozen-on']) : null
  const moreThan = 'rounding' in c && c.rounding === 'more-than'
  const states = (text: string): string => ('organisations' in c && c.organisations === 'not-counted' ? say.withoutOrganisations(text) : text)
  if ('instruments' in c) return states(say.instruments(c.instruments, w.number(c.instruments), forms, among))
  if ('every' in c) return say.every(named(c.every), forms)
  if ('of-members' in c) return states(say.fractionOfMembers(c.fraction, w.name(c['of-members']), frozen, moreThan))
  if ('of-parties' in c) return states(say.fractionOfParties(c.fraction, w.name(c['of-parties']), frozen, moreThan))
  if ('of-named' in c) return say.fractionOfNamed(c.fraction, named(c['of-named']), moreThan)
  if ('weight' in c) {
    const table = instrument.weights?.[c.in]
    return states(say.weight(c.weight.replace(/\s/g, '\u00a0'), table ? w.text(table.of) : w.term(c.in), table ? `${amount(desk, table.total)}${table.unit === '%' ? '\u00a0' : ' '}${w.text(table.unit)}` : '—', moreThan))
  }
  if ('participants' in c) return say.participants(c.participants, w.number(c.participants), w.list(c.having.map(h => havingIn(desk, h))), among)
  if ('signatures' in c) return say.signatures(c.signatures, w.number(c.signatures), among)
  if ('in-force' in c) return say.inForce(w.name(c['in-force']))
  if ('not-before' in c) return say.notBefore(w.when(c['not-before']))
  return 'all' in c ? say.all(c.all.map(x => conditionIn(desk, instrument, x, short))) : say.any(c.any.map(x => conditionIn(desk, instrument, x, short)))
}

/** The delay as the words that go before a condition: "on the thirtieth day after". */
export const delayIn = (desk: Desk, d: DelayClause): string => {
  const { m: { delays }, words: w } = desk
  if (d === 'none') return delays.none
  if ('days' in d) return delays.days(d.days, w.number(d.days))
  if ('months' in d) return delays.months(d.months, w.number(d.months))
  if ('years' in d) return delays.years(d.years, w.number(d.years))
  const end = d['first-of-month-after']
  return 'months' in end ? delays.firstOfMonthAfter(end.months, w.number(end.months)) : delays.firstOfMonthAfterDays(end.days, w.number(end.days))
}

