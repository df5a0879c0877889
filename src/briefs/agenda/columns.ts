/** An agenda as a table: one list of columns for every file it is taken away as. */
import type { Words } from '#acts'
import type { Locale } from '#locales'
import type { AgendaItem } from './agenda.ts'

/** `value` is what data holds: days as ISO 8601, words and codes as they stand in the register; `shown` what a reader of the language gets. */
export interface AgendaColumn { readonly key: string; readonly heading: string; readonly value: (item: AgendaItem) => string | null; readonly shown?: (item: AgendaItem) => string | null }

const prose = (sentences: readonly string[]): string => sentences.map(s => (/[.؟?!]$/.test(s) ? s : `${s}.`)).join(' ')
export const agendaColumns = (locale: Locale, w: Words): readonly AgendaColumn[] => {
  const { dealing: d } = locale.portal
  return [
    { key: 'from', heading: d.from, value: i => i.from }, { key: 'to', heading: d.to, value: i => i.to },
    { key: 'kind', heading: d.kind, value: i => i.kind, shown: i => w.term(i.kind) }, { key: 'title', heading: d.what, value: i => i.title },
    { key: 'standing', heading: d.standing, value: i => i.standing, shown: i => (i.standing === 'held' || i.standing === 'planned' ? d[i.standing] : w.term(i.standing)) },
    { key: 'whose', heading: d.whoseCode, value: i => i.whose }, { key: 'whoseName', heading: d.whose, value: i => (i.whose === null ? null : w.name(i.whose)) },
    { key: 'subject', heading: d.subject, value: i => i.subject }, { key: 'says', heading: d.says, value: i => prose(i.sentences) }, { key: 'grounds', heading: locale.agenda.grounds, value: i => i.grounds.join('; ') },
  ]
}
