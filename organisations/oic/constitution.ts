/** The Organisation of Islamic Cooperation: the Declaration of Rabat, the Charter of 1972, since 2008 that of Dakar. */
import { constitution } from '#law'
import { charter1972 } from './charter-1972.ts'
import { charter2008 } from './charter-2008.ts'
import { declaration1969 } from './declaration-1969.ts'

export const oic = constitution({ id: 'oic', charters: [declaration1969, charter1972, charter2008] })
