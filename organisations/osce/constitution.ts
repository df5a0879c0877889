/** The OSCE, until 1994 the CSCE: no treaty, but documents by date that participating States adopted by consensus. */
import { constitution } from '#law'
import { helsinki1973, helsinki1992, paris1990, prague1992 } from './documents.ts'

export const osce = constitution({ id: 'osce', charters: [helsinki1973, paris1990, prague1992, helsinki1992] })
