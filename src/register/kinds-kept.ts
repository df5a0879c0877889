/** The kinds of act that are kept to few unless a line says otherwise. */
import { kinds, kindOf, type ActKind, type Restriction } from '#acts'

/** The kinds whose acts are above these words of restriction by themselves. */
export const kindsKept = (seen: readonly Restriction[]): readonly ActKind[] => (Object.keys(kinds) as ActKind[]).filter(act => !seen.includes(kindOf({ act }).restriction))
