/** Initiative: an idea makes its way from being proposed to being in force; each stage is an act. */
import { holder, initiative as initiativeOf, oneOf, sessionRef, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn } from '../phrases.ts'

const stages = {
  en: {
    proposed: 'was proposed', endorsed: 'was endorsed', experts: 'was considered at expert level', drafted: 'was put into a draft text',
    adopted: 'was adopted', founded: 'was brought into being', 'in-force': 'took legal effect',
  },
  ar: {
    proposed: (name: string) => `طُرحت ${name}`, endorsed: (name: string) => `حظيت ${name} بالتأييد`, experts: (name: string) => `بُحثت ${name} على مستوى الخبراء`,
    drafted: (name: string) => `وُضع مشروع نص ${name}`, adopted: (name: string) => `اعتُمدت ${name}`, founded: (name: string) => `أُنجز التأسيس بناءً على ${name}`, 'in-force': (name: string) => `بدأ نفاذ ${name}`,
  },
} as const

export const initiative = kind({
  is: 'An initiative reaches a stage: proposed, endorsed, before experts, drafted, adopted, founded or in force.',
  noun: { en: 'initiative', ar: 'مبادرة' },
  fields: { initiative: initiativeOf(), stage: oneOf('proposed', 'endorsed', 'experts', 'drafted', 'adopted', 'founded', 'in-force'), by: holder().optional(), session: sessionRef().optional(), document: text().optional() },
  spans: true,
  reads: {
    en: (a, w) => `The initiative “${w.name(a.initiative)}” ${stages.en[a.stage]}${decidedEn(w, a.by, a.session)}${a.document ? ` (${w.text(a.document)})` : ''}`,
    ar: (a, w) => `${stages.ar[a.stage](`مبادرة «${w.name(a.initiative)}»`)}${decidedAr(w, a.by, a.session)}${a.document ? ` (${w.text(a.document)})` : ''}`,
  },
})
