/** What States and territories are called in Spanish tables of the United Nations, besides the names of the common locale data. */

/** Code, then names; compared as the English ones are. */
export const spanish = `
AIA: Anguila
ALA: Islas Åland
ARE: Emiratos Árabes Unidos
ASM: Samoa Americana
ATA: Antártida
ATF: Territorio de las Tierras Australes Francesas
ATG: Antigua y Barbuda
BES: Bonaire, San Eustaquio y Saba
BIH: Bosnia y Herzegovina
BLM: San Barthélemy
BOL: Bolivia (Estado Plurinacional de)
BVT: Isla Bouvet
CCK: Islas Cocos (Keeling)
COD: República Democrática del Congo
COK: Islas Cook (las) **
COM: Comoras
CUW: Curazao
CXR: Isla Christmas
CYM: Islas Caimán
ESH: Sáhara Occidental
FLK: Islas Malvinas (Falkland)
FRO: Islas Feroe
FSM: Micronesia (Estados Federados de)
GBR: Reino Unido de Gran Bretaña e Irlanda del Norte
GLP: Guadalupe
GRL: Groenlandia
GUF: Guayana Francesa
HKG: China, región administrativa especial de Hong Kong
HMD: Islas Heard y McDonald
IMN: Isla de Man
IOT: Territorio Británico del Océano Índico
IRN: Irán (República Islámica del)
KAZ: Kazajstán
KNA: Saint Kitts y Nevis
KOR: República de Corea
LAO: República Democrática Popular Lao
LCA: Santa Lucía
MAC: China, región administrativa especial de Macao
MAF: San Martín (parte francesa)
MDA: República de Moldova
MDV: Maldivas
MNP: Islas Marianas Septentrionales
MTQ: Martinica
MYT: Mayotte
NCL: Nueva Caledonia
NFK: Isla Norfolk
NLD: Países Bajos (Reino de los)
NZL: Nueva Zelandia
PCN: Pitcairn
PRK: República Popular Democrática de Corea
PSE: Estado de Palestina; Estado de Palestina (el) *
PYF: Polinesia Francesa
REU: Reunión
RUS: Federación de Rusia
SAU: Arabia Saudita
SGS: Georgia del Sur y las Islas Sandwich del Sur
SHN: Santa Elena
SJM: Islas Svalbard y Jan Mayen
SPM: San Pedro y Miquelón
STP: Santo Tomé y Príncipe
SXM: San Martín (parte Holandesa)
SYR: República Árabe Siria
TCA: Islas Turcas y Caicos
TTO: Trinidad y Tabago
TWN: Taiwán
TZA: República Unida de Tanzanía
UMI: Islas menores alejadas de Estados Unidos
USA: Estados Unidos de América
VAT: Santa Sede; Santa Sede (la) *
VCT: San Vicente y las Granadinas
VEN: Venezuela (República Bolivariana de)
VGB: Islas Vírgenes Británicas
VIR: Islas Vírgenes de los Estados Unidos
WLF: Islas Wallis y Futuna
`
