/** The Islamic Development Bank: its Articles of Agreement. */
import { constitution } from '#law'
import { articles } from './articles.ts'

export const isdb = constitution({ id: 'isdb', charters: [articles] })
