/** Subscription: a member takes up shares in the capital of a bank. */
import { actId, body, figure, party } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'
import type { Figure } from '../figure.ts'
import type { Words } from '../words.ts'

export const subscription = kind({
  is: 'A member subscribes to the capital of a bank: the sum, and the shares where they are known. It is the whole of what the member holds; where it names an increase, it adds to it.',
  noun: { en: 'subscription', ar: 'اكتتاب' },
  fields: {
    by: party(), in: body(), amount: figure(), shares: figure().optional(),
    /** The increase it takes up: then it adds to what the member held; a sum of nothing says that the member did not take it up. */
    increase: actId().optional(),
    /** What a bank prints beside the whole: called in, of it paid, overdue and not yet due, the callable rest, and the share of the subscribed capital. */
    calledIn: figure().optional(), paid: figure().optional(), overdue: figure().optional(), notDue: figure().optional(), callable: figure().optional(), share: figure().optional(),
  },
  reads: {
    en: (a, w) => `${opening(the(w, a.by))} subscribed ${w.figure(a.amount)}${a.increase ? ' more' : ''} to the capital of ${theNamed(w, a.in)}${a.increase ? `, taking up ${w.act(a.increase)}` : ''}${a.shares ? ` (${a.shares.unit ? '' : 'shares: '}${w.figure(a.shares)})` : ''}${parts(a, w, { calledIn: 'called in', paid: 'paid', overdue: 'overdue', notDue: 'not yet due', callable: 'callable', share: 'share printed' })}`,
    ar: (a, w) => `جرى اكتتاب ${w.name(a.by)} بمبلغ ${w.figure(a.amount)}${a.increase ? ' إضافية' : ''} في رأس مال ${w.name(a.in)}${a.increase ? ` ضمن ${w.act(a.increase)}` : ''}${a.shares ? ` (${a.shares.unit ? '' : 'عدد الأسهم: '}${w.figure(a.shares)})` : ''}${parts(a, w, { calledIn: 'المستدعى', paid: 'المدفوع', overdue: 'المتأخر', notDue: 'غير المستحق بعد', callable: 'القابل للاستدعاء', share: 'النسبة المنشورة' })}`,
  },
})
const printed = ['calledIn', 'paid', 'overdue', 'notDue', 'callable', 'share'] as const
type Printed = (typeof printed)[number]
const parts = (a: { readonly [P in Printed]?: Figure | undefined }, w: Words, says: { readonly [P in Printed]: string }): string => {
  const told = printed.flatMap(p => { const f = a[p]; return f ? [`${says[p]}: ${w.figure(f)}`] : [] })
  return told.length === 0 ? '' : `; ${told.join(', ')}`
}
