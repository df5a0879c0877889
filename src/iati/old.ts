/** Codes of 1.0x and those that replaced them in 2.01, so that an old file reads as a new one. */

export const oldVersion = /^1\.0\d$/
const replaced: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  TransactionType: { if: '1', c: '2', d: '3', e: '4', ip: '5', ir: '5', lr: '6', r: '7', qp: '8', qs: '9', cg: '10' },
  ActivityDateType: { 'start-planned': '1', 'start-actual': '2', 'end-planned': '3', 'end-actual': '4' },
  OrganisationRole: { funding: '1', accountable: '2', extending: '3', implementing: '4' },
  SectorVocabulary: { dac: '1', 'dac-3': '2', cofog: '3', nace: '4', ntee: '5', adt: '6', wb: '8', ro2: '98', ro: '99' },
  PolicyMarkerVocabulary: { dac: '1' }, BudgetType: { original: '1', revised: '2' },
}
/** The code of today for an old one of the list; a code the list still has stays. */
export const fromOld = (list: string, code: string): string => {
  const own = replaced[list]
  const key = code.trim().toLowerCase()
  return own !== undefined && Object.hasOwn(own, key) ? own[key]! : code
}
