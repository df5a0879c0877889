/** From when to when a code stood for a State, and under which other names it was a State before; days in the calendar of the State's own law. */

/**
 * Code and the first day of the State, where the State is younger than the depositaries' tables. Acts before that day were not its acts.
 * Days of independence, of separation or of succession; where a State dates its independence and its succession differently, the earlier.
 */
export const began = `
AGO 1975-11-11  ARE 1971-12-02  ARM 1991-09-21  ATG 1981-11-01  AZE 1991-08-30  BDI 1962-07-01  BEN 1960-08-01  BFA 1960-08-05  BGD 1971-03-26  BHR 1971-08-15
BHS 1973-07-10  BIH 1992-03-01  BLZ 1981-09-21  BRB 1966-11-30  BRN 1984-01-01  BWA 1966-09-30  CAF 1960-08-13  CIV 1960-08-07  CMR 1960-01-01  COD 1960-06-30
COG 1960-08-15  COK 1965-08-04  COM 1975-07-06  CPV 1975-07-05  CYP 1960-08-16  CZE 1993-01-01  DDR 1949-10-07  DJI 1977-06-27  DMA 1978-11-03  DZA 1962-07-03
ERI 1991-05-24  FJI 1970-10-10  FSM 1986-11-03  GAB 1960-08-17  GEO 1991-04-09  GHA 1957-03-06  GIN 1958-10-02  GMB 1965-02-18  GNB 1973-09-24  GNQ 1968-10-12
GRD 1974-02-07  GUY 1966-05-26  HRV 1991-06-25  IDN 1945-08-17  ISR 1948-05-14  JAM 1962-08-06  JOR 1946-05-25  KAZ 1991-12-16  KEN 1963-12-12  KGZ 1991-08-31
KHM 1949-11-08  KIR 1979-07-12  KNA 1983-09-19  KOR 1948-08-15  KWT 1961-06-19  LAO 1949-07-19  LBY 1951-12-24  LCA 1979-02-22  LKA 1948-02-04  LSO 1966-10-04
MAR 1956-03-02  MDA 1991-08-27  MDG 1960-06-26  MDV 1965-07-26  MHL 1986-10-21  MKD 1991-09-08  MLI 1960-06-20  MLT 1964-09-21  MMR 1948-01-04  MNE 2006-06-03
MOZ 1975-06-25  MRT 1960-11-28  MUS 1968-03-12  MWI 1964-07-06  MYS 1957-08-31  NAM 1990-03-21  NER 1960-08-03  NGA 1960-10-01  NIU 1974-10-19  NRU 1968-01-31
PAK 1947-08-14  PLW 1994-10-01  PNG 1975-09-16  PRK 1948-09-09  PSE 1988-11-15  QAT 1971-09-03  RWA 1962-07-01  SDN 1956-01-01  SEN 1960-06-20  SGP 1965-08-09
SLB 1978-07-07  SLE 1961-04-27  SOM 1960-06-26  SRB 1992-04-27  SSD 2011-07-09  STP 1975-07-12  SUR 1975-11-25  SVK 1993-01-01  SVN 1991-06-25  SWZ 1968-09-06
SYC 1976-06-29  TCD 1960-08-11  TGO 1960-04-27  TJK 1991-09-09  TKM 1991-10-27  TLS 2002-05-20  TON 1970-06-04  TTO 1962-08-31  TUN 1956-03-20  TUV 1978-10-01
TZA 1961-12-09  UGA 1962-10-09  UZB 1991-08-31  VCT 1979-10-27  VDR 1949-03-08  VUT 1980-07-30  WSM 1962-01-01  YMD 1967-11-30  ZMB 1964-10-24  ZWE 1980-04-18
EUE 1958-01-01
`

/** Acts of a participant that was not yet, or not yet fully, a State, which depositaries nevertheless hold: code, first day, why. */
export const admittedEarlier = `
COK 1901-01-01: The Cook Islands, then in the care of New Zealand
IDN 1945-01-01: Indonesia, before the transfer of sovereignty
JOR 1928-01-01: Transjordan, under mandate
MMR 1937-04-01: Burma, separate from British India since 1937
NAM 1974-09-27: The United Nations Council for Namibia, in the name of Namibia (General Assembly resolution 2248 (S-V))
NIU 1901-01-01: Niue, then in the care of New Zealand
TON 1900-01-01: Tonga, a protected State that kept its own treaty relations in part
`

