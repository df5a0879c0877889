/** The words of a language for a day: names valid then, dates, figures and lists as the language writes them. */
import { decisionKey, fieldsOfAct, isActKind, kindOf, partsOfDecisionKey, partsOfSessionKey, stateName, subjectsOf, writtenAs, type Figure, type PluralForms, type Telling, type Text, type Words } from '#acts'
import { isDay, type When } from '#calendar'
import type { RegisterAsAt } from '#law'
import type { Locale } from './locale.ts'
import { nounOf } from './say.ts'

const isolate = (s: string): string => `\u2068${s}\u2069`
const latinRun = /[\w-]*[A-Za-z][\w./-]*(?: [\w-]*[A-Za-z][\w./-]*)*/g

/** Making a format takes a thousand times as long as using it, and a table of amounts uses one a thousand times. */
const formats = new Map<string, Intl.NumberFormat>()
const formatOf = (intl: string, decimals: number): Intl.NumberFormat => {
  const key = `${intl} ${decimals}`
  let format = formats.get(key)
  if (!format) formats.set(key, format = new Intl.NumberFormat(intl, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: 'min2' }))
  return format
}
/** The same figure without its unit, for the first of two that share one: "between 30.5 million and 91.5 million US dollars". */
export const withoutUnit = ({ unit, ...figure }: Figure): Figure => (unit === undefined ? figure : { ...figure, text: figure.text.slice(0, figure.text.length - unit.length).trim() })

