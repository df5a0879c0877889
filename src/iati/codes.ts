/** The code lists of IATI that matter here, as far as they are closed: transaction types, statuses, roles, vocabularies, States, currencies. */
import { states } from '#acts'

export interface CodeList { readonly name: string; readonly has: (code: string) => boolean; readonly remedy: string }
const listOf = (name: string, codes: string, remedy = `look the code up in the list ${name} of the standard`): CodeList => {
  const all = new Set(codes.split(' '))
  return Object.freeze({ name, has: (code: string) => all.has(code), remedy })
}

/** What a transaction is, in words; commitments, disbursements and expenditure are three things and never derived from one another. */
export const transactionTypes: Readonly<Record<string, string>> = Object.freeze({
  1: 'incoming funds', 2: 'outgoing commitment', 3: 'disbursement', 4: 'expenditure', 5: 'interest payment', 6: 'loan repayment', 7: 'reimbursement',
  8: 'purchase of equity', 9: 'sale of equity', 10: 'credit guarantee', 11: 'incoming commitment', 12: 'outgoing pledge', 13: 'incoming pledge',
})
export const activityStatuses: Readonly<Record<string, string>> = Object.freeze({ 1: 'pipeline', 2: 'implementation', 3: 'finalisation', 4: 'closed', 5: 'cancelled', 6: 'suspended' })
export const nameOfType = (code: string): string => transactionTypes[code] ?? (code === '' ? 'of no type' : `type ${code}`)

/** Territories and others that the list of countries has beside States, Kosovo by the code in use. */
const territories = 'AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK TW UM VG VI WF XK YT AN'
const ofStates = new Set([...states.values()].flatMap(s => (s.iso2 === undefined ? [] : [s.iso2])))
const besides = new Set(territories.split(' '))
export const countries: CodeList = Object.freeze({ name: 'Country', has: (code: string) => ofStates.has(code) || besides.has(code), remedy: 'write the two capital letters of ISO 3166-1: KZ' })
/** ISO 4217, with the currencies that the euro and others replaced: old transactions keep theirs. */
export const currencies = listOf('Currency', 'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BYR BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EEK EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN USS UYI UYU UYW UZS VED VEF VES VND VUV WST XAF XAG XAU XBA XBB XBC XBD XCD XDR XOF XPD XPF XPT XSU XUA YER ZAR ZMK ZMW ZWL ZWG DEM FRF ITL ESP ATS BEF NLG FIM IEP PTE GRD LUF XEU SKK SIT MTL CYP', 'write the three letters of ISO 4217: USD')

export const lists = Object.freeze({
  transactionType: listOf('TransactionType', Object.keys(transactionTypes).join(' ')),
  activityStatus: listOf('ActivityStatus', '1 2 3 4 5 6'),
  activityDateType: listOf('ActivityDateType', '1 2 3 4'),
  organisationRole: listOf('OrganisationRole', '1 2 3 4'),
  organisationType: listOf('OrganisationType', '10 11 15 21 22 23 24 30 40 60 70 71 72 73 80 90'),
  descriptionType: listOf('DescriptionType', '1 2 3 4'),
  budgetType: listOf('BudgetType', '1 2'), budgetStatus: listOf('BudgetStatus', '1 2'),
  relatedActivityType: listOf('RelatedActivityType', '1 2 3 4 5'),
  sectorVocabulary: listOf('SectorVocabulary', '1 2 3 4 5 6 7 8 9 10 11 12 98 99'),
  regionVocabulary: listOf('RegionVocabulary', '1 2 3 99'),
  policyVocabulary: listOf('PolicyMarkerVocabulary', '1 99'), significance: listOf('PolicySignificance', '0 1 2 3 4'),
  aidTypeVocabulary: listOf('AidTypeVocabulary', '1 2 3 4'),
  collaborationType: listOf('CollaborationType', '1 2 3 4 6 7 8'),
  flowType: listOf('FlowType', '10 20 21 22 30 35 36 37 40 50'),
  tiedStatus: listOf('TiedStatus', '3 4 5'), activityScope: listOf('ActivityScope', '1 2 3 4 5 6 7 8'),
  disbursementChannel: listOf('DisbursementChannel', '1 2 3 4'),
  otherIdentifierType: listOf('OtherIdentifierType', 'A1 A2 A3 A9 B1 B9'),
  conditionType: listOf('ConditionType', '1 2 3'), resultType: listOf('ResultType', '1 2 3 9'), measure: listOf('IndicatorMeasure', '1 2 3 4 5'),
  humanitarianScopeType: listOf('HumanitarianScopeType', '1 2'),
})
/** The vocabulary where none is named: the standard's own first. */
export const vocabularyOf = (written: string | undefined): string => (written === undefined || written === '' ? '1' : written)
