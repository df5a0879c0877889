/** What was read of an activity becomes the activity: words with their languages, amounts with their currencies, old codes in today's. */
import type { Activity, Amount, CodeIn, Narrative, Organisation, Recipient, Sector, Transaction } from './activity.ts'
import { vocabularyOf } from './codes.ts'
import { attribute, type Node } from './node.ts'
import { fromOld } from './old.ts'
import { booleanOf, dayOf, decimalText } from './values.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
const nothing: readonly never[] = Object.freeze([])
/** Optional fields are there or not: an absent one is never `undefined` by name. */
const set = <T extends object, K extends keyof T>(into: T, key: K, value: T[K] | undefined): void => { if (value !== undefined) into[key] = value }
const told = (text: string | undefined): string | undefined => (text === undefined || text === '' ? undefined : text)

const words = (node: Node, language: string | undefined): readonly Narrative[] => {
  const { children } = node
  const lang = told(attribute(node, 'xml:lang')) ?? language
  let found: Narrative[] | undefined
  for (const c of children) {
    if (c.name !== 'narrative') continue
    const own = told(attribute(c, 'xml:lang')) ?? lang;
    (found ??= []).push(own === undefined ? { text: c.text } : { lang: own, text: c.text })
  }
  // In 1.0x the words stand in the element itself.
  if (found === undefined && children.length === 0 && node.text.trim() !== '') return [lang === undefined ? { text: node.text.trim() } : { lang, text: node.text.trim() }]
  return found ?? nothing
}
const organisation = (node: Node, language: string | undefined, activity: string | undefined): Organisation => {
  const o: Mutable<Organisation> = { names: words(node, language) }
  const [ref, type] = [attribute(node, 'ref'), attribute(node, 'type')]
  if (ref) o.ref = ref
  if (type) o.type = type
  if (activity) o.activity = activity
  return o
}
const amount = (node: Node): Amount => {
  const a: Mutable<Amount> = {}
  const [written, currency, date] = [decimalText(node.text), attribute(node, 'currency')?.trim(), attribute(node, 'value-date')]
  const day = date === undefined ? undefined : dayOf(date)
  if (written !== undefined) a.amount = written
  if (currency) a.currency = currency
  if (day !== undefined) a.valueDate = day
  return a
}
const share = (node: Node): string | undefined => { const p = attribute(node, 'percentage'); return p === undefined ? undefined : decimalText(p) }
const sector = (node: Node, language: string | undefined, old: boolean): Sector => {
  const vocabulary = attribute(node, 'vocabulary')
  const s: Mutable<Sector> = { vocabulary: vocabularyOf(old && vocabulary !== undefined ? fromOld('SectorVocabulary', vocabulary) : vocabulary), code: attribute(node, 'code') ?? '', names: words(node, language) }
  set(s, 'percentage', share(node))
  return s
}
const recipient = (node: Node, language: string | undefined): Recipient => {
  const kind = node.name === 'recipient-country' ? 'country' : 'region'
  const r: Mutable<Recipient> = { kind, code: attribute(node, 'code') ?? '', names: words(node, language) }
  if (kind === 'region') r.vocabulary = vocabularyOf(attribute(node, 'vocabulary'))
  set(r, 'percentage', share(node))
  return r
}
const codeIn = (node: Node): CodeIn => ({ code: attribute(node, 'code') ?? '', vocabulary: vocabularyOf(attribute(node, 'vocabulary')) })
const push = <T>(list: readonly T[], item: T): readonly T[] => { if (list.length === 0) return [item]; (list as T[]).push(item); return list }

const transaction = (node: Node, language: string | undefined, old: boolean): Transaction => {
  const t: Mutable<Transaction> = { line: node.line, type: '', value: nothingOf, description: nothing, sectors: nothing, recipients: nothing, aidTypes: nothing }
  const ref = attribute(node, 'ref')
  if (ref) t.ref = ref
  const humanitarian = attribute(node, 'humanitarian')
  if (humanitarian !== undefined) set(t, 'humanitarian', booleanOf(humanitarian))
  for (const c of node.children) {
    switch (c.name) {
      case 'transaction-type': { const code = attribute(c, 'code') ?? ''; t.type = old ? fromOld('TransactionType', code) : code; break }
      case 'transaction-date': { const day = told(attribute(c, 'iso-date')) ?? c.text; const on = day === '' ? undefined : dayOf(day); if (on !== undefined) t.date = on; break }
      case 'value': t.value = amount(c); break
      case 'description': t.description = words(c, language); break
      case 'provider-org': t.provider = organisation(c, language, attribute(c, 'provider-activity-id')); break
      case 'receiver-org': t.receiver = organisation(c, language, attribute(c, 'receiver-activity-id')); break
      case 'sector': t.sectors = push(t.sectors, sector(c, language, old)); break
      case 'recipient-country': case 'recipient-region': t.recipients = push(t.recipients, recipient(c, language)); break
      case 'disbursement-channel': set(t, 'channel', told(attribute(c, 'code'))); break
      case 'flow-type': set(t, 'flowType', told(attribute(c, 'code'))); break
      case 'finance-type': set(t, 'financeType', told(attribute(c, 'code'))); break
      case 'aid-type': t.aidTypes = push(t.aidTypes, codeIn(c)); break
      case 'tied-status': set(t, 'tiedStatus', told(attribute(c, 'code'))); break
      default:
    }
  }
  return t
}
const nothingOf: Amount = Object.freeze({})
const period = (node: Node, old: boolean): Activity['budgets'][number] => {
  const p: Mutable<Activity['budgets'][number]> = { line: node.line, value: nothingOf }
  const type = told(attribute(node, 'type'))
  set(p, 'type', type !== undefined && old ? fromOld('BudgetType', type) : type); set(p, 'status', told(attribute(node, 'status')))
  for (const c of node.children) {
    if (c.name === 'value') p.value = amount(c)
    else if (c.name === 'period-start') set(p, 'from', dayOf(attribute(c, 'iso-date') ?? ''))
    else if (c.name === 'period-end') set(p, 'to', dayOf(attribute(c, 'iso-date') ?? ''))
  }
  return p
}

