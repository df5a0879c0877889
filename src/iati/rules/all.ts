/** The rules of the standard ruleset that are kept here, and the one that is not. */
import { rulesOfActivities } from './of-activities.ts'
import { rulesOfElements } from './of-elements.ts'
import { rulesOfShares } from './of-shares.ts'
import type { Rule } from './rule.ts'

/** Those about an activity as a whole: they are asked when it ends, those about single elements when these end. */
export const rulesOfWholes: readonly Rule[] = [...rulesOfActivities, ...rulesOfShares]
/** The numbers of the rules that are kept; 4.3.1 and 4.4.1 are kept while reading, because they are about titles and descriptions anywhere. */
export const ruleNumbers: readonly string[] = [...new Set([...rulesOfWholes.map(r => r.id), ...Object.values(rulesOfElements).flatMap(rs => rs.map(r => r.id)), '4.3.1', '4.4.1'])].sort()
/** Of the ruleset, what is not kept, and why. */
export const rulesNotKept: Readonly<Record<string, string>> = Object.freeze({ '1.14.8': 'whether an identifier begins with an approved code is known to a register of agencies that changes and is not part of the standard' })
