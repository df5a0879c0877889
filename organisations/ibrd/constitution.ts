/** The International Bank for Reconstruction and Development: its Articles of Agreement, since 2012 with basic votes as a share of all votes. */
import { constitution } from '#law'
import { articles1945, articles2012 } from './articles.ts'

export const ibrd = constitution({ id: 'ibrd', charters: [articles1945, articles2012] })