/** The activity that a node tells; with `old` the codes of 1.0x are read as those that replaced them. */
export const activityOf = (node: Node, old = false): Activity => {
  const language = told(attribute(node, 'xml:lang'))
  const a: Mutable<Activity> = {
    line: node.line, identifier: '', title: nothing, descriptions: nothing, participants: nothing, others: nothing, dates: nothing, recipients: nothing, sectors: nothing, aidTypes: nothing,
    budgets: nothing, planned: nothing, transactions: nothing, related: nothing,
  }
  set(a, 'language', language); set(a, 'defaultCurrency', told(attribute(node, 'default-currency')?.trim())); set(a, 'lastUpdated', told(attribute(node, 'last-updated-datetime')))
  set(a, 'humanitarian', booleanOf(attribute(node, 'humanitarian') ?? ''))
  const hierarchy = attribute(node, 'hierarchy')
  if (hierarchy !== undefined && /^\s*\+?\d{1,9}\s*$/.test(hierarchy)) a.hierarchy = Number(hierarchy)
  for (const c of node.children) {
    const code = attribute(c, 'code')
    switch (c.name) {
      case 'iati-identifier': a.identifier = c.text.trim(); break
      case 'reporting-org': a.reporting = organisation(c, language, undefined); break
      case 'title': a.title = a.title.length === 0 ? words(c, language) : [...a.title, ...words(c, language)]; break
      case 'description': { const type = told(attribute(c, 'type')); a.descriptions = push(a.descriptions, { ...(type === undefined ? {} : { type }), text: words(c, language) }); break }
      case 'participating-org': { const role = attribute(c, 'role') ?? ''; a.participants = push(a.participants, { ...organisation(c, language, attribute(c, 'activity-id')), role: old ? fromOld('OrganisationRole', role) : role }); break }
      case 'other-identifier': { const owner = c.children.find(o => o.name === 'owner-org'); a.others = push(a.others, { ref: told(attribute(c, 'ref')) ?? c.text.trim(), type: attribute(c, 'type') ?? '', ...(owner ? { owner: organisation(owner, language, undefined) } : {}) }); break }
      case 'activity-status': set(a, 'status', told(code)); break
      case 'activity-date': {
        const [type, day] = [attribute(c, 'type') ?? '', dayOf(told(attribute(c, 'iso-date')) ?? c.text)]
        a.dates = push(a.dates, { type: old ? fromOld('ActivityDateType', type) : type, ...(day === undefined ? {} : { day }), text: old ? nothing : words(c, language) })
        break
      }
      case 'activity-scope': set(a, 'scope', told(code)); break
      case 'recipient-country': case 'recipient-region': a.recipients = push(a.recipients, recipient(c, language)); break
      case 'sector': a.sectors = push(a.sectors, sector(c, language, old)); break
      case 'collaboration-type': set(a, 'collaborationType', told(code)); break
      case 'default-flow-type': set(a, 'flowType', told(code)); break
      case 'default-finance-type': set(a, 'financeType', told(code)); break
      case 'default-aid-type': a.aidTypes = push(a.aidTypes, codeIn(c)); break
      case 'default-tied-status': set(a, 'tiedStatus', told(code)); break
      case 'budget': a.budgets = push(a.budgets, period(c, old)); break
      case 'planned-disbursement': {
        const p: Mutable<Activity['planned'][number]> = period(c, old)
        for (const o of c.children) {
          if (o.name === 'provider-org') p.provider = organisation(o, language, attribute(o, 'provider-activity-id'))
          else if (o.name === 'receiver-org') p.receiver = organisation(o, language, attribute(o, 'receiver-activity-id'))
        }
        a.planned = push(a.planned, p)
        break
      }
      case 'transaction': a.transactions = push(a.transactions, transaction(c, language, old)); break
      case 'related-activity': a.related = push(a.related, { ref: attribute(c, 'ref') ?? '', type: attribute(c, 'type') ?? '' }); break
      default:
    }
  }
  return a
}
