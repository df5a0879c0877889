/** How parties stand to instruments, in the columns that the pages of a State and of an instrument share. */
import type { Answer } from '#law'
import type { Desk } from '../desk.ts'
import { said } from '../html.ts'
import type { Column } from '../table.ts'
import { valueOf, why } from '../why.ts'

/** Standing, since, signed, deposited, and the reason. A signature or a deposit is told even where what follows from it is not established. */
export const consentColumns = (desk: Desk): readonly Column<Answer<'consent'>>[] => {
  const { m, words: w, locale, register } = desk
  const done = (answer: Answer<'consent'>, kind: 'signature' | 'deposit') => {
    const { instrument, party } = answer.question
    const act = register.acts(instrument, kind, a => a.instrument === instrument && a.party === party).at(-1) ?? register.perhaps(instrument, kind, a => a.instrument === instrument && a.party === party).at(-1)
    return act ? said(w.when(act.on)) : '—'
  }
  return [
    { heading: m.standing, cell: a => valueOf(desk, a, v => said(w.term(v.standing))) },
    { heading: m.since, cell: a => (a.status === 'established' && a.value.since ? said(locale.dates.day(a.value.since)) : '—') },
    { heading: m.signed, cell: a => done(a, 'signature') },
    { heading: m.deposited, cell: a => done(a, 'deposit') },
    { heading: m.why, why: true, cell: a => why(desk, a as unknown as Answer, { brief: true }) },
  ]
}
