/** International organisations that take part in treaties, with the dotted name under which a dossier declares each. */

/** Name of the body, then what it is called; the first is its name in the dossier. */
export const organisations = `
league-of-arab-states: League of Arab States; Arab League; LAS
oic: Organisation of Islamic Cooperation; Organization of Islamic Cooperation; Organization of the Islamic Conference
organization-of-american-states: Organization of American States; OAS
african-union: African Union
andean-community: Andean Community
asean: Association of Southeast Asian Nations; ASEAN
benelux-ip: Benelux Organization for Intellectual Property; Benelux Organization for Intellectual Property (BOIP); BOIP
caricom: Caribbean Community; CARICOM
comesa: Common Market for Eastern and Southern Africa; COMESA
council-of-europe: Council of Europe
ctbto: Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO
east-african-community: East African Community
eaec: European Atomic Energy Community; EURATOM; Euratom
ecowas: Economic Community of West African States; ECOWAS
epo: European Patent Organisation; European Patent Organisation (EPO); EPO
esa: European Space Agency; ESA
eumetsat: European Organisation for the Exploitation of Meteorological Satellites; EUMETSAT
eurasec: Eurasian Economic Community
eurasian-economic-union: Eurasian Economic Union
eutelsat: European Telecommunications Satellite Organization; EUTELSAT
fao: Food and Agriculture Organization of the United Nations; Food and Agriculture Organization; FAO
iaea: International Atomic Energy Agency; IAEA
icao: International Civil Aviation Organization; ICAO
icrc: International Committee of the Red Cross; ICRC
ifad: International Fund for Agricultural Development; IFAD
ilo: International Labour Organisation; International Labour Organization; ILO
imf: International Monetary Fund; IMF
imo: International Maritime Organization; IMO; Inter-Governmental Maritime Consultative Organization; IMCO
interpol: International Criminal Police Organization; International Criminal Police Organization (INTERPOL); INTERPOL
itu: International Telecommunication Union; ITU
oapi: African Intellectual Property Organization; African Intellectual Property Organization (OAPI); OAPI
aripo: African Regional Intellectual Property Organization; African Regional Intellectual Property Organization (ARIPO); ARIPO
oau: Organization of African Unity
opcw: Organisation for the Prohibition of Chemical Weapons; OPCW
osce: Organization for Security and Co-operation in Europe; OSCE
otif: Intergovernmental Organisation for International Carriage by Rail; OTIF
sadc: Southern African Development Community; SADC
un: United Nations; UN; United Nations Organization
unesco: United Nations Educational Scientific and Cultural Organization; UNESCO
unido: United Nations Industrial Development Organization; UNIDO
upu: Universal Postal Union; UPU
waemu: West African Economic and Monetary Union; UEMOA
who: World Health Organization; WHO
wipo: World Intellectual Property Organization; WIPO
wmo: World Meteorological Organization; WMO
world-bank: International Bank for Reconstruction and Development; World Bank; IBRD
wto: World Trade Organization; WTO
`

/** Territories that some tables list by themselves: code and name; a dossier declares each as a territory. */
export const territories = `
CYM: Cayman Islands
FRO: Faroe Islands
HKG: Hong Kong
MAC: Macao
MSR: Montserrat
TCA: Turks and Caicos Islands
VGB: British Virgin Islands
ABW: Aruba
AIA: Anguilla
ANT: Netherlands Antilles
ASM: American Samoa
BMU: Bermuda
CUW: Curaçao
FLK: Falkland Islands (Malvinas)
GGY: Guernsey
GIB: Gibraltar
GRL: Greenland
GUM: Guam
IMN: Isle of Man
JEY: Jersey
NCL: New Caledonia
PRI: Puerto Rico
PYF: French Polynesia
SHN: Saint Helena
SXM: Sint Maarten
TKL: Tokelau
`
