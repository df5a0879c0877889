/** Drafts of notifications over the League of Lakes: every kind of act that is notified, in three languages. */
import { describe, expect, test } from 'vitest'
import { day, type Day } from '#calendar'
import { indexActs } from '#status'
import { holdingsOf, law, pact } from '../../status/league.fixture.ts'
import type { Material } from '../desk.ts'
import { isNotified, notifiedKinds, tongues, type NotifiedKind, type Tongue } from './contract.ts'
import type { NotificationDraft } from './document.ts'
import { notificationOf } from './draft.ts'
import { notificationToMarkdown, notificationToPage, notificationToText } from './render.ts'

const clauses = 'entry-into-force: { when: { instruments: 2 }, delay: { days: 30 }, article: Art. 9 }, later-parties: { delay: { months: 1 }, article: Art. 9(2) }, denunciation: { delay: { years: 1 }, article: Art. 12 }, provisional-force: { when: { signatures: 2 }, article: Art. 10 }'
const named = `league.accord: { title: { en: Accord of the Lakes, fr: Accord des lacs, ar: اتفاق البحيرات }, depositary: league, clauses: { ${clauses} } }`
const head = `${pact(clauses, named)}
coverage: [{ question: consent, of: league.accord, from: 1990-01-01, to: 2020-12-31 }, { question: consent, of: league.pact, from: 1990-01-01, to: 2020-12-31 }, { question: reservations, of: league.accord, from: 1990-01-01, to: 2020-12-31 }]`
const its = (fields: string): string => `  - { ${fields.replace('act: ', 'instrument: league.accord, act: ')} }`
/** One act of each kind, in the life of one accord. */
const lines = [
  '  - { on: 1999-12-01/1999-12-03, act: session, organ: league.council, ordinal: 1, host: AAA, place: { en: Port, fr: Le Port, ar: الميناء } }',
  its('on: 1999-12-02, act: adoption, form: instrument, title: Accord, by: league.council, session: league.council/1'),
  its('on: 2000-01-01, act: opening-for-signature, place: { en: Port, fr: Le Port, ar: الميناء }, until: 2000-12-31'), its('on: 2000-02-01, act: signature, party: KAZ'), its('on: 2000-12-31, act: closing-for-signature'),
  its('on: 2000-12-31, act: provisional-application, party: KAZ, effect: 2001-01-01'), its('on: 2001-01-01, act: deposit, party: KAZ, of: ratification, received: 2000-12-20'),
  its('on: 2001-01-15, act: reservation, id: res, party: SAU, articles: ["5", "7"], formulated: on-deposit, says: { en: Not on Sundays, fr: Pas le dimanche, ar: ليس يوم الأحد }'), its('on: 2001-01-15, act: deposit, party: SAU, of: accession'),
  its('on: 2001-02-01, act: depositary-notification, of: res'), its('on: 2001-02-01, act: end-of-provisional-application, party: KAZ, effect: 2001-02-14'),
  its('on: 2001-06-01, act: objection, id: obj, party: KAZ, to: res, precludes: true'), its('on: 2002-01-01, act: withdrawal-of-objection, party: KAZ, of: obj'), its('on: 2002-02-01, act: acceptance-of-reservation, party: KAZ, of: res'),
  its('on: 2002-03-01, act: withdrawal-of-reservation, party: SAU, of: res, articles: ["7"]'), its('on: 2003-01-01, act: declaration, party: SAU, says: { en: We understand, fr: Nous comprenons, ar: نفهم }'),
  its('on: 2003-02-01, act: notification, party: SAU, article: "4(3)", of: competent-authority, says: { en: The ministry, fr: Le ministère, ar: الوزارة }'), its('on: 2003-03-01, act: correction, articles: ["8"], languages: [fr], proposed: 2002-12-01'),
  its('on: 2003-04-01, act: territorial-extension, party: KAZ, territory: { en: The Isle, fr: L’Île, ar: الجزيرة }, effect: 2003-05-01'), its('on: 2004-04-01, act: end-of-territorial-extension, party: KAZ, territory: { en: The Isle, fr: L’Île, ar: الجزيرة }'),
  its('on: 2005-01-01, act: denunciation, id: den, party: SAU'), its('on: 2005-03-01, act: revocation-of-denunciation, party: SAU, of: den'), its('on: 2010-01-01, act: termination, reason: { en: Replaced, fr: Remplacé, ar: استُبدل }'),
  '  - { on: 2002-01-01, act: deposit, instrument: league.pact, party: AAA, of: ratification }', '  - { on: 2002-02-01, act: withdrawal-of-consent, instrument: league.pact, party: AAA }',
].join('\n')
const holdings = holdingsOf(lines, head)
const material: Material = { index: indexActs(holdings.acts, holdings), law, sources: holdings.sources, claims: [] }
const of = (kind: NotifiedKind, tongue: Tongue = 'en', where: (a: { readonly party?: string; readonly instrument?: string }) => boolean = () => true, asAt?: Day): NotificationDraft => {
  const act = holdings.acts.find(a => a.act === kind && where(a as { party?: string; instrument?: string }))
  if (!act || !isNotified(act)) throw new Error(`no ${kind}`)
  return notificationOf(material, { act, asAt: asAt ?? act.on.latest!, tongue, preview: false })
}
const says = (d: NotificationDraft): readonly string[] => d.follows.map(f => f.text)

