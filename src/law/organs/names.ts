/** Names: every name a State, a body or another subject has borne by a day, from when to when, and the act that gave it. */
import { states, stateName, type ActOf, type Subject, type Text } from '#acts'
import { order, plusDays, when, type When } from '#calendar'
import { asEachTells } from '../accounts.ts'
import { because, established, open, type Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { NameHeld } from './answer.ts'

type Naming = ActOf<'naming'>

/**
 * The names in order of day. Each is valid until the eve of the next; a naming dated so coarsely that it may or may not have come by the
 * register's day is told with that date. The name a naming replaced (`former`) is told where no naming gave it. The name its dossier
 * declares is told only of a subject that no naming, earlier or later, concerns: it is today's name, and may have been given after the
 * register's day (docs/decisions/0070). Other spellings of a name (`also-called`) are not names.
 */
export const namesOf = (of: string): ((register: RegisterAsAt) => Finding<readonly NameHeld[]>) => asEachTells((register) => {
  const ours = (n: Naming) => n.of === of
  const subject = register.subject(of)
  const inOrder = orderOf([...register.acts(of, 'naming', ours), ...register.perhaps(of, 'naming', ours)])
  if ('doubtful' in inOrder) return open({ want: 'day-of-act', act: inOrder.doubtful.id, written: inOrder.doubtful.on.text }, because(inOrder.doubtful, 'not-counted', 'date-too-coarse'))
  const { namings } = inOrder
  if (namings.length === 0) return beforeAnyNaming(of, subject, register)
  return established(namings.flatMap((n, i) => heldBy(n, namings.slice(0, i), namings.slice(i + 1), subject)), ...namings)
})

/** A name that was given later was not borne yet, nor can it be told what was, unless the later act tells what it replaced. */
const beforeAnyNaming = (of: string, subject: Subject | undefined, register: RegisterAsAt): Finding<readonly NameHeld[]> => {
  const first = register.on('9999-12-31').acts(of, 'naming', n => n.of === of)[0]
  if (first) return first.former === undefined ? open({ want: 'act', kind: 'naming', of: [of] }) : established([{ name: first.former, from: null, until: null, act: first.id }], first)
  return subject ? established([{ name: declaredName(subject), from: null, until: null, act: null }]) : open({ want: 'act', kind: 'naming', of: [of] })
}

/** The name a subject is declared by; of a State that no dossier names, in every language in which States are known. */
const declaredName = (subject: Subject): Text => {
  if (states.get(subject.id) !== subject || subject.form === 'organisation') return subject.names
  return { ...Object.fromEntries(['en', 'ar', 'fr', 'ru', 'kk'].flatMap(lang => { const name = stateName(subject.id, lang); return name === undefined ? [] : [[lang, name]] })), en: subject.names.en }
}

/** What one naming tells: the name it gives, and the one it replaced where no naming before it gave that. */
const heldBy = (n: Naming, before: readonly Naming[], later: readonly Naming[], subject: Subject | undefined): readonly NameHeld[] => {
  const given: NameHeld = { name: inEveryLanguage(n.name, subject), from: n.on, until: untilNext(n, later), act: n.id }
  const last = before.at(-1)
  // Of two names given on one day the first has told already what both replaced.
  if (n.former === undefined || (last && (order(last.on, n.on) === 'same' || sameName(last.name, n.former)))) return [given]
  // Between a name and the one it does not say it replaced, a third was borne: it began some day after the first was given.
  return [{ name: n.former, from: last ? between(last.on, n.on) : null, until: eveOf(n.on), act: n.id }, given]
}
const untilNext = (n: Naming, later: readonly Naming[]): When | null => {
  const next = later.find(l => order(n.on, l.on) !== 'same')
  if (!next) return null
  return next.former === undefined || sameName(n.name, next.former) ? eveOf(next.on) : between(n.on, next.on)
}
/** The last day before an act; one of several where the act is coarsely dated. */
const eveOf = ({ from, to }: When): When => {
  const [first, last] = [from, to].map(n => (Number.isFinite(n) ? plusDays('1970-01-01', n - 1) : '..'))
  return when(first === last ? first! : `${first}/${last}`)
}
const between = (a: When, b: When): When => {
  const [first, last] = [a.from, b.to - 1].map(n => (Number.isFinite(n) ? plusDays('1970-01-01', n) : '..'))
  return when(first === last ? first! : `${first}/${last}`)
}

/** In order of day, or by what each says it replaced where the dates do not tell; else the one that would have to be dated more exactly. */
const orderOf = (namings: readonly Naming[]): { readonly namings: readonly Naming[] } | { readonly doubtful: Naming } => {
  const found: Naming[] = []
  for (const n of namings) {
    const last = found.at(-1)
    if (!last || order(last.on, n.on) !== 'cannot-say' || (n.former !== undefined && sameName(last.name, n.former))) { found.push(n); continue }
    if (last.former === undefined || !sameName(n.name, last.former)) return { doubtful: n.on.from === n.on.to ? last : n }
    found.splice(-1, 0, n)
  }
  return { namings: found }
}

const languages = (t: Text): Readonly<Record<string, string>> => (typeof t === 'string' ? { en: t } : t)
/** The same in a language in which both are told. */
const sameName = (a: Text, b: Text): boolean => { const other = languages(b); return Object.entries(languages(a)).some(([lang, name]) => other[lang] === name) }
/** A naming that tells the declared name in some languages is told in those of the declaration too. */
const inEveryLanguage = (name: Text, subject: Subject | undefined): Text =>
  (subject && languages(name)['en'] === subject.names.en ? { ...languages(declaredName(subject)), ...languages(name) } : name)
