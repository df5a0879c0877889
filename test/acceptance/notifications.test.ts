/** Drafts of notifications from the project's own dossiers, in three languages; what an audience may not see is not drafted for it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { isNotified, notificationOf, notificationToPage, notificationToText, type Tongue } from '#briefs'
import { runHere } from '../../src/joined.ts'
import { material } from './fixture.ts'

const act = material.index.byId('deposit:iofs.statute:2018-02-19')?.act
if (!act || !isNotified(act)) throw new Error('the tenth instrument of the IOFS statute is a deposit')
const tenth = (tongue: Tongue) => notificationOf(material, { act, asAt: '2018-02-19', tongue, preview: false })

describe('the tenth instrument of the IOFS statute', () => {
  test.each([
    ['en', 'A STATE THAT THE SOURCE DOES NOT NAME: RATIFICATION', 'The Statute of the Islamic Organization for Food Security will enter into force on 21 March 2018, in accordance with article 21(1): the above action completed the condition.'],
    ['fr', 'UN ÉTAT QUE LA SOURCE NE NOMME PAS\u00a0: RATIFICATION', 'Le Statut de l’Organisation islamique pour la sécurité alimentaire entrera en vigueur le 21 mars 2018, conformément à l’article 21(1)\u00a0: l’action susmentionnée a rempli la condition.'],
    ['ar', 'دولة لم يسمّها المصدر: تصديق', 'يبدأ نفاذ النظام الأساسي للمنظمة الإسلامية للأمن الغذائي في 21 مارس 2018، وفقاً للمادة 21 (1): فقد استكمل الإجراء المذكور أعلاه شرط بدء النفاذ.'],
  ] as const)('in %s', (tongue, headline, follows) => {
    const draft = tenth(tongue)
    expect([draft.headline, draft.follows[0]?.text]).toEqual([headline, follows])
    expect(notificationToPage(draft)).toContain(`<html lang="${tongue}" dir="${tongue === 'ar' ? 'rtl' : 'ltr'}">`)
  })
  test('the table has everybody who did anything under the statute by that day, and the date that changes is its entry into force', () => {
    const [table, dates] = tenth('en').annexes
    expect(table?.rows.map(r => r[0])).toEqual(expect.arrayContaining(['Kazakhstan', 'Saudi Arabia', 'The Niger']))
    expect(table?.rows.map(r => r[0])).not.toContain('Nigeria')
    expect(dates?.rows).toEqual([['Entry into force of the Statute of the Islamic Organization for Food Security', 'not established', '21 March 2018']])
  })
  test('the depositary is named with its organisation, the adoption with its place', () => {
    const text = notificationToText(tenth('en'))
    expect(text).toContain('General Secretariat, Organisation of Islamic Cooperation')
    expect(text).toContain('Adopted at Conakry, 10 December 2013')
  })
})

const folder = mkdtempSync(join(import.meta.dirname, '..', '..', '.tmp', 'notifications-'))
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })
mkdirSync(join(folder, 'lakes'))
writeFileSync(join(folder, 'lakes', 'pact.yaml'), `
recorded: 2026-11-13
instruments: { lakes.pact: { title: Pact of the Lakes, clauses: { entry-into-force: { when: { instruments: 2 }, article: Art. 1 } } } }
sources: { book: { title: Book, seen: 2026-11-13, rank: depositary } }
defaults: { source: book }
acts:
  - { on: 2020-03-02, act: deposit, instrument: lakes.pact, party: SWE, of: ratification }
  - { on: 2020-03-02, act: reservation, id: kept-back, instrument: lakes.pact, party: SWE, formulated: on-deposit, says: Nobody may read this, restriction: restricted }
`)
const asked = (...argv: readonly string[]) => runHere([...argv, '--dossiers', folder])
describe('what an audience may not see', () => {
  test.each([[['notify', 'kept-back']], [['what-if', '--without', 'kept-back']], [['what-if', '{ act: objection, instrument: lakes.pact, party: NOR, to: kept-back }']]])('%j: told as what is not there', async argv => {
    const { exit, out, err } = await asked(...argv)
    expect([exit === 0, out]).toEqual([false, ''])
    expect(err).toMatch(/found {3}kept-back/)
    expect(err).not.toContain('Nobody may read')
  })
  test('a text that goes with a public act is not in its draft', async () => {
    expect((await asked('notify', 'deposit:lakes.pact:SWE:2020-03-02')).out).not.toContain('Nobody may read')
    expect((await asked('notify', 'deposit:lakes.pact:SWE:2020-03-02', '--audience', 'restricted')).out).toContain('Nobody may read')
  })
})
