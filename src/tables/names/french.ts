/** What States and territories are called in French tables, besides the names of the common locale data: the official forms, and those of States that are gone. */

/** Code, then names; compared as the English ones are. */
export const french = `
BOL: Bolivie (État plurinational de); État plurinational de Bolivie
BRN: Brunéi Darussalam; Brunei
CAF: République centrafricaine; Centrafrique
CHN: République populaire de Chine
CIV: République de Côte d’Ivoire
COD: République démocratique du Congo; RD Congo; RDC; Congo (République démocratique du)
COG: République du Congo; Congo (République du)
CPV: Cap-Vert; Cabo Verde
CZE: République tchèque; Tchéquie
DEU: République fédérale d’Allemagne; Allemagne (République fédérale d’)
DOM: République dominicaine
EGY: République arabe d’Égypte
FSM: Micronésie (États fédérés de); États fédérés de Micronésie; Micronésie
GBR: Royaume-Uni; Royaume-Uni de Grande-Bretagne et d’Irlande du Nord; Grande-Bretagne
IRN: Iran (République islamique d’); République islamique d’Iran
IRQ: Irak; Iraq
KGZ: Kirghizistan; Kirghizstan; République kirghize
KOR: République de Corée; Corée (République de); Corée du Sud
LAO: République démocratique populaire lao; Laos
LBY: Jamahiriya arabe libyenne; État de Libye
MDA: République de Moldova; Moldova (République de); Moldavie
MKD: Macédoine du Nord; ex-République yougoslave de Macédoine; République de Macédoine du Nord
MMR: Birmanie; Union du Myanmar
NIU: Nioué; Niue
NLD: Royaume des Pays-Bas; Pays-Bas (Royaume des)
PRK: République populaire démocratique de Corée; Corée (République populaire démocratique de); Corée du Nord
PSE: État de Palestine; Palestine (État de)
RUS: Fédération de Russie
SLV: El Salvador; Salvador
STP: Sao Tomé-et-Principe
SWZ: Swaziland; Eswatini
SYR: République arabe syrienne
TLS: Timor-Leste; Timor oriental
TUR: Turquie; Türkiye
TZA: République-Unie de Tanzanie; Tanzanie (République-Unie de)
USA: États-Unis d’Amérique; États-Unis
VAT: Saint-Siège; État de la Cité du Vatican; Cité du Vatican; Vatican
VEN: Venezuela (République bolivarienne du); République bolivarienne du Venezuela
VNM: Viet Nam; Vietnam; République socialiste du Viet Nam
EUE: Union européenne; Communauté européenne; Communautés européennes; Communauté économique européenne; CEE; UE
CSK: Tchécoslovaquie; République fédérale tchèque et slovaque
DDR: République démocratique allemande; Allemagne (République démocratique d’); RDA
SUN: Union des Républiques socialistes soviétiques; URSS; Union soviétique
YUG: Yougoslavie; République fédérative socialiste de Yougoslavie; République fédérale de Yougoslavie; ex-Yougoslavie
SCG: Serbie-et-Monténégro
YMD: Yémen démocratique; Yémen du Sud; République démocratique populaire du Yémen
VDR: République du Viet-Nam; Sud-Viet-Nam
HVO: Haute-Volta
BLR: République socialiste soviétique de Biélorussie; RSS de Biélorussie; Biélorussie
UKR: République socialiste soviétique d’Ukraine; RSS d’Ukraine
LKA: Ceylan
KHM: République khmère; Kampuchea démocratique
EGY: République arabe unie
FRA: République française
GRC: République hellénique
LBN: République libanaise
GAB: République gabonaise
ITA: République italienne
ARG: République argentine
TGO: République togolaise
TUN: République tunisienne
PRT: République portugaise
CHE: Confédération suisse
DZA: République algérienne démocratique et populaire
MEX: États-Unis du Mexique
GUY: République coopérative du Guyana
BMU: Bermudes
CYM: Îles Caïmanes
FRO: Îles Féroé
GRL: Groenland
HKG: Chine, région administrative spéciale de Hong Kong
MAC: Chine, région administrative spéciale de Macao
IMN: Île de Man
NCL: Nouvelle-Calédonie
PYF: Polynésie française
SVK: République slovaque
ZAF: République sud-africaine
KNA: Saint-Christophe-et-Niévès
COD: Congo-Kinshasa
COG: Congo-Brazzaville
`
