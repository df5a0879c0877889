/** The sections of a dossier other than its acts: what they take, in the words of dossiers. */
import * as z from 'zod'
import { clauses, weightTable } from '../clauses.ts'
import { topics } from '../subject.ts'
import { body, instrument, participant, party, sectors, text, when } from '../fields.ts'
import { ranks } from '../act.ts'

const day = () => z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day: 2026-11-23' }).meta({ wants: 'a day: 2026-11-23' })
const restriction = z.enum(['public', 'internal', 'restricted'])
const names = z.union([z.string().min(1), z.looseObject({ en: z.string().min(1) })], { error: 'a name, or a name for each language, English among them: { en: …, ar: … }' }).meta({ wants: 'a name, or { en: …, ar: … }' })
const named = { name: names, short: names.optional() }

export const sections = {
  dossier: z.string().regex(/^[a-z0-9][a-z0-9./-]*$/),
  about: text(),
  recorded: day(),
  'known-since': day(),
  restriction,
  organisation: body(),
  instrument: instrument(),
  title: names, short: names, depositary: z.string(), amends: instrument(), replaces: instrument(), clauses,
  topic: z.enum(topics), weights: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), weightTable),
  defaults: z.record(z.string(), z.unknown()),
  coverage: z.array(z.strictObject({ question: z.string(), of: z.union([participant(), z.string()]), from: day(), to: day(), source: z.string().optional(), note: z.string().optional(), restriction: restriction.optional() })),
  parties: z.record(z.string(), z.strictObject({ ...named, form: z.enum(['state', 'former-state', 'organisation', 'community', 'territory']), iso2: z.string().length(2).optional(), until: day().optional() })),
  bodies: z.record(z.string(), z.strictObject({ ...named, form: z.string(), 'part-of': body().optional(), 'also-called': z.array(z.string()).optional() })),
  people: z.record(z.string(), z.strictObject({ ...named, of: party().optional() })),
  offices: z.record(z.string(), z.strictObject({ ...named, of: body() })),
  instruments: z.record(z.string(), z.strictObject({ title: names, short: names.optional(), depositary: z.string().optional(), organisation: body().optional(), amends: instrument().optional(), replaces: instrument().optional(), clauses: clauses.optional(), topic: z.enum(topics).optional(), weights: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), weightTable).optional() })),
  initiatives: z.record(z.string(), z.strictObject({ ...named, of: participant().optional(), in: body().optional(), instrument: instrument().optional(), body: body().optional() })),
  campaigns: z.record(z.string(), z.strictObject({ ...named, by: body().optional() })),
  projects: z.record(z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/, { error: 'a project by its dotted name (isdb.water-2024)' }), z.strictObject({ ...named, by: body(), of: party().optional(), ref: z.string().min(1).optional(), sectors: sectors().optional(), purpose: text().optional() })),
  titles: z.record(z.string(), z.strictObject({ ...named, of: body().optional() })),
  sources: z.record(z.string().regex(/^[a-z0-9][a-z0-9.-]*$/), z.strictObject({
    title: text(), publisher: text().optional(), url: z.string().optional(), seen: day(), published: when().optional(),
    rank: z.enum(ranks), language: z.string().optional(), restriction: restriction.optional(),
  })),
} as const
export type SectionName = keyof typeof sections
export type Section<S extends SectionName> = z.output<(typeof sections)[S]>

/** What an act's line may hold beside the fields of its kind. */
export const commonShape = {
  id: z.string().regex(/^[A-Za-z0-9][\w:.+-]*$/).optional(),
  on: when(), act: z.string(),
  source: z.union([z.string(), z.array(z.string()).min(1)]).meta({ wants: 'a source: key, key#paragraph, or a list of them' }),
  accountOf: z.string().optional(), recorded: day().optional(), knownSince: day().optional(),
  restriction: restriction.optional(), confidence: z.enum(['high', 'medium', 'low']).optional(), note: text().optional(),
  /** Why a line stands although it breaks what usually holds: the source has it so, and nothing is repaired in silence. */
  irregular: text().optional(),
} as const
