/** French articles before the names of all States: de and le as they are written. */
import { describe, expect, test } from 'vitest'
import { states } from '#acts'
import { frenchName, frenchState, withDe, withLe } from './french-names.ts'

const of = (code: string): string => { const n = frenchState(code); return n ? `${withLe(n)} | ${withDe(n)}` : 'no State' }

describe('States', () => {
  test.each([
    ['KAZ', 'le Kazakhstan | du Kazakhstan'], ['SAU', 'l’Arabie saoudite | de l’Arabie saoudite'], ['CHN', 'la Chine | de la Chine'], ['COM', 'les Comores | des Comores'], ['ARE', 'les Émirats arabes unis | des Émirats arabes unis'],
    ['CUB', 'Cuba | de Cuba'], ['OMN', 'Oman | d’Oman'], ['ISR', 'Israël | d’Israël'], ['HTI', 'Haïti | d’Haïti'], ['HND', 'le Honduras | du Honduras'], ['HUN', 'la Hongrie | de la Hongrie'], ['YEM', 'le Yémen | du Yémen'],
    ['IRN', 'l’Iran | de l’Iran'], ['UZB', 'l’Ouzbékistan | de l’Ouzbékistan'], ['CAF', 'la République centrafricaine | de la République centrafricaine'], ['CIV', 'la Côte d’Ivoire | de la Côte d’Ivoire'], ['COK', 'les Îles Cook | des Îles Cook'],
    ['GBR', 'le Royaume-Uni | du Royaume-Uni'], ['VAT', 'le Saint-Siège | du Saint-Siège'], ['COD', 'la République démocratique du Congo | de la République démocratique du Congo'], ['CPV', 'Cabo Verde | de Cabo Verde'], ['MEX', 'le Mexique | du Mexique'], ['KHM', 'le Cambodge | du Cambodge'], ['MOZ', 'le Mozambique | du Mozambique'], ['PSE', 'la Palestine | de la Palestine'],
    ['CSK', 'la Tchécoslovaquie | de la Tchécoslovaquie'], ['SUN', 'l’Union des Républiques socialistes soviétiques | de l’Union des Républiques socialistes soviétiques'], ['ZAR', 'le Zaïre | du Zaïre'], ['EUE', 'l’Union européenne | de l’Union européenne'],
  ])('%s: %s', (code, said) => { expect(of(code)).toBe(said) })

  test('every State there is has a French name, and no name is left with an article that its first letter forbids', () => {
    const said = [...states.keys()].map(code => [code, frenchState(code)] as const)
    expect(said.filter(([, n]) => n === undefined)).toEqual([])
    const names = said.flatMap(([, n]) => n ?? [])
    expect(names.map(withLe).filter(t => /^(le|la) [aeiouéèêîô]/i.test(t))).toEqual([])
    expect(names.map(withDe).filter(t => /^(de|du|de la) [aeiouéèêîô]/i.test(t))).toEqual([])
  })
  test('a feminine name is one that ends in e, or is among the few that do not', () => {
    const exceptions = [...states.keys()].filter(code => { const n = frenchState(code); return n?.article === 'le' && n.name.endsWith('e') })
    expect(exceptions).toEqual(['BLZ', 'KHM', 'MEX', 'MOZ', 'SUR', 'VAT', 'ZWE', 'ZAR'])
  })
  test('what is no State has none', () => { expect(of('X-MNLF')).toBe('no State') })
})

describe('instruments and bodies', () => {
  test.each([
    ['Statut de l’Organisation', 'du Statut de l’Organisation'], ['Convention sur les lacs', 'de la Convention sur les lacs'], ['Accord sur les lacs', 'de l’Accord sur les lacs'], ['Articles constitutifs', 'des Articles constitutifs'], ['Union des lacs', 'de l’Union des lacs'],
  ])('%s: %s', (name, said) => { expect(withDe(frenchName(name, 'English'))).toBe(said) })
  test('an English name gets no article, and is known for one', () => { expect(frenchName(undefined, 'Pact')).toMatchObject({ name: 'Pact', article: 'none', known: false, elided: false }) })
})
