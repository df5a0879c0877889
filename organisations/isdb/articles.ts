/** The Articles of Agreement of the Islamic Development Bank (Jeddah, 12 August 1974): capital in Islamic Dinars, governors, the President. */
import { figure } from '#acts'
import { charter, textOf } from '#law'

const art = textOf('isdb.articles', {
  seen: {
    3: 'isdb.org, conditions of membership (Organisation of Islamic Cooperation, first instalment, terms of the governors)',
    4: 'lawin.org/islamic-development-bank; investkz.com/en/journals/35/210.html',
    5: 'investkz.com/en/journals/35/210.html (2.5 million ID for Kazakhstan)',
  },
})

export const articles = charter({
  text: 'isdb.articles',
  organs: {
    // The governors elect their chair at each annual meeting; how it passes on is not told, so no presidency.
    'board-of-governors': { cite: art('Governors'), meets: { everyYears: 1, cite: art('Governors') } },
    'board-of-executive-directors': { cite: art('Executive Directors') },
  },
  // Suspension follows the Organisation of Islamic Cooperation, by an act of the Bank's own.
  membership: { admission: art(3) },
  offices: { president: { office: 'isdb.president', electedBy: 'board-of-governors', cite: art('President') } },
  // One Islamic Dinar is one Special Drawing Right; the least subscription is 250 shares (Art. 5).
  capital: { cite: art(5), unitOfAccount: 'ID', shareValue: figure('10,000 ID') },
  competences: {
    admission: { organ: 'board-of-governors', cite: art(3) },
    'capital-increase': { organ: 'board-of-governors', cite: art(4) },
    'election-of-president': { organ: 'board-of-governors', cite: art('President') },
  },
})
