/** Treaties of the invented League for the tests of their pages: reservations and objections, one on its way into force, one without reservations, and acts that are not public. */
export const waters = `
recorded: 2020-01-01
sources:
  list: { title: "Deposits with the League", url: "https://lakes.example/deposits", seen: 2020-01-01, rank: depositary }
parties:
  EEE: { name: { en: Eland, ar: إيلاند }, form: state }
  FFF: { name: { en: Fland, ar: فلاند }, form: state }
instruments:
  lakes.waters:
    title: { en: Convention on the Waters, ar: اتفاقية المياه }
    organisation: lakes
    depositary: lakes
    topic: environment
    clauses:
      entry-into-force: { when: { instruments: 3 }, delay: { days: 30 }, article: Art. 12, reading: unread }
      later-parties: { delay: { days: 30 }, article: Art. 12(2), reading: unread }
      open-to: { whom: { named: [AAA, BBB, CCC, DDD, EEE, FFF] }, article: Art. 11, reading: unread }
      denunciation: { delay: { years: 1 }, not-within: { years: 3 }, article: Art. 14, reading: unread }
      reservations: { allowed: silent, reading: unread }
  lakes.waters-protocol:
    title: { en: Protocol on the Tonnage of Boats, ar: بروتوكول حمولة القوارب }
    organisation: lakes
    topic: transport
    amends: lakes.waters
    weights:
      boats: { of: { en: the tonnage of boats in 2010, ar: حمولة القوارب في عام 2010 }, unit: tons, total: 1000, source: list, each: { AAA: 400, BBB: 250, CCC: 200, DDD: 150 } }
    clauses:
      entry-into-force:
        when: { all: [ { instruments: 3, of: [ratification, accession] }, { weight: 55 %, in: boats }, { any: [ { every: [AAA, BBB] }, { signatures: 5 } ] } ] }
        delay: { first-of-month-after: { months: 2 } }
        not-before: 2015-01-01
        subject-to: lakes.waters
        article: Art. 5
        reading: { in: Deposited text, by: Ann Lake, on: 2019-05-05 }
      binds: { whom: those-that-accept, article: Art. 6, reading: unread }
      reservations: { allowed: listed, articles: ["3"], article: Art. 7, reading: unread }
      open-to: { whom: { parties: lakes.waters }, reading: unread }
  lakes.fish:
    title: { en: Agreement on Fish, ar: اتفاق الأسماك }
    organisation: lakes
    topic: food-and-agriculture
    clauses:
      entry-into-force: { when: { instruments: 2 }, delay: none, article: Art. 4, reading: unread }
      reservations: { allowed: none, article: Art. 5, reading: unread }
coverage:
  - { question: consent, of: lakes.waters, from: 2000-01-01, to: 2020-12-31 }
  - { question: reservations, of: lakes.waters, from: 2000-01-01, to: 2020-12-31 }
  - { question: consent, of: lakes.waters-protocol, from: 2000-01-01, to: 2020-12-31 }
acts:
  - { on: 2001-01-01, act: opening-for-signature, instrument: lakes.waters, place: Port A, source: list }
  - { on: 2001-01-01, act: signature, instrument: lakes.waters, party: AAA, source: list }
  - { on: 2001-01-01, act: signature, instrument: lakes.waters, party: FFF, source: list }
  - { on: 2002-03-01, act: deposit, instrument: lakes.waters, party: AAA, of: ratification, source: list }
  - { on: 2002-05-01, act: deposit, instrument: lakes.waters, party: BBB, of: acceptance, as: "=Beland and Isles", source: list }
  - { on: 2003-01-10, act: deposit, instrument: lakes.waters, party: CCC, of: accession, source: list }
  - { on: 2003-01-10, id: c-reserves, act: reservation, instrument: lakes.waters, party: CCC, articles: ["9"], formulated: on-deposit, says: { en: "+Article 9 does not bind <it>", ar: لا تلتزم بالمادة 9 }, source: list }
  - { on: 2003-02-01, act: depositary-notification, instrument: lakes.waters, of: c-reserves, reference: "LN 3", source: list }
  - { on: 2003-06-01, id: a-objects, act: objection, instrument: lakes.waters, party: AAA, to: c-reserves, says: It goes too far, source: list }
  - { on: 2003-07-01, id: b-objects, act: objection, instrument: lakes.waters, party: BBB, to: c-reserves, precludes: true, source: list }
  - { on: 2005-01-01, act: deposit, instrument: lakes.waters, party: DDD, of: accession, source: list }
  - { on: 2006-01-01, act: declaration, instrument: lakes.waters, party: DDD, says: Lakes are waters, source: list }
  - { on: 2007-01-01, act: territorial-extension, instrument: lakes.waters, party: AAA, territory: The Isle, source: list }
  - { on: 2008-01-01, act: correction, instrument: lakes.waters, articles: ["3"], says: a comma, source: list }
  - { on: 2020-03-01, act: deposit, instrument: lakes.waters, party: EEE, of: accession, source: list }
  - { on: 2020-03-01, id: e-reserves, act: reservation, instrument: lakes.waters, party: EEE, articles: ["4", "5"], formulated: on-deposit, source: list }
  - { on: 2020-03-15, act: depositary-notification, instrument: lakes.waters, of: e-reserves, source: list }
  - { on: 2010-01-01, act: signature, instrument: lakes.waters-protocol, party: BBB, source: list }
  - { on: 2011-01-01, act: deposit, instrument: lakes.waters-protocol, party: AAA, of: ratification, source: list }
  - { on: 2012-01-01, act: deposit, instrument: lakes.waters-protocol, party: DDD, of: accession, source: list }
  - { on: 2013-01-01, act: deposit, instrument: lakes.fish, party: AAA, of: ratification, source: list }
  - { on: 2013-02-01, act: deposit, instrument: lakes.fish, party: BBB, of: ratification, source: list }
  - { on: 2009-01-01, id: secret-reservation, act: reservation, instrument: lakes.waters, party: DDD, articles: ["7777"], formulated: on-deposit, says: Not for all eyes, restriction: restricted, source: list }
  - { on: 2009-02-01, id: secret-objection, act: objection, instrument: lakes.waters, party: DDD, to: c-reserves, precludes: true, says: Also not for all eyes, restriction: restricted, source: list }
  - { on: 2009-03-01, id: of-the-secret, act: depositary-notification, instrument: lakes.waters, of: secret-reservation, source: list }
`
