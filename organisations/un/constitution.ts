/** The United Nations: the Charter of 1945, as amended since 1965 (Arts. 23, 27, 61) and since 1973 (Art. 61). */
import { constitution } from '#law'
import { charter1945 } from './charter-1945.ts'
import { charter1965, charter1973 } from './charter-amended.ts'

export const un = constitution({ id: 'un', charters: [charter1945, charter1965, charter1973] })
