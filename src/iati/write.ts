/** Writes activities as a file of IATI 2.03, each element in the place that the schema gives it. */
import type { Activity, Amount, Narrative, Organisation, PlannedDisbursement, Recipient, Sector, Transaction } from './activity.ts'

type Given = Readonly<Record<string, string | boolean | number | undefined>>
// XML 1.0 has no such characters, not even escaped.
// oxlint-disable-next-line no-control-regex
const never = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const escaped = (text: string): string => text.replace(never, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')
const quoted = (text: string): string => escaped(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
const attributes = (given: Given): string => Object.entries(given).map(([k, v]) => (v === undefined ? '' : ` ${k}="${typeof v === 'boolean' ? (v ? '1' : '0') : quoted(String(v))}"`)).join('')
/** The lines of an element; a text that has line ends is one of them, and is not set in. */
type Lines = readonly string[]
const nothing: Lines = []
const tag = (name: string, given: Given, within: readonly Lines[] = []): Lines => {
  const inner = within.flat()
  return inner.length === 0 ? [`<${name}${attributes(given)}/>`] : [`<${name}${attributes(given)}>`, ...inner.map(l => `  ${l}`), `</${name}>`]
}
const texted = (name: string, given: Given, text: string): Lines => [`<${name}${attributes(given)}>${escaped(text)}</${name}>`]
/** An element that is only its code; nothing where there is none. */
const coded = (name: string, code: string | undefined, more: Given = {}): Lines => (code === undefined ? nothing : tag(name, { ...more, code }))
const dated = (name: string, day: string | undefined): Lines => (day === undefined ? nothing : tag(name, { 'iso-date': day }))

/** The parts of an activity, each with the language that the activity has already told. */
const parts = (language: string | undefined) => {
  const words = (all: readonly Narrative[]): readonly Lines[] => all.map(n => texted('narrative', { 'xml:lang': n.lang === language ? undefined : n.lang }, n.text))
  const organisation = (name: string, o: Organisation | undefined, more: Given = {}): Lines => (o === undefined ? nothing : tag(name, { ref: o.ref, type: o.type, ...more }, words(o.names)))
  const value = (v: Amount): Lines => (v.amount === undefined ? nothing : texted('value', { currency: v.currency, 'value-date': v.valueDate }, v.amount))
  const recipient = (r: Recipient): Lines => tag(`recipient-${r.kind}`, { code: r.code, vocabulary: r.kind === 'region' ? r.vocabulary : undefined, percentage: r.percentage }, words(r.names))
  // The schema has countries before regions.
  const recipients = (all: readonly Recipient[]): readonly Lines[] => [...all.filter(r => r.kind === 'country'), ...all.filter(r => r.kind === 'region')].map(recipient)
  const sector = (s: Sector): Lines => tag('sector', { vocabulary: s.vocabulary, code: s.code, percentage: s.percentage }, words(s.names))
  const parties = (o: Pick<PlannedDisbursement, 'provider' | 'receiver'>): readonly Lines[] => [
    organisation('provider-org', o.provider, { 'provider-activity-id': o.provider?.activity }), organisation('receiver-org', o.receiver, { 'receiver-activity-id': o.receiver?.activity })]
  const transaction = (t: Transaction): Lines => tag('transaction', { ref: t.ref, humanitarian: t.humanitarian }, [
    coded('transaction-type', t.type), dated('transaction-date', t.date), value(t.value), t.description.length === 0 ? nothing : tag('description', {}, words(t.description)), ...parties(t),
    coded('disbursement-channel', t.channel), ...t.sectors.map(sector), ...recipients(t.recipients), coded('flow-type', t.flowType), coded('finance-type', t.financeType),
    ...t.aidTypes.map(c => coded('aid-type', c.code, { vocabulary: c.vocabulary })), coded('tied-status', t.tiedStatus),
  ])
  return { words, organisation, value, recipients, sector, parties, transaction }
}

/** One activity. What it does not tell is not written, so that a reader finds what is missing. */
export const activityXml = (a: Activity): string => {
  const { words, organisation, value, recipients, sector, parties, transaction } = parts(a.language)
  return tag('iati-activity', { 'last-updated-datetime': a.lastUpdated, 'xml:lang': a.language, 'default-currency': a.defaultCurrency, humanitarian: a.humanitarian, hierarchy: a.hierarchy }, [
    texted('iati-identifier', {}, a.identifier), organisation('reporting-org', a.reporting),
    a.title.length === 0 ? nothing : tag('title', {}, words(a.title)),
    ...a.descriptions.map(d => tag('description', { type: d.type }, words(d.text))),
    ...a.participants.map(p => organisation('participating-org', p, { role: p.role, 'activity-id': p.activity })),
    ...a.others.map(o => tag('other-identifier', { ref: o.ref, type: o.type }, [organisation('owner-org', o.owner)])),
    coded('activity-status', a.status),
    ...a.dates.map(d => tag('activity-date', { type: d.type, 'iso-date': d.day }, words(d.text))),
    coded('activity-scope', a.scope), ...recipients(a.recipients), ...a.sectors.map(sector),
    coded('collaboration-type', a.collaborationType), coded('default-flow-type', a.flowType), coded('default-finance-type', a.financeType),
    ...a.aidTypes.map(c => coded('default-aid-type', c.code, { vocabulary: c.vocabulary })), coded('default-tied-status', a.tiedStatus),
    ...a.budgets.map(b => tag('budget', { type: b.type, status: b.status }, [dated('period-start', b.from), dated('period-end', b.to), value(b.value)])),
    ...a.planned.map(p => tag('planned-disbursement', { type: p.type }, [dated('period-start', p.from), dated('period-end', p.to), value(p.value), ...parties(p)])),
    ...a.transactions.map(transaction),
    ...a.related.map(r => tag('related-activity', { ref: r.ref, type: r.type })),
  ]).join('\n')
}
/** The file, in pieces: its beginning, each activity, its end. A file wants at least one activity. */
export function* writeActivities(activities: Iterable<Activity>, { generated }: { readonly generated?: string } = {}): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03"${generated === undefined ? '' : ` generated-datetime="${quoted(generated)}"`}>\n`
  for (const a of activities) yield `${activityXml(a)}\n`
  yield '</iati-activities>\n'
}

const columns = ['activity', 'title', 'status', 'type', 'name', 'date', 'value-date', 'currency', 'amount', 'provider', 'receiver', 'recipients', 'sectors', 'ref'] as const
/** The heads of the table of transactions. */
export const transactionColumns: readonly string[] = columns
const shared = (all: readonly { readonly key: string; readonly percentage?: string | undefined }[]): string => all.map(x => (x.percentage === undefined ? x.key : `${x.key} ${x.percentage}`)).join('; ')
/** The transactions of an activity as rows of a table; `nameOf` puts a type into words. */
export const transactionRows = (a: Activity, nameOf: (type: string) => string): readonly (readonly string[])[] => a.transactions.map((t) => [
  a.identifier, a.title[0]?.text ?? '', a.status ?? '', t.type, nameOf(t.type), t.date ?? '', t.value.valueDate ?? '', t.value.currency ?? a.defaultCurrency ?? '', t.value.amount ?? '',
  t.provider?.ref ?? t.provider?.names[0]?.text ?? '', t.receiver?.ref ?? t.receiver?.names[0]?.text ?? '',
  shared((t.recipients.length > 0 ? t.recipients : a.recipients).map(r => ({ key: r.code, percentage: r.percentage }))),
  shared((t.sectors.length > 0 ? t.sectors : a.sectors).map(s => ({ key: s.vocabulary === '1' ? s.code : `${s.vocabulary}:${s.code}`, percentage: s.percentage }))), t.ref ?? '',
])
