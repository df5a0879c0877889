/** The Organisation of Islamic Cooperation: the Charter of 1972, since 2008 that of Dakar. */
import { constitution } from '#law'
import { charter1972 } from './charter-1972.ts'
import { charter2008 } from './charter-2008.ts'

export const oic = constitution({ id: 'oic', charters: [charter1972, charter2008] })
