/** The words of a language for a day: names valid then, dates, figures and lists as the language writes them. */
import { isActKind, partsOfSessionKey, stateName, type Figure, type PluralForms, type Text, type Words } from '#acts'
import { isDay, type Day, type When } from '#calendar'
import type { RegisterAsAt } from '#law'
import type { Locale } from './locale.ts'

const isolate = (s: string): string => `\u2068${s}\u2069`

export const wordsFor = (locale: Locale, register: RegisterAsAt): Words => {
  const { intl, lang } = locale
  const number = new Intl.NumberFormat(intl)
  const plurals = new Intl.PluralRules(intl)
  const lists = new Intl.ListFormat(intl, { type: 'conjunction' })
  const text = (t: Text): string => {
    if (typeof t === 'string') return lang === 'en' ? t : isolate(t)
    const own = t[lang]
    return own ?? isolate(t['en'] ?? Object.values(t)[0] ?? '')
  }
  const name = (id: string): string => {
    const named = register.acts(id, 'naming', n => n.of === id).at(-1)
    if (named) return text(named.name)
    const subject = register.subject(id)
    if (subject?.type === 'party' && subject.form !== 'community' && subject.form !== 'organisation') { const s = stateName(id, lang); if (s !== undefined) return s }
    if (subject) return text(subject.names)
    if (id.includes('/')) return session(id)
    return isActKind(id) ? locale.kinds[id] : isolate(id)
  }
  const session = (ref: string): string => {
    const { organ, form, ordinal, day } = partsOfSessionKey(ref)
    const of = name(organ)
    if (ordinal === undefined) return locale.session.other(of, day === undefined ? '' : isDay(day) ? locale.dates.day(day) : locale.dates.month(day))
    const n = locale.ordinal(ordinal)
    return form === 'ordinary' ? locale.session.ordinary(n, of) : form === 'thematic' ? locale.session.thematic(n, of) : locale.session.extraordinary(n, of)
  }
  const single = (s: string): string => {
    const plain = s.replace(/[~?%]/g, '')
    const said = isDay(plain) ? locale.dates.day(plain as Day) : /^\d{4}-\d{2}$/.test(plain) ? locale.dates.month(plain) : /^\d{4}$/.test(plain) ? locale.dates.year(plain) : isolate(plain)
    return plain === s ? said : locale.dates.approximate(said)
  }
  const when = (w: When): string => {
    const [from, to] = w.text.split('/')
    if (to === undefined) return single(w.text)
    if (from === '..' || from === '') return locale.dates.before(single(to))
    if (to === '..' || to === '') return locale.dates.after(single(from ?? ''))
    return locale.dates.between(single(from ?? ''), single(to))
  }
  const figure = (f: Figure): string => {
    const m = /(-?[\d.,]+)(?: (thousand|million|billion))?(?: ?(.+))?$/.exec(f.text.replace(/^(more than|over|at least|up to|about) /, ''))
    const digits = m?.[1] ?? f.value
    const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
    const written = new Intl.NumberFormat(intl, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: 'min2' }).format(Number(digits.replaceAll(',', '')))
    const scale = m?.[2] ? ` ${locale.scales[m[2] as 'thousand']}` : ''
    const unit = f.unit === undefined ? '' : f.unit === '%' ? '%' : ` ${locale.units[f.unit] ?? isolate(f.unit)}`
    const said = `${written}${scale}${unit === '%' ? '\u00a0%' : unit}`
    return f.bound === 'exactly' ? said : locale.bounds[f.bound](said)
  }
  return {
    name, when, text, figure, session,
    number: n => number.format(n),
    ordinal: locale.ordinal,
    list: items => lists.format(items),
    plural: (n, forms: PluralForms) => (forms[plurals.select(n)] ?? forms.other).replaceAll('#', number.format(n)),
    term: word => (locale.terms as Readonly<Record<string, string>>)[word] ?? locale.words[word] ?? (isActKind(word) ? locale.kinds[word] : isolate(word.replaceAll('-', ' '))),
  }
}
