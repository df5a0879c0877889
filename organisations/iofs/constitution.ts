/** The Islamic Organization for Food Security: its Statute. */
import { constitution } from '#law'
import { statute } from './statute.ts'

export const iofs = constitution({ id: 'iofs', charters: [statute] })
