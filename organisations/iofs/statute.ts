/** The Statute of the Islamic Organization for Food Security (Conakry, 10 December 2013): assembly, board, Director General, seat in Astana. */
import { chairByOffice, charter, composedOf, electedSeats, everyMember, textOf, type MembershipLaw, type OfficeLaw } from '#law'

const art = textOf('iofs.statute', {
  seen: {
    2: 'adilet.zan.kz Z1700000110',
    Membership: 'iofs.org.kz/page/about; ifpa-iofs.org/legal-status',
    'General Assembly': 'ifpa-iofs.org/our-history; inform.kz a2895498 (what the first session was to elect)',
    'Executive Board': 'ifpa-iofs.org/our-history; inform.kz a3561113 (seven members elected in 2016 and in 2019)',
    'Director General': 'iofs.org.kz/team (appointed by the Assembly for four years, renewable once)',
  },
})
const [assembly, board] = [art('General Assembly'), art('Executive Board')]

/** Open to members of the Organisation of Islamic Cooperation that sign, complete their formalities and notify; others can only be observers. */
const membership: MembershipLaw = { admission: art('Membership'), observers: art('Membership') }
const directorGeneral: OfficeLaw = { office: 'iofs.director-general', electedBy: 'general-assembly', years: 4, renewals: 1, cite: art('Director General') }
/** Seven States, one of them in the chair. How long they sit is not told: those elected later take the place of those before. */
const member: OfficeLaw = { office: 'iofs.executive-board.member', electedBy: 'general-assembly', seats: 7, cite: board }
const chair: OfficeLaw = { office: 'iofs.executive-board.chair', electedBy: 'general-assembly', cite: board }

// Entry into force (Art. 21(1)) and provisional application stand in the clauses of its dossier. By which majority its organs decide was not reached.
export const statute = charter({
  text: 'iofs.statute',
  organs: {
    'general-assembly': { cite: assembly, composition: composedOf(assembly, everyMember('iofs', membership, assembly)) },
    'executive-board': { cite: board, presidency: chairByOffice(chair, board), composition: composedOf(board, electedSeats(member, board)) },
    secretariat: { cite: art(2) },
  },
  membership,
  offices: { 'director-general': directorGeneral, 'executive-board.member': member, 'executive-board.chair': chair },
  competences: {
    'election-of-director-general': { organ: 'general-assembly', cite: art('Director General') },
    'election-of-executive-board': { organ: 'general-assembly', cite: board },
  },
})
