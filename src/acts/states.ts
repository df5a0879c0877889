/** States and their codes: ISO 3166-1 alpha-3 with alpha-2, and the former States of ISO 3166-3, so that a dossier needs no list of its own. */
import type { Party } from './subject.ts'

const current = `AFG AF ALB AL DZA DZ AND AD AGO AO ATG AG ARG AR ARM AM AUS AU AUT AT AZE AZ BHS BS BHR BH BGD BD BRB BB BLR BY BEL BE BLZ BZ BEN BJ BTN BT BOL BO BIH BA BWA BW BRA BR BRN BN BGR BG BFA BF BDI BI CPV CV KHM KH CMR CM CAN CA CAF CF TCD TD CHL CL CHN CN COL CO COM KM COG CG COD CD COK CK CRI CR CIV CI HRV HR CUB CU CYP CY CZE CZ DNK DK DJI DJ DMA DM DOM DO ECU EC EGY EG SLV SV GNQ GQ ERI ER EST EE SWZ SZ ETH ET FJI FJ FIN FI FRA FR GAB GA GMB GM GEO GE DEU DE GHA GH GRC GR GRD GD GTM GT GIN GN GNB GW GUY GY HTI HT HND HN HUN HU ISL IS IND IN IDN ID IRN IR IRQ IQ IRL IE ISR IL ITA IT JAM JM JPN JP JOR JO KAZ KZ KEN KE KIR KI PRK KP KOR KR KWT KW KGZ KG LAO LA LVA LV LBN LB LSO LS LBR LR LBY LY LIE LI LTU LT LUX LU MDG MG MWI MW MYS MY MDV MV MLI ML MLT MT MHL MH MRT MR MUS MU MEX MX FSM FM MDA MD MCO MC MNG MN MNE ME MAR MA MOZ MZ MMR MM NAM NA NRU NR NPL NP NLD NL NZL NZ NIC NI NER NE NGA NG NIU NU MKD MK NOR NO OMN OM PAK PK PLW PW PAN PA PNG PG PRY PY PER PE PHL PH POL PL PRT PT QAT QA ROU RO RUS RU RWA RW KNA KN LCA LC VCT VC WSM WS SMR SM STP ST SAU SA SEN SN SRB RS SYC SC SLE SL SGP SG SVK SK SVN SI SLB SB SOM SO ZAF ZA SSD SS ESP ES LKA LK SDN SD SUR SR SWE SE CHE CH SYR SY TJK TJ TZA TZ THA TH TLS TL TGO TG TON TO TTO TT TUN TN TUR TR TKM TM TUV TV UGA UG UKR UA ARE AE GBR GB USA US URY UY UZB UZ VUT VU VAT VA VEN VE VNM VN YEM YE ZMB ZM ZWE ZW PSE PS`.split(' ')

const former: readonly (readonly [code: string, until: `${number}-${number}-${number}`, en: string, ar: string])[] = [
  ['CSK', '1992-12-31', 'Czechoslovakia', 'تشيكوسلوفاكيا'], ['DDR', '1990-10-02', 'German Democratic Republic', 'جمهورية ألمانيا الديمقراطية'],
  ['SUN', '1991-12-25', 'Union of Soviet Socialist Republics', 'اتحاد الجمهوريات الاشتراكية السوفياتية'], ['YUG', '2003-02-03', 'Yugoslavia', 'يوغوسلافيا'],
  ['SCG', '2006-06-02', 'Serbia and Montenegro', 'صربيا والجبل الأسود'], ['YMD', '1990-05-21', "People's Democratic Republic of Yemen", 'جمهورية اليمن الديمقراطية الشعبية'],
  ['VDR', '1976-07-01', 'Republic of Viet-Nam', 'جمهورية فيتنام'], ['ZAR', '1997-05-16', 'Zaire', 'زائير'], ['BUR', '1989-06-17', 'Burma', 'بورما'],
  ['DHY', '1975-11-29', 'Dahomey', 'داهومي'], ['HVO', '1984-08-03', 'Upper Volta', 'فولتا العليا'], ['TMP', '2002-05-19', 'East Timor', 'تيمور الشرقية'],
]

/** Not States, but parties everywhere: regional organisations to which States have given competence. */
const regional: readonly Party[] = [
  Object.freeze({ id: 'EUE', type: 'party', form: 'organisation', names: { en: 'European Union', ar: 'الاتحاد الأوروبي', fr: 'Union européenne', ru: 'Европейский союз', kk: 'Еуропалық Одақ' }, iso2: 'EU' }),
]