/**
 * The names under which a State that continues acted before: code | name | first day | last day; nothing means from the beginning. A name
 * marked `alone` is kept where the table writes it; it is not supplied, because others may have acted for the State on those days, too.
 */
export const earlierNames = `
RUS | Union of Soviet Socialist Republics | 1922-12-30 | 1991-12-23
DEU | Federal Republic of Germany | 1949-05-23 | 1990-10-02
SRB | Yugoslavia | 1992-04-27 | 2003-02-03
SRB | Serbia and Montenegro | 2003-02-04 | 2006-06-02
COD | Congo (Leopoldville) | 1960-06-30 | 1964-07-31
COD | Zaire | 1971-10-27 | 1997-05-16
COG | Congo (Brazzaville) | 1960-08-15 | 1969-12-30
MMR | Burma | | 1989-06-17
BEN | Dahomey | | 1975-11-29
BFA | Upper Volta | | 1984-08-03
LKA | Ceylon | | 1972-05-21
EGY | United Arab Republic | 1958-02-22 | 1971-09-01
KHM | Khmer Republic | 1970-10-09 | 1975-04-16
KHM | Democratic Kampuchea | 1976-01-05 | 1989-04-30
CAF | Central African Empire | 1976-12-04 | 1979-09-20
MDG | Malagasy Republic | | 1975-12-29
MYS | Federation of Malaya | | 1963-09-15
MYS | Malaya | | 1963-09-15
WSM | Western Samoa | | 1997-07-03
TZA | Tanganyika | 1961-12-09 | 1964-04-25
TZA | Zanzibar | 1963-12-10 | 1964-04-25 | alone
TZA | United Republic of Tanganyika and Zanzibar | 1964-04-26 | 1964-10-31
IRN | Persia | | 1935-03-20
THA | Siam | | 1939-06-23
YEM | Yemen Arab Republic | 1962-09-27 | 1990-05-21
JOR | Transjordan | | 1949-04-25
CHN | China (Republic of) | | 1971-10-24 | alone
CHN | Republic of China | | 1971-10-24 | alone
CHN | China, Republic of | | 1971-10-24 | alone
VNM | Democratic Republic of Viet-Nam | 1945-09-02 | 1976-07-01 | alone
VNM | Viet Nam, Democratic Republic of | 1945-09-02 | 1976-07-01 | alone
ZAF | Union of South Africa | | 1961-05-30
EUE | European Economic Community | | 1993-10-31
EUE | European Community | 1993-11-01 | 2009-11-30
MKD | The former Yugoslav Republic of Macedonia | | 2019-02-11
SWZ | Swaziland | | 2018-04-18
CPV | Cape Verde | | 2013-10-23
TUR | Turkey | | 2022-05-31
LBY | Libyan Arab Jamahiriya | 1977-03-02 | 2011-09-15
`

/** Codes and names that pass to the State that continues: code as written, the day from which, the code of the State. */
export const continuedAs = `
YUG 1992-04-27 SRB
SCG 2003-02-04 SRB
SUN 0001-01-01 RUS
ZAR 0001-01-01 COD
BUR 0001-01-01 MMR
DHY 0001-01-01 BEN
HVO 0001-01-01 BFA
TMP 0001-01-01 TLS
`

/** Where the table does not tell which of two States acted: code | last day | what cannot be told. */
export const oneOfTwo = `
YEM | 1990-05-21 | The table does not say which of the two Yemens acted
VNM | 1976-07-01 | The table does not say which government in Viet Nam acted
`

/** Who came after whom by separation or dissolution: the State, then those that acted before it, nearest first. */
export const successors = `
ARM SUN  AZE SUN  BGD PAK  BIH YUG  CZE CSK  ERI ETH  GEO SUN  HRV YUG  KAZ SUN  KGZ SUN  MDA SUN  MKD YUG  MNE SRB YUG  SGP MYS  SRB YUG  SSD SDN  SVK CSK  SVN YUG  TJK SUN  TKM SUN  UZB SUN
`
