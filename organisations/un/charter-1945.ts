/** The Charter as it was signed (San Francisco, 26 June 1945): eleven members of the Security Council, seven votes, six elected members. */
import { textOf } from '#law'
import { unitedNations } from './organs.ts'

const seen = 'palthinklib.com, introductory note to the Charter'
/** Six elected members; how regions shared them was a gentlemen's agreement that changed, so no groups. */
export const charter1945 = unitedNations({ art: textOf('un.charter', { seen: { 23: seen, 27: seen, 61: seen } }), text: 'un.charter', votes: 7, elected: 6, economicAndSocial: 18 })