/** Names as the States themselves are called in the organisations, where the common locale data call them otherwise. */
const own: Readonly<Record<string, { en: string; ar: string; fr: string; ru: string; kk: string }>> = {
  PSE: { en: 'Palestine', ar: 'فلسطين', fr: 'Palestine', ru: 'Палестина', kk: 'Палестина' },
  GMB: { en: 'The Gambia', ar: 'غامبيا', fr: 'Gambie', ru: 'Гамбия', kk: 'Гамбия' },
  ARE: { en: 'the United Arab Emirates', ar: 'الإمارات العربية المتحدة', fr: 'Émirats arabes unis', ru: 'Объединенные Арабские Эмираты', kk: 'Біріккен Араб Әмірліктері' },
  MDV: { en: 'Maldives', ar: 'ملديف', fr: 'Maldives', ru: 'Мальдивы', kk: 'Мальдивтер' },
  COM: { en: 'the Comoros', ar: 'جزر القمر', fr: 'Comores', ru: 'Коморы', kk: 'Комор аралдары' },
  SDN: { en: 'the Sudan', ar: 'السودان', fr: 'Soudan', ru: 'Судан', kk: 'Судан' },
  NER: { en: 'the Niger', ar: 'النيجر', fr: 'Niger', ru: 'Нигер', kk: 'Нигер' },
  VAT: { en: 'the Holy See', ar: 'الكرسي الرسولي', fr: 'Saint-Siège', ru: 'Святой Престол', kk: 'Қасиетті Тақ' },
  COD: { en: 'the Democratic Republic of the Congo', ar: 'جمهورية الكونغو الديمقراطية', fr: 'République démocratique du Congo', ru: 'Демократическая Республика Конго', kk: 'Конго Демократиялық Республикасы' },
  COG: { en: 'the Congo', ar: 'الكونغو', fr: 'Congo', ru: 'Конго', kk: 'Конго' },
  MMR: { en: 'Myanmar', ar: 'ميانمار', fr: 'Myanmar', ru: 'Мьянма', kk: 'Мьянма' },
  BIH: { en: 'Bosnia and Herzegovina', ar: 'البوسنة والهرسك', fr: 'Bosnie-Herzégovine', ru: 'Босния и Герцеговина', kk: 'Босния және Герцеговина' },
  KNA: { en: 'Saint Kitts and Nevis', ar: 'سانت كيتس ونيفس', fr: 'Saint-Kitts-et-Nevis', ru: 'Сент-Китс и Невис', kk: 'Сент-Китс және Невис' },
  LCA: { en: 'Saint Lucia', ar: 'سانت لوسيا', fr: 'Sainte-Lucie', ru: 'Сент-Люсия', kk: 'Сент-Люсия' },
  VCT: { en: 'Saint Vincent and the Grenadines', ar: 'سانت فنسنت وجزر غرينادين', fr: 'Saint-Vincent-et-les Grenadines', ru: 'Сент-Винсент и Гренадины', kk: 'Сент-Винсент және Гренадиндер' },
  ATG: { en: 'Antigua and Barbuda', ar: 'أنتيغوا وبربودا', fr: 'Antigua-et-Barbuda', ru: 'Антигуа и Барбуда', kk: 'Антигуа және Барбуда' },
  TTO: { en: 'Trinidad and Tobago', ar: 'ترينيداد وتوباغو', fr: 'Trinité-et-Tobago', ru: 'Тринидад и Тобаго', kk: 'Тринидад және Тобаго' },
  STP: { en: 'Sao Tome and Principe', ar: 'سان تومي وبرينسيبي', fr: 'Sao Tomé-et-Principe', ru: 'Сан-Томе и Принсипи', kk: 'Сан-Томе және Принсипи' },
  CPV: { en: 'Cabo Verde', ar: 'كابو فيردي', fr: 'Cabo Verde', ru: 'Кабо-Верде', kk: 'Кабо-Верде' },
  KOR: { en: 'the Republic of Korea', ar: 'جمهورية كوريا', fr: 'République de Corée', ru: 'Республика Корея', kk: 'Корея Республикасы' },
  PRK: { en: 'the Democratic People’s Republic of Korea', ar: 'جمهورية كوريا الشعبية الديمقراطية', fr: 'République populaire démocratique de Corée', ru: 'Корейская Народно-Демократическая Республика', kk: 'Корея Халық Демократиялық Республикасы' },
}

const names = new Map<string, Intl.DisplayNames>()
/** The name of a State in a language, from the common locale data where nothing nearer is known. */
export const stateName = (code: string, lang: string): string | undefined => {
  const mine = own[code]
  if (mine) return (mine as Record<string, string>)[lang] ?? mine.en
  const gone = former.find(f => f[0] === code)
  if (gone) return lang === 'ar' ? gone[3] : gone[2]
  const iso2 = alpha2.get(code)
  if (!iso2) return undefined
  let display = names.get(lang)
  if (!display) { display = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }); names.set(lang, display) }
  return display.of(iso2)
}

/** Codes that a State gave up for another when its name changed, or that of the State that continues it: registers know it by the later one for all of its time. */
const codesSince: Readonly<Record<string, string>> = { SUN: 'RUS', ZAR: 'COD', BUR: 'MMR', DHY: 'BEN', HVO: 'BFA', TMP: 'TLS' }
/** The later code of the same State, of a code given up for it (ISO 3166-3). */
export const laterCodeOf = (code: string): string | undefined => (Object.hasOwn(codesSince, code) ? codesSince[code] : undefined)

const alpha2: ReadonlyMap<string, string> = new Map(Array.from({ length: current.length / 2 }, (_, i) => [current[2 * i] ?? '', current[2 * i + 1] ?? '']))
const asParty = (code: string): Party => {
  const gone = former.find(f => f[0] === code)
  const iso2 = alpha2.get(code)
  return Object.freeze({ id: code, type: 'party', form: gone ? 'former-state' : 'state', names: { en: stateName(code, 'en') ?? code }, ...(iso2 ? { iso2 } : {}), ...(gone ? { until: gone[1] } : {}) })
}
/** Every State by its code, current and former, and the European Union. */
export const states: ReadonlyMap<string, Party> = new Map([...[...alpha2.keys(), ...former.map(f => f[0])].map(asParty), ...regional].map(p => [p.id, p]))
