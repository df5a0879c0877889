/** Organisations: the law of each, as code; taken together here and handed to whoever asks. */
import type { Constitution } from '#law'
import * as all from './all.ts'

/** Every constitution, in the order of their ids. A new organisation is one line in all.ts. */
export const constitutions: readonly Constitution[] = Object.freeze(Object.values(all).toSorted((a, b) => (a.id < b.id ? -1 : 1)))