describe.each(tongues)('in %s', tongue => {
  test.each(notifiedKinds)('%s: all parts, nothing raw and nothing left out', kind => {
    const d = of(kind, tongue)
    const text = [notificationToText(d), notificationToMarkdown(d), notificationToPage(d)].join('\n')
    expect(text).not.toMatch(/undefined|null|\[object|NaN|league\.|\b(res|obj|den)\b|\d{4}-\d{2}-\d{2}/)
    expect(d.follows.length).toBeGreaterThan(0)
    for (const f of [...d.follows.map(x => x.text), ...d.effected]) expect(f).toMatch(/[.]$/)
    expect([d.heading.length, d.annexes.length, d.headline.length > 3]).toEqual([2, 2, true])
  })
  test('every kind has a headline of its own', () => { expect(new Set(notifiedKinds.map(k => of(k, tongue).headline)).size).toBe(notifiedKinds.length) })
  test('the same input gives the same bytes', () => { expect(JSON.stringify(of('deposit', tongue))).toBe(JSON.stringify(of('deposit', tongue))) })
})

describe('the parts', () => {
  test('in the usual order', () => {
    const text = notificationToText(of('deposit', 'en', a => a.party === 'SAU'))
    const order = ['Depositary: League of Lakes', 'Reference: ………', 'Accord of the Lakes', 'Adopted at Port, 2 December 1999', 'SAUDI ARABIA: ACCESSION', 'communicates the following', 'effected on 15 January 2001', 'Text of the reservation', 'What follows', '……… (place)', 'Annex I.', 'Annex II.', 'For the desk'].map(part => text.indexOf(part))
    expect(order.every(n => n >= 0)).toBe(true)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })
  test('what the act completed, for the instrument and for the party, with the article', () => {
    expect(says(of('deposit', 'en', a => a.party === 'SAU'))).toEqual([
      'The Accord of the Lakes will enter into force on 14 February 2001, in accordance with article 9: the above action completed the condition.',
      'The Accord of the Lakes will enter into force for Saudi Arabia on 14 February 2001, in accordance with article 9.',
      'Objections to the reservation of Saudi Arabia are to be raised by 15 January 2002, twelve months from its notification if that is made on 15 January 2001; a State that consents later has until the day of its own consent, if that is later.',
    ])
    expect(says(of('deposit', 'fr', a => a.party === 'SAU')).slice(0, 2)).toEqual([
      'L’Accord des lacs entrera en vigueur le 14 février 2001, conformément à l’article 9\u00a0: l’action susmentionnée a rempli la condition.', 'L’Accord des lacs entrera en vigueur pour l’Arabie saoudite le 14 février 2001, conformément à l’article 9.',
    ])
    expect(says(of('deposit', 'ar', a => a.party === 'SAU'))[1]).toBe('يبدأ نفاذ اتفاق البحيرات بالنسبة إلى المملكة العربية السعودية في 14 فبراير 2001، وفقاً للمادة 9.')
  })
  test('how far it is while the condition is not met', () => {
    expect(says(of('deposit', 'en', a => a.party === 'AAA'))).toEqual(['1 of the 2 instruments required for entry into force have been deposited.', 'The Pact is not yet in force for AAAland: the condition for its entry into force is not met.'])
    expect(says(of('deposit', 'en', a => a.party === 'KAZ'))[1]).toBe('Kazakhstan is bound provisionally by the Accord of the Lakes as from 1 January 2001.')
    expect(of('deposit', 'fr', a => a.party === 'KAZ').effected).toEqual(['L’action susmentionnée a été effectuée le 1er janvier 2001.', 'L’instrument a été reçu le 20 décembre 2000.'])
  })
  test('until when a reservation may be objected to: from the notification that the register holds', () => {
    expect(says(of('reservation', 'en', () => true, day('2001-02-01')))).toEqual(['Objections to the reservation of Saudi Arabia are to be raised by 1 February 2002, twelve months from its notification on 1 February 2001; a State that consents later has until the day of its own consent, if that is later.'])
  })
  test('to whose reservation an objection is', () => {
    expect(says(of('objection'))).toEqual(['The objection is to the reservation of Saudi Arabia relating to articles 5 and 7, made on 15 January 2001.', 'Kazakhstan opposes the entry into force between itself and Saudi Arabia.'])
    expect(says(of('objection', 'fr'))[0]).toBe('L’objection vise la réserve de l’Arabie saoudite (articles 5 et 7) faite le 15 janvier 2001.')
  })
  test('when a denunciation takes effect, although that is still to come, and what was done later does not show', () => {
    const d = of('denunciation')
    expect(says(d)).toEqual(['Saudi Arabia will cease to be bound by the Accord of the Lakes on 1 January 2006, in accordance with article 12.'])
    expect(d.annexes[1]?.rows).toEqual([['Saudi Arabia', 'party since 14 February 2001', 'denounced since 1 January 2006']])
  })
  test('the dates that change are those of everybody the act concerns', () => {
    expect(of('deposit', 'en', a => a.party === 'SAU').annexes[1]?.rows).toEqual([
      ['Entry into force of the Accord of the Lakes', 'not established', '14 February 2001'],
      ['Saudi Arabia', 'not a party', 'contracting State; in force for it from 14 February 2001'],
    ])
  })
  test('a consent taken back leaves the condition further away', () => {
    expect(says(of('withdrawal-of-consent'))).toEqual(['0 of the 2 instruments required for entry into force have been deposited.', 'AAAland is no longer counted among those that have consented to be bound by the Pact.'])
  })
  test('for the desk: provisions not compared, and names the language lacks', () => {
    expect(of('deposit', 'fr', a => a.party === 'SAU').remarks).toEqual(['Personne n’a encore comparé ces dispositions avec le texte authentique\u00a0: Accord des lacs, art. 9.', '* Le registre n’a pas de version française\u00a0; la version anglaise est donnée.'])
    const borrowed = of('withdrawal-of-consent', 'fr')
    expect(borrowed.title[0]).toBe('\u2068Pact\u2069*')
    expect(says(borrowed)[1]).toContain('l’instrument intitulé «\u00a0\u2068Pact\u2069*\u00a0»')
    expect(of('withdrawal-of-consent').remarks).toEqual([])
  })
  test('a preview says that nothing was recorded', () => {
    const act = holdings.acts.find(a => a.act === 'declaration')!
    if (!isNotified(act)) throw new Error('a declaration is notified')
    expect(notificationOf(material, { act, asAt: day('2003-01-01'), tongue: 'ar', preview: true }).preview).toContain('لم يُسجَّل')
  })
})

describe('the page', () => {
  test('is complete, with language and direction, and headings in order', () => {
    const page = notificationToPage(of('deposit', 'ar'))
    expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl"><head><meta charset="utf-8">.*<title>[^<]+<\/title>/)
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page).toContain('<th scope="col">')
    expect(page).toContain('<th scope="row">')
    expect(notificationToPage(of('withdrawal-of-consent', 'fr'))).toContain('<bdi lang="en">Pact</bdi>*')
  })
  test('lets no markup in', () => {
    const h = holdingsOf('  - { on: 2001-01-01, act: declaration, instrument: league.pact, party: AAA, says: "<script>alert(1)</script> & \\"quotes\\"" }', pact(clauses))
    const act = h.acts.at(-1)!
    if (!isNotified(act)) throw new Error('a declaration is notified')
    const page = notificationToPage(notificationOf({ ...material, index: indexActs(h.acts, h) }, { act, asAt: day('2001-01-01'), tongue: 'en', preview: false }))
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;')
    expect(page).not.toContain('<script')
  })
})
