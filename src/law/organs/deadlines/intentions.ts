/** Declared intentions that have a day: due until it, and overdue when nothing that happened points at them. */
import { countingRule } from '../../dealings/counting-rules.ts'
import { howItStands } from '../../dealings/intentions.ts'
import { withGrounds } from '../../finding.ts'
import { dayGiven, type Deriving, type Due } from './due.ts'

/** The intentions of one party, or those declared in a body. */
export const intentionsDue = (subject: string): Deriving => register => ({
  untold: [],
  dues: register.acts(subject, 'intention', a => a.by === subject || a.in === subject).flatMap((intention): readonly Due[] => {
    const { standing, grounds } = howItStands(intention, register)
    const given = intention.due && dayGiven(intention, intention.due, countingRule('Intentions'))
    if (!given || (standing.result !== 'open' && standing.result !== 'overdue')) return []
    return [{
      kind: 'intention-due', subject: intention.id, whose: intention.by, ...given, finding: withGrounds(given.finding, ...grounds.filter(g => g.ground === 'act' && g.act !== intention.id)),
      complete: [['intentions', intention.by], ['deadlines', intention.by]], perhapsDone: standing.result === 'open',
    }]
  }),
})
