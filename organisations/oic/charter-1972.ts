/** The Charter of the Islamic Conference (Jeddah, 4 March 1972), as amended: organs, membership, the Secretary-General of four years, expenses by national income. */
import { charter, textOf } from '#law'
import { council, standingCommittees, summit, viceChairOfComcec } from './practice.ts'

/** Its articles are numbered in Roman figures. */
const art = textOf('oic.charter-1972', {
  seen: {
    'Art. IV': 'ibuj.org/isbo/pages/ex_summit.htm',
    'Art. V': 'shamela.ws, baharsound 46845',
    'Art. VI': 'oic-un.org',
    'Art. VIII': 'almerja.com',
  },
})

export const charter1972 = charter({
  text: 'oic.charter-1972',
  organs: {
    summit: summit(art('Art. IV'), art('Art. IV'), { everyYears: 3, cite: art('Art. IV') }),
    cfm: council(art('Art. V'), art('Art. V'), { everyYears: 1, cite: art('Art. V') }),
    'general-secretariat': { cite: art('Art. VI') },
    // Founded by decisions of the Conference, not by the Charter.
    ...standingCommittees(art('Art. III')),
  },
  // Participants of the founding conferences that sign, and every Islamic State two thirds of the Conference accept. It knows no suspension: those of 1979 and 1980 were plain decisions.
  membership: { admission: art('Art. VIII'), withdrawal: art('Art. X') },
  offices: {
    'secretary-general': { office: 'oic.secretary-general', electedBy: 'cfm', years: 4, renewals: 1, cite: art('Art. VI') },
    'assistant-secretary-general': { office: 'oic.assistant-secretary-general', electedBy: 'cfm', cite: art('Art. VI') },
    'comcec.vice-chair': viceChairOfComcec,
  },
  dues: { cite: art('Art. VII'), base: 'expenses of the General Secretariat' },
  competences: {
    'election-of-secretary-general': { organ: 'cfm', cite: art('Art. VI') },
    admission: { organ: 'cfm', cite: art('Art. VIII') },
    amendment: { organ: 'cfm', cite: art('Art. XI') },
  },
})
