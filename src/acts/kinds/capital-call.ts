/** Capital call: a bank calls in an instalment of what was subscribed. */
import { actId, body, decision, figure, sessionRef, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, the, theNamed } from '../phrases.ts'

export const capitalCall = kind({
  is: 'A bank calls in an instalment of the capital subscribed, or of one increase: so much per cent of it, or a sum borne in proportion, due by a day.',
  noun: { en: 'capital call', ar: 'استدعاء قسط من رأس المال' },
  fields: { of: body(), percent: figure().optional(), amount: figure().optional(), due: when().optional(), increase: actId().optional(), by: body().optional(), session: sessionRef().optional(), decision: decision().optional() },
  reads: {
    en: (a, w) => `An instalment${said([a.percent, a.amount].flatMap(f => (f ? [w.figure(f)] : [])), ' of ', ', together ')} of the capital subscribed in ${theNamed(w, a.of)}${a.increase ? ` under ${w.act(a.increase)}` : ''} was called in${decidedEn(w, a.by, a.session)}${a.decision ? `, ${the(w, a.decision)}` : ''}${a.due ? `, due ${w.when(a.due)}` : ''}`,
    ar: (a, w) => `استُدعي قسط${said([a.percent, a.amount].flatMap(f => (f ? [w.figure(f)] : [])), ' قدره ', '، ومجموعه ')} من رأس المال المكتتب به في ${w.name(a.of)}${a.increase ? ` ضمن ${w.act(a.increase)}` : ''}${decidedAr(w, a.by, a.session)}${a.decision ? ` بموجب ${w.name(a.decision)}` : ''}${a.due ? `، ويُستحق ${w.when(a.due)}` : ''}`,
  },
})
const said = ([first, second]: readonly string[], lead: string, next: string): string => (first === undefined ? '' : `${lead}${first}${second === undefined ? '' : `${next}${second}`}`)
