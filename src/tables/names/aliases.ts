/** What States are called in tables besides their usual English name: as the United Nations, WIPO, statistics and everyday English write them. */

/** Code, then names; they are compared without capitals, accents and punctuation, and "St." is "Saint". */
export const aliases = `
ARE: United Arab Emirates; UAE
BHS: Bahamas; The Bahamas; Commonwealth of The Bahamas
BIH: Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia & Herzegovina; Republic of Bosnia and Herzegovina; Bosnia-Herzegowina; Bosnia and Herzegowina; Bosnia and Hercegovina
BOL: Bolivia; Bolivia (Plurinational State of); Plurinational State of Bolivia
BRN: Brunei; Brunei Darussalam; Negara Brunei Darussalam
CAF: Central African Republic
CHE: Switzerland; Swiss Confederation
CHN: China; People's Republic of China; PRC; China (People's Republic of)
CIV: Côte d'Ivoire; Ivory Coast; Cote dIvoire; Republic of Côte d'Ivoire
COD: Democratic Republic of the Congo; Democratic Republic of Congo; Congo (Democratic Republic of the); Congo, Democratic Republic; DR Congo; DRC; Congo-Kinshasa; Congo (Kinshasa); Congo, Dem. Rep.
COG: Congo; Republic of the Congo; Congo (Republic of the); Congo-Brazzaville; Congo (Brazzaville); Congo, Rep.; Congo (People's Republic of the)
COM: Comoros; Union of the Comoros
CPV: Cabo Verde; Cape Verde
CZE: Czech Republic; Czechia; The Czech Republic
DEU: Germany; Federal Republic of Germany; Germany, Federal Republic of
DOM: Dominican Republic
FSM: Micronesia (Federated States of); Federated States of Micronesia; Micronesia; Micronesia, Fed. Sts.
GBR: United Kingdom of Great Britain and Northern Ireland; United Kingdom; UK; Great Britain; U.K.; Great Britain and Northern Ireland; United Kingdom of Great Britain and N. Ireland; Britain
GMB: Gambia; The Gambia; Gambia (Republic of The)
HKG: Hong Kong; Hong Kong, China; Hong Kong (China); Hong Kong SAR; China, Hong Kong SAR; Hong Kong SAR, China; Hong Kong Special Administrative Region; China, Hong Kong Special Administrative Region; China (Hong Kong)
IRN: Iran (Islamic Republic of); Iran; Islamic Republic of Iran; Iran, Islamic Republic of
KGZ: Kyrgyzstan; Kyrgyz Republic; Kirghizstan; Kirghizia; Kyrgyzia; Kirgizstan
KNA: Saint Kitts and Nevis; St. Kitts and Nevis; St Kitts & Nevis; Saint Christopher and Nevis
KOR: Republic of Korea; South Korea; Korea (Republic of); Korea, Republic of; Korea, South; Korea, Rep.
LAO: Lao People's Democratic Republic; Laos; Lao PDR; Lao
LBY: Libya; Libyan Arab Jamahiriya; Libyan Arab Republic; State of Libya; Socialist People's Libyan Arab Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya; Libyan A.J.
LCA: Saint Lucia; St. Lucia
MAC: Macao; Macau; Macao, China; Macao (China); Macao SAR; China, Macao SAR; Macao SAR, China; Macau SAR; China, Macao Special Administrative Region; China (Macao); China: Macao
MDA: Republic of Moldova; Moldova; Moldova (Republic of); Moldova, Republic of
MDV: Maldives; The Maldives; Maldive Islands
MHL: Marshall Islands; Republic of the Marshall Islands
MKD: North Macedonia; The former Yugoslav Republic of Macedonia; TFYR Macedonia; FYROM; FYR Macedonia; Macedonia; Republic of North Macedonia; Former Yugoslav Republic of Macedonia; Macedonia, FYR; Macedonia (the former Yugoslav Republic of); TFYROM; The former Yug. Rep. of Macedonia
MMR: Myanmar; Myanmar (Burma); Union of Myanmar
NER: Niger; The Niger
NLD: Netherlands; Kingdom of the Netherlands; Netherlands (Kingdom of the); Holland; Netherlands, Kingdom of the
PRK: Democratic People's Republic of Korea; North Korea; Korea (Democratic People's Republic of); DPRK; Korea, Democratic People's Republic of; Korea, North; Korea, Dem. People's Rep.; North Korea (DPRK); Korea, Democratic Republic
PSE: State of Palestine; Palestine; Palestine, State of; Palestinian Territories; Occupied Palestinian Territory; Palestinian Territory, Occupied; Palestine (State of)
RUS: Russian Federation; Russia; Russian Federation (the)
SDN: Sudan; The Sudan; Republic of the Sudan
SRB: Serbia; Republic of Serbia
STP: Sao Tome and Principe; São Tomé and Príncipe; São Tomé & Príncipe; Sao Tome e Principe; Sao Tome
SVK: Slovakia; Slovak Republic
SWZ: Eswatini; Swaziland; Kingdom of Eswatini; Kingdom of Swaziland; eSwatini
SYR: Syrian Arab Republic; Syria
TLS: Timor-Leste; East Timor; Democratic Republic of Timor-Leste
TUR: Türkiye; Turkey; Republic of Türkiye; Republic of Turkey; Turkiye
TZA: United Republic of Tanzania; Tanzania; Tanzania, United Republic of; Tanzania (United Republic of)
UKR: Ukraine; Ukrainian Soviet Socialist Republic; Ukrainian SSR
BLR: Belarus; Byelorussian Soviet Socialist Republic; Byelorussian SSR; Byelorussia; Belorussia
USA: United States of America; United States; USA; U.S.A.; US
VAT: Holy See; Vatican City; Vatican; Vatican City State; The Holy See
VCT: Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St Vincent & the Grenadines
VEN: Venezuela (Bolivarian Republic of); Venezuela; Bolivarian Republic of Venezuela; Venezuela, Bolivarian Republic of; Venezuela, RB; Venezuela, Bolivarian Republic
VNM: Viet Nam; Vietnam; Socialist Republic of Viet Nam; Viet Nam, Socialist Republic of
WSM: Samoa; Independent State of Samoa
YEM: Yemen; Republic of Yemen; Yemen, Rep.
EUE: European Union; European Union (EU); EU; European Community; European Communities; European Economic Community; EEC; EC
CSK: Czechoslovakia; Czechoslovak Socialist Republic; Czech and Slovak Federal Republic; Czechoslovakia (former)
YUG: Yugoslavia; Yugoslavia (former); Former Yugoslavia; Socialist Federal Republic of Yugoslavia; SFR Yugoslavia; Yugoslavia (Socialist Federal Republic of); Federal Republic of Yugoslavia; Yugoslavia, Federal Republic of; Yugoslavia (Federal Republic of)
SCG: Serbia and Montenegro; Serbia & Montenegro
DDR: German Democratic Republic; East Germany; Germany, Democratic Republic of; GDR; German Democratic Republic (former)
SUN: Union of Soviet Socialist Republics; USSR; Soviet Union; U.S.S.R.; Union of Soviet Socialist Republics (former)
YMD: Democratic Yemen; Democratic Republic of Yemen; People's Democratic Republic of Yemen; South Yemen; Yemen (Democratic); Yemen, Democratic; Southern Yemen; People's Republic of Southern Yemen
VDR: Republic of Viet-Nam; Republic of Vietnam; Vietnam, Republic of; Republic of South Vietnam; South Viet Nam; Viet-Nam, Republic of; South Viet-Nam; South Vietnam; Viet-Nam, Republic of; Republic of South Viet-Nam; Viet Nam (Republic of)
VGB: British Virgin Islands
CYM: Cayman Islands
MSR: Montserrat
TCA: Turks and Caicos Islands
ARG: Argentine Republic
FRA: French Republic
GAB: Gabonese Republic
GRC: Hellenic Republic
LBN: Lebanese Republic
MEX: United Mexican States
PRT: Portuguese Republic
TGO: Togolese Republic
BIH: Bosnia
FRO: Faroe Islands; Faeroe Islands
TJK: Tadzhikistan
ROU: Rumania; Roumania
SUR: Surinam
CMR: United Republic of Cameroon
HUN: Hungarian People's Republic
MNG: Mongolian People's Republic
PHL: Philippine Republic; Republic of the Philippines
POL: Polish People's Republic
KHM: Kampuchea; Kampuchea (Democratic)
FJI: Fiji Islands; Republic of the Fiji Islands
ZAF: S. Africa; RSA
PNG: Papua N. Guinea
SLV: Salvador
IRQ: Irak
ABW: Aruba
BMU: Bermuda
CUW: Curaçao; Curacao
GIB: Gibraltar
GRL: Greenland
GGY: Guernsey
IMN: Isle of Man
JEY: Jersey
PRI: Puerto Rico
TKL: Tokelau
NCL: New Caledonia
PYF: French Polynesia
ANT: Netherlands Antilles
AIA: Anguilla
FLK: Falkland Islands (Malvinas); Falkland Islands
SHN: Saint Helena
SXM: Sint Maarten
GUM: Guam
ASM: American Samoa
`