export const wordsFor = (locale: Locale, register: RegisterAsAt): Words => {
  const { intl, lang } = locale
  const number = new Intl.NumberFormat(intl)
  const plurals = new Intl.PluralRules(intl)
  const lists = new Intl.ListFormat(intl, { type: 'conjunction' })
  const text = (t: Text): string => {
    if (typeof t === 'string') return lang === 'en' ? t : isolate(t)
    const own = t[lang]
    // Names and numbers in Latin letters inside a text of the other direction: "القانون رقم 570-IV".
    if (own !== undefined) return locale.dir === 'rtl' && !own.includes('\u2068') ? own.replace(latinRun, isolate) : own
    return isolate(t['en'] ?? Object.values(t)[0] ?? '')
  }
  const name = (id: string): string => {
    const named = register.acts(id, 'naming', n => n.of === id).at(-1)
    const subject = register.subject(id)
    // A naming told in English only is the name the dossier declares, where both are the same: then its other languages are known too.
    if (named) return subject && (typeof named.name === 'string' ? named.name : named.name[lang] === undefined ? named.name['en'] : undefined) === subject.names.en ? text(subject.names) : text(named.name)
    if (subject?.type === 'party' && subject.form !== 'community' && subject.form !== 'organisation') { const s = stateName(id, lang); if (s !== undefined) return s }
    if (subject) return text(subject.names)
    const decided = partsOfDecisionKey(id)
    if (decided && !isActKind(decided.by)) return locale.decision(numbered(id), name(decided.by), formOf(id))
    if (id.includes('/') && !id.includes('#')) return session(id)
    return isActKind(id) ? nounOf(locale, id) : locale.words[id] ?? (register.act(id) ? act(id) : isolate(id))
  }
  const numbered = (key: string): string => {
    const { by, number: own } = partsOfDecisionKey(key) ?? { by: '', number: key }
    const told = register.acts(key, ['adoption', 'vote', 'draft']).flatMap(a => [a.number, a.act === 'draft' ? undefined : a.draft])
    return told.find(n => n !== undefined && decisionKey({ by, number: n }) === key) ?? own
  }
  /** What a decision is: a resolution, a declaration, a draft nobody has decided upon; null where no act tells. */
  const formOf = (key: string): string | null => {
    // An adoption that recalls or supersedes a decision is found under its key too, and says nothing of its form.
    const form = register.acts(key, 'adoption', a => a.number !== undefined && decisionKey({ by: a.by, number: a.number }) === key).at(-1)?.form
    return form !== undefined ? term(form) : register.acts(key, 'draft', d => decisionKey({ by: d.to, number: d.number }) === key).length > 0 ? term('draft') : null
  }
  const session = (ref: string): string => {
    const { organ, form, ordinal, day } = partsOfSessionKey(ref)
    const of = name(organ)
    if (ordinal === undefined) return locale.session.other(of, day === undefined ? '' : isDay(day) ? locale.dates.day(day) : locale.dates.month(day))
    const n = locale.ordinal(ordinal)
    return locale.session[form](n, of)
  }
  const unmarked = (s: string): string => s.replace(/[~?%]/g, '')
  /** A day, month or year with nothing doubtful about it; unspecified days and months (XX) leave the month or the year that is known. */
  const exact = (s: string): string | null => { const known = s.replace(/(-XX)+$/, ''); return isDay(known) || /^\d{4}(-\d{2})?$/.test(known) ? known : null }
  const plain = (s: string): string => {
    const known = exact(s)
    if (/^XXXX-\d{2}-\d{2}$/.test(s)) return locale.dates.yearless(s.slice(5) as `${string}-${string}`)
    if (known === null) return /^\d{3}X$/.test(s) ? locale.dates.decade(`${s.slice(0, 3)}0`) : isolate(s)
    return isDay(known) ? locale.dates.day(known) : known.length === 7 ? locale.dates.month(known) : locale.dates.year(known)
  }
  const single = (s: string): string => {
    const said = plain(unmarked(s))
    const near = /[~%]/.test(s) ? locale.dates.approximate(said) : said
    return /[?%]/.test(s) ? locale.dates.uncertain(near) : near
  }
  const when = (w: When): string => {
    const [from = '', to] = w.text.split('/')
    if (to === undefined) return single(w.text)
    if (from === '..' || from === '') return locale.dates.before(single(to))
    if (to === '..' || to === '') return locale.dates.after(single(from))
    return locale.dates.between({ said: single(from), exact: exact(from) }, { said: single(to), exact: exact(to) })
  }
  const formsOf = (unit: string): PluralForms => locale.units[unit] ?? locale.units[unit.replace(/s$/, '')] ?? { other: `# ${isolate(unit)}` }
  const figure = (f: Figure): string => {
    const { digits, decimals, scale } = writtenAs(f)
    const n = Number(digits)
    const written = formatOf(intl, decimals).format(n)
    const category = plurals.select(n)
    const pick = (forms: PluralForms, c: Intl.LDMLPluralRule): string => forms[c] ?? forms.other
    const amount = scale ? `${written} ${pick(locale.scales[scale], category)}` : written
    const unit = f.unit === undefined ? undefined : formsOf(f.unit)
    // What is counted by thousands stands after the thousands, not after the number.
    const said = unit === undefined ? amount : pick(unit, scale ? 'other' : category).replace('#', amount)
    return f.bound === 'exactly' ? said : locale.bounds[f.bound](said)
  }
  const act = (id: string, told: Telling = 'dated'): string => {
    const a = register.act(id)
    if (!a) return locale.actUnknown(isolate(id))
    const of = subjectsOf(a)[0] ?? null
    const sitting = a.act === 'session' ? kindOf(a).also(a as never)[0] : undefined
    if (sitting !== undefined) return session(sitting)
    const fields = fieldsOfAct(a)
    const agent = [fields['party'], fields['by']].find(x => typeof x === 'string') as string | undefined
    const noun = a.act === 'deposit' ? term(a.of) : a.act === 'denunciation' && a.as !== undefined ? term(a.as) : nounOf(locale, a.act)
    const says = a.act === 'intention' ? a.to : a.act === 'decoration' ? a.order : null
    return locale.actNamed({ noun, of: agent ?? of, agent: agent !== undefined, on: told === 'undated' ? null : when(a.on), own: told === 'own' && agent !== undefined, says: says === null ? null : text(says) }, words)
  }
  /** A sector by its code in the list of the Development Assistance Committee: its group in words, with the code. */
  const coded = (word: string): string | undefined => { const [, code = '', group = ''] = /^dac-((\d{3})\d{0,2})$/.exec(word) ?? []; const said = locale.words[`dac-${group}`]; return said === undefined ? undefined : `${said} (${locale.dir === 'rtl' ? isolate(`DAC ${code}`) : `DAC ${code}`})` }
  /** A sector by its code in another vocabulary, which may be the publisher's own: nothing says in words what it is. */
  const otherwise = (word: string): string | undefined => { const [, vocabulary, code = ''] = /^v(\d+)-(.+)$/.exec(word) ?? []; return vocabulary === undefined ? undefined : `${locale.words['sector-by-code'] ?? ''} ${isolate(code.replaceAll('-', ' '))} (${locale.words['vocabulary'] ?? ''} ${vocabulary})` }
  const term = (word: string): string => (locale.terms as Readonly<Record<string, string>>)[word] ?? coded(word) ?? otherwise(word) ?? locale.words[word] ?? (isActKind(word) ? nounOf(locale, word) : isolate(word.replaceAll('-', ' ')))
  const words: Words = {
    asAt: register.asAt, type: id => register.subject(id)?.type, name, when, text, figure, unit: u => formsOf(u).other.replace('#', '').trim(), session, numbered, act, term,
    number: n => number.format(n),
    ordinal: locale.ordinal,
    list: items => lists.format(items),
    plural: (n, forms: PluralForms) => (forms[plurals.select(n)] ?? forms.other).replaceAll('#', number.format(n)),
  }
  return words
}
