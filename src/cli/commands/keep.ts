/** `chancery import export record verify`: what was done to the register, told to people or as JSON. */
import { actToJson, problemText } from '#acts'
import type { ImportResult, RecordResult, Verification } from '#register'
import { said, saidJson, troubled, type Outcome } from '../outcome.ts'

const nothingStored = 'nothing was stored\n'
const some = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

/** What an import added; warnings are told and do not hinder. */
export const imported = (result: ImportResult, json = false): Outcome => {
  if ('problems' in result) return troubled(result.problems, json, nothingStored)
  if (json) return saidJson(result)
  const { acts, claims, counts, assertions, layouts } = result.added
  const added = acts + claims + counts + assertions + layouts === 0 ? 'the register has everything already' : `added ${some(acts, 'act')}, ${some(claims, 'claim')}, ${some(counts, 'count')}${assertions === 0 ? '' : `, ${some(assertions, 'assertion')}`} in ${some(layouts, 'dossier')}`
  return { ...said(added), err: result.warnings.map(w => `${problemText(w)}\n`).join('') }
}

export const exported = (result: { readonly folder: string; readonly dossiers: readonly string[] }, json = false): Outcome =>
  json ? saidJson(result) : said(`${some(result.dossiers.length, 'dossier')} in ${result.folder}`)

export const recorded = (result: RecordResult, json = false): Outcome => {
  if ('problems' in result) return troubled(result.problems, json, nothingStored)
  return json ? saidJson({ act: actToJson(result.act), entry: result.entry }) : said(`recorded ${result.act.id} as entry ${result.entry}`)
}

export const verified = ({ entries, head, problems }: Verification, json = false): Outcome => {
  if (json) return { ...saidJson({ entries, head, problems }), exit: problems.length > 0 ? 1 : 0 }
  return problems.length > 0 ? troubled(problems) : said(`${entries} ${entries === 1 ? 'entry' : 'entries'}, chain intact, head ${head}`)
}
