/** What the Charter leaves to the rules of procedure and to practice: who counts as voting, what abstention does to a veto, how resolutions are numbered, the regional groups. */
import { established, noVetoOf, textOf, type Majority, type NumberPattern, type Provision, type RegisterAsAt } from '#law'

export const rule = textOf('un.general-assembly-rules', { seen: { 'Rule 67': 'docslib.org 1460945, rules of procedure A/520/Rev.17 (list of rules)' } })
const practice = textOf('un.practice', {
  seen: {
    'Abstention of permanent members': 'fr.wikisource.org, resolution 83 (1950), adopted while a permanent member was absent',
    'Regional groups': 'fanyjok.com, copy of the list of the DGACM',
  },
})
export const resolution11 = textOf('un.general-assembly-resolution-11')('Terms of appointment of the Secretary-General')

/** Only a vote against is a veto: who abstains or stays away does not prevent a decision, whatever "concurring votes" may say (docs/decisions/0085). */
export const withoutVeto = (permanent: (register: RegisterAsAt) => readonly string[], cite: Provision): Majority =>
  noVetoOf(register => established(permanent(register), cite, practice('Abstention of permanent members')), cite)

export const groups = { words: ['african', 'asian-pacific', 'eastern-european', 'latin-american-caribbean', 'weog'], cite: practice('Regional groups') } as const

/** The parts of one resolution: a letter, or several ("A-C", "A and B", "A, B and C", "A to F"). */
const letters = '(?:[A-Z](?:(?: ?[-–] ?| to | and |, ?)[A-Z])*)'
/**
 * A/RES/74/7, A/RES/75/254 A-C; of emergency special sessions A/RES/ES-11/1; until 1975 with the session in Roman figures, 2758 (XXVI), which
 * tables also write A/RES/2758(XXVI) and A/RES/377(V)[A].
 */
export const numbersOfAssembly: NumberPattern = {
  pattern: new RegExp(`^(?:A/RES/(?:(?<session>\\d+)|E?S-\\d+)/(?<serial>\\d+)(?: ?\\[?${letters}\\]?)?|(?:A/RES/)?(?<serial>\\d+)(?: ${letters})? ?\\((?:ES-|S-)?[IVXL]+\\)(?: ?\\[?${letters}\\]?)?)$`), example: 'A/RES/74/7',
}
/** The Council numbers without sessions: S/RES/1973 (2011). */
export const numbersOfCouncil: NumberPattern = { pattern: /^S\/RES\/(?<serial>\d+) \(\d{4}\)$/, example: 'S/RES/1973 (2011)' }
