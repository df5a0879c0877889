/** French names in running text: which take le, la, les or no article, so that "de" and "pour" can stand before them. */
import { states, stateName } from '#acts'

export type FrenchArticle = 'le' | 'la' | 'les' | 'none'
/** A name with what its grammar needs; `known` is false where French has no name and the English one stands. */
export interface FrenchName { readonly name: string; readonly article: FrenchArticle; readonly elided: boolean; readonly known: boolean }

/** Codes of States by the article of their French name; every other State takes "le". */
const feminine = 'ALB DZA AND ARG ARM AUS AUT BRB BLR BEL BOL BIH BGR CAF CHN COL CIV COD HRV CZE DMA DOM EGY GNQ ERI EST ETH FIN FRA GMB GEO DEU GRC GRD GIN GNB HUN ISL IND IDN IRL ITA JAM JOR PRK KOR LVA LBY LTU MYS MRT FSM MDA MNG NAM NZL MKD NOR PNG POL ROU RUS SAU SRB SLE SVK SVN SOM ZAF ESP SWE CHE SYR TZA THA TUN TUR UKR ZMB PSE CSK DDR SUN YUG SCG YMD VDR BUR HVO EUE'.split(' ')
const plural = 'BHS COM COK FJI MDV MHL NLD PHL PLW SYC SLB TON ARE USA'.split(' ')
const bare = 'ATG BHR CPV CUB CYP DJI HTI ISR KIR MDG MLT MUS MCO NRU NIU OMN KNA LCA VCT SMR STP SGP TTO TUV VUT'.split(' ')
/** Names that common locale data do not have: States that are no more. */
const former: Readonly<Record<string, string>> = {
  CSK: 'Tchécoslovaquie', DDR: 'République démocratique allemande', SUN: 'Union des Républiques socialistes soviétiques', YUG: 'Yougoslavie', SCG: 'Serbie-et-Monténégro', YMD: 'République démocratique populaire du Yémen',
  VDR: 'République du Viet Nam', ZAR: 'Zaïre', BUR: 'Birmanie', DHY: 'Dahomey', HVO: 'Haute-Volta', TMP: 'Timor oriental',
}
/** What titles of instruments and names of bodies begin with. */
const heads: Readonly<Record<string, FrenchArticle>> = {
  accord: 'le', accords: 'les', acte: 'le', amendement: 'le', amendements: 'les', arrangement: 'le', articles: 'les', avenant: 'le', charte: 'la', code: 'le', constitution: 'la', convention: 'la', déclaration: 'la', mémorandum: 'le', pacte: 'le',
  plan: 'le', protocole: 'le', règlement: 'le', règles: 'les', statut: 'le', statuts: 'les', système: 'le', traité: 'le',
  agence: 'la', assemblée: 'la', association: 'la', banque: 'la', bureau: 'le', centre: 'le', comité: 'le', commission: 'la', communauté: 'la', conseil: 'le', cour: 'la', fédération: 'la', fonds: 'le', gouvernement: 'le', groupe: 'le', institut: 'le',
  ligue: 'la', ministère: 'le', organisation: 'la', secrétariat: 'le', secrétaire: 'le', société: 'la', union: 'la', université: 'la',
}

const vowel = /^[aeiouyàâæéèêëîïôœùûü]/i
/** "le Yémen", "le Honduras", "la Hongrie" keep their article whole; Haïti has a mute h. */
const elides = (name: string): boolean => (vowel.test(name) && !/^y[aeiouéè]/i.test(name)) || /^haïti/i.test(name)
const named = (name: string, article: FrenchArticle, known = true): FrenchName => ({ name, article, elided: known && elides(name), known })

/** A State by its code; undefined for anything else. */
export const frenchState = (code: string): FrenchName | undefined => {
  if (!states.has(code)) return undefined
  const name = former[code] ?? (states.get(code)?.form === 'organisation' ? states.get(code)?.names['fr'] : stateName(code, 'fr'))
  if (name === undefined) return undefined
  return named(name, feminine.includes(code) ? 'la' : plural.includes(code) ? 'les' : bare.includes(code) ? 'none' : 'le')
}
/** A title or a name in French, or the English one where there is none: then nothing is known of its article. */
export const frenchName = (french: string | undefined, english: string): FrenchName =>
  french === undefined ? named(english, 'none', false) : named(french, heads[french.toLowerCase().split(/[\s’']/)[0] ?? ''] ?? 'none')

/** "le Kazakhstan", "l’Arabie saoudite", "les Émirats arabes unis", "Cuba". */
export const withLe = ({ name, article, elided }: FrenchName): string =>
  article === 'none' ? name : article === 'les' ? `les ${name}` : elided ? `l’${name}` : `${article} ${name}`
/** "du Kazakhstan", "de la Chine", "de l’Arabie saoudite", "des Comores", "d’Oman", "de Cuba". */
export const withDe = ({ name, article, elided }: FrenchName): string => {
  if (article === 'none') return elided ? `d’${name}` : `de ${name}`
  return article === 'les' ? `des ${name}` : elided ? `de l’${name}` : article === 'le' ? `du ${name}` : `de la ${name}`
}
