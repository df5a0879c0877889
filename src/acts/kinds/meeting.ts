/** Meeting: persons or delegations meet outside the sessions of organs. */
import { list, participant, person, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { the } from '../phrases.ts'

export const meeting = kind({
  is: 'Persons or representatives of parties meet outside the sessions of an organ.',
  noun: { en: 'meeting', ar: 'اجتماع' },
  fields: { persons: list(person()).optional(), of: list(participant()).optional(), place: text().optional(), occasion: text() },
  spans: true,
  reads: {
    en: (a, w) => `A meeting was held${a.place ? ` in ${w.text(a.place)}` : ''}${a.persons?.length ? ` with the participation of ${w.list(a.persons.map(p => w.name(p)))}` : ''}${a.of?.length ? `${a.persons?.length ? ', representing' : ' with representatives of'} ${w.list(a.of.map(p => the(w, p)))}` : ''}: ${w.text(a.occasion)}`,
    ar: (a, w) => `عُقد اجتماع${a.place ? ` في ${w.text(a.place)}` : ''}${a.persons?.length ? ` بمشاركة ${w.list(a.persons.map(p => w.name(p)))}` : ''}${a.of?.length ? `${a.persons?.length ? '، نيابةً عن' : ' بمشاركة ممثلي'} ${w.list(a.of.map(p => w.name(p)))}` : ''}: ${w.text(a.occasion)}`,
  },
})
