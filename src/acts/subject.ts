/** What acts speak of: parties, bodies, instruments, persons, offices, initiatives, campaigns, projects and titles, with their names. */
import type { Day } from '#calendar'
import type { Clauses, WeightTable } from './clauses.ts'
import type { Text } from './fields.ts'
import type { Figure } from './figure.ts'

/** A name in the languages it is known in; English always. */
export interface Names { readonly en: string; readonly [lang: string]: string }

export const topics = [
  'organisation', 'law-of-treaties', 'diplomatic-relations', 'human-rights', 'environment', 'trade', 'economic-cooperation', 'finance', 'food-and-agriculture', 'crime', 'disarmament', 'culture', 'labour', 'health',
  'transport', 'law-of-the-sea', 'intellectual-property', 'disputes', 'privileges-and-immunities', 'other',
] as const
export type Topic = (typeof topics)[number]

interface Named { readonly id: string; readonly names: Names; readonly short?: Names }
export interface Party extends Named { readonly type: 'party'; readonly form: 'state' | 'former-state' | 'organisation' | 'community' | 'territory'; readonly iso2?: string; readonly until?: Day }
export interface Body extends Named { readonly type: 'body'; readonly form: string; readonly partOf?: string; readonly alsoCalled?: readonly string[] }
export interface Person extends Named { readonly type: 'person'; readonly of?: string }
export interface Office extends Named { readonly type: 'office'; readonly of: string }
export interface Instrument extends Named {
  readonly type: 'instrument'
  readonly depositary?: string
  readonly organisation?: string
  /** The instrument this one amends, or the one it replaces. */
  readonly amends?: string
  readonly replaces?: string
  readonly clauses: Clauses
  /** What the instrument is about, for lists by subject. */
  readonly topic?: Topic
  /** The tables of weights its clauses refer to, by name. */
  readonly weights?: Readonly<Record<string, WeightTable>>
  readonly restriction?: string
}
export interface Initiative extends Named { readonly type: 'initiative'; readonly of?: string; readonly in?: string; /** The instrument and the body it is to bring about. */ readonly instrument?: string; readonly body?: string }
export interface Campaign extends Named { readonly type: 'campaign'; readonly by?: string }
/** A project or operation of a bank. `ref`: the identifier by which its bank publishes it; `sectors`: shares of its money in per cent. */
export interface Project extends Named { readonly type: 'project'; readonly by: string; readonly of?: string; readonly ref?: string; readonly sectors?: Readonly<Record<string, Figure>>; readonly purpose?: Text }
export interface Title extends Named { readonly type: 'title'; readonly of?: string }
export type Subject = Party | Body | Person | Office | Instrument | Initiative | Campaign | Project | Title
export type SubjectType = Subject['type']
