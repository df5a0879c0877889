/** The Charter as amended: fifteen members of the Security Council and nine votes since 31 August 1965; an Economic and Social Council of 27, since 24 September 1973 of 54. */
import { textOf } from '#law'
import { unitedNations } from './organs.ts'

const seen = 'palthinklib.com, introductory note to the Charter'
const as = (text: string) => textOf(text, { seen: { 23: seen, 27: seen, 61: seen } })
/** As resolution 1991 A (XVIII) shares them: five for Africa and Asia, which by understanding are three and two. */
const groups = { african: 3, 'asian-pacific': 2, 'eastern-european': 1, 'latin-american-caribbean': 2, weog: 2 } as const
const council = { votes: 9, elected: 10, groups } as const

export const charter1965 = unitedNations({ art: as('un.charter-1965'), text: 'un.charter-1965', ...council, economicAndSocial: 27 })
export const charter1973 = unitedNations({ art: as('un.charter-1973'), text: 'un.charter-1973', ...council, economicAndSocial: 54 })
