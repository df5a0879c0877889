/** The Statute of the Islamic Organization for Food Security (Conakry, 10 December 2013): assembly, board, Director General, seat in Astana. */
import { charter, textOf } from '#law'

const art = textOf('iofs.statute', {
  seen: {
    2: 'adilet.zan.kz Z1700000110',
    Membership: 'iofs.org.kz/page/about; ifpa-iofs.org/legal-status',
    'General Assembly': 'ifpa-iofs.org/our-history',
    'Executive Board': 'ifpa-iofs.org/our-history',
    'Director General': 'ifpa-iofs.org/our-history',
  },
})

// Entry into force (Art. 21(1)) and provisional application stand in the clauses of its dossier.
export const statute = charter({
  text: 'iofs.statute',
  organs: {
    'general-assembly': { cite: art('General Assembly') },
    'executive-board': { cite: art('Executive Board') },
    secretariat: { cite: art(2) },
  },
  // Open to members of the Organisation of Islamic Cooperation that sign, complete their formalities and notify; others can only be observers.
  membership: { admission: art('Membership'), observers: art('Membership') },
  // How long the Director General serves is not told.
  offices: { 'director-general': { office: 'iofs.director-general', electedBy: 'general-assembly', cite: art('Director General') } },
  competences: { 'election-of-director-general': { organ: 'general-assembly', cite: art('Director General') } },
})
