/** Files of activities for tests: one sound activity of an invented fund, to be changed where a test wants it. */
import type { Activity } from './activity.ts'
import type { IatiProblem } from './problem.ts'
import { iatiReader, type FileRead } from './reader.ts'

/** Every element in its place; `{…}` marks where tests put something. */
export const sound = `<iati-activity default-currency="USD" xml:lang="en" last-updated-datetime="2020-01-01T00:00:00Z">
  <iati-identifier>XX-LAKES-1</iati-identifier>
  <reporting-org ref="XX-LAKES" type="40"><narrative>Lakes Fund</narrative></reporting-org>
  <title><narrative>Harbour of Aland</narrative></title>
  <description><narrative>A harbour.</narrative></description>
  <participating-org ref="XX-LAKES" role="1" type="40"/>
  <activity-status code="2"/>
  <activity-date type="2" iso-date="2015-01-31"/>
  <recipient-country code="KZ"/>
  <sector vocabulary="1" code="21040"/>
  <transaction>
    <transaction-type code="2"/>
    <transaction-date iso-date="2015-02-01"/>
    <value value-date="2015-02-01">1000.50</value>
  </transaction>
</iati-activity>`
/** A file of these activities. */
export const fileOf = (activities: string = sound, version = '2.03'): string => `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="${version}">\n${activities}\n</iati-activities>\n`
/** The sound activity with something put in the place of something else, which must be there. */
export const changed = (found: string, instead: string, activity = sound): string => {
  if (!activity.includes(found)) throw new RangeError(`the activity has no ${found}`)
  return activity.replace(found, () => instead)
}
export interface ReadWhole { readonly activities: readonly Activity[]; readonly problems: readonly IatiProblem[]; readonly read: FileRead }
/** Read in pieces of so many characters. */
export const readWhole = (text: string, size = 1 << 16, today: `${number}-${number}-${number}` = '2026-01-01'): ReadWhole => {
  const activities: Activity[] = []
  const problems: IatiProblem[] = []
  const reader = iatiReader({ today, activity: a => activities.push(a), problem: p => problems.push(p) })
  for (let i = 0; i < text.length; i += size) reader.write(text.slice(i, i + size))
  return { read: reader.end(), activities, problems }
}
/** In short: where, which, about what. */
export const inShort = (problems: readonly IatiProblem[]): readonly string[] => problems.map(p => `${p.line}:${p.column} ${p.code}${p.rule === undefined ? '' : ` ${p.rule}`}`)
/** Without the lines, which differ between a file and the same written anew. */
export const lineless = (all: readonly Activity[]): unknown => JSON.parse(JSON.stringify(all, (k, v: unknown) => (k === 'line' ? undefined : v)))
