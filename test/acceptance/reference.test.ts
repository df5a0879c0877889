/** Every row of the reference tables is carried by the register, or stands in a list here with the reason why not. */
import { describe, expect, test } from 'vitest'
import { Decimal } from 'decimal.js'
import { sessionKey } from '#acts'
import { isDay, type Day } from '#calendar'
import { established, holdings, material } from './fixture.ts'
import { carriers, carry, citesOneOf, datedLike, parseTable, sourcesOf, table, tablesAreHere, type Carrier, type Row } from './reference.ts'

if (!tablesAreHere) process.stdout.write('the reference tables are not beside the project (CHANCERY_SHARED): their rows are not compared\n')
const rowsOf = (name: string, key: (r: Row) => string): readonly (readonly [string, Row])[] => table(name).map(r => [key(r), r] as const)
const described = tablesAreHere ? describe : describe.skip
const cell = (r: Row, field: string): string => r[field] ?? ''
/** What a row has and the register lacks, in words; a row that is carried lacks nothing. */
type Wants = (what: string, there: boolean | readonly unknown[]) => void
const lacks = (look: (wants: Wants) => void): readonly string[] => {
  const missing: string[] = []
  look((what, there) => { if (there === false || (Array.isArray(there) && there.length === 0)) missing.push(what) })
  return missing
}
const none = (found: readonly unknown[] | undefined): boolean => found === undefined || found.length === 0
/** Names alike but for accents and letters the tables write without them. */
const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase()
const persons: ReadonlyMap<string, string> = new Map([...material.index.subjects.values()].flatMap(s => (s.type === 'person' ? [[fold(s.names.en), s.id] as const] : [])))
const personNamed = (name: string): string | undefined => persons.get(fold(name)) ?? [...persons].find(([full]) => full.endsWith(` ${fold(name)}`))?.[1]
/** "A (from 28 Sep 2012 B)", "A (B from 4 Jul 2013; C from 8 Jun 2014)", "A (later B)": the persons, not the titles and remarks. */
const remarks = /^(?:head of delegation|nominee|President of|King of Morocco|Kazakhstan|again|Louncény Fall)/
const personsIn = (r: Row): readonly string[] => cell(r, 'holder').split(/ ?\(|\)|; /).map(n => n.replace(/^(?:from|later)(?: \d+)?(?: [A-Z][a-z]{2})?(?: \d{4})? /, '').replace(/ from .*$/, '').trim()).filter(n => n !== '' && !remarks.test(n))

test('a table is read with its quotation marks', () => { expect(parseTable('a,b\n"1, ""2""",3\n,\n')).toEqual([{ a: '1, "2"', b: '3' }, { a: '', b: '' }]) })

described('members', () => {
  const rows = rowsOf('members', r => cell(r, 'iso3'))
  test('fifty-seven', () => { expect(rows).toHaveLength(57) })
  test.each(rows)('%s', (state, r) => {
    expect(lacks(wants => {
      wants('admission', carry(r, cell(r, 'admitted_edtf_best'), [state, 'oic'], 'admission'))
      wants('group', material.index.of(state).some(({ act }) => act.act === 'group-membership' && act.in === 'oic' && act.group === cell(r, 'regional_group').toLowerCase()))
      const told = (kind: string, edtf: string) => carriers.filter(c => c.kind === kind && c.subjects.has(state) && datedLike(c, edtf))
      if (cell(r, 'admitted_alt_edtf') !== '') wants('the other year', told('admission', cell(r, 'admitted_alt_edtf')).some(c => c.fields['accountOf'] !== undefined))
      if (cell(r, 'suspended_from_edtf') !== '') wants('suspension', told('suspension', cell(r, 'suspended_from_edtf')))
      if (cell(r, 'suspended_to_edtf') !== '') wants('reinstatement', told('reinstatement', cell(r, 'suspended_to_edtf')))
    })).toEqual([])
  })
})

described('observers, former members and applicants', () => {
  /** The tables' codes for those that are not States. */
  const party: Readonly<Record<string, string>> = { XTC: 'X-TCS', MNLF: 'X-MNLF', PUIC: 'puic', ICYF: 'icyf', LAS: 'las', UN: 'un', AU: 'au', NAM: 'nam', ECO: 'eco', OTS: 'ots', ZAN: 'X-ZAN' }
  test.each(rowsOf('observers', r => cell(r, 'code')))('%s', (code, r) => {
    expect(lacks(wants => {
      const [id, kind] = [party[code] ?? code, cell(r, 'kind')]
      const kinds = kind.includes('applicant') ? ['application'] : kind.startsWith('former') ? ['admission'] : ['observer-status']
      const found = kinds.flatMap(k => carriers.filter(c => c.kind === k && c.subjects.has('oic') && (c.subjects.has(id) || (id === 'YMD' && [...c.subjects].some(s => s.startsWith('YMD')))) && datedLike(c, cell(r, 'from_edtf')) && citesOneOf(c, sourcesOf(r))))
      wants('an act or a claim', found)
      if (cell(r, 'to_edtf') !== '') wants('the end', carriers.some(c => c.kind === 'withdrawal' && [...c.subjects].some(s => s.startsWith(id)) && datedLike(c, cell(r, 'to_edtf'))))
    })).toEqual([])
  })
})

described('sessions', () => {
  const organs: Readonly<Record<string, string>> = {
    'Islamic Summit': 'oic.summit', 'Council of Foreign Ministers': 'oic.cfm', 'Executive Committee': 'oic.executive-committee', 'Permanent Finance Committee': 'oic.pfc', 'IOFS General Assembly': 'iofs.general-assembly',
    'IsDB Board of Governors': 'isdb.board-of-governors', 'Islamic Conference of Health Ministers': 'oic.health-ministers', 'OIC expert meeting (food security statute)': 'oic.food-security-experts',
  }
  /** A session that was only planned is a designation of its host, never a session. */
  const planned = ['Council of Foreign Ministers 52']
  test.each(rowsOf('sessions', r => `${cell(r, 'organ')} ${cell(r, 'ordinal')} ${cell(r, 'kind')} ${cell(r, 'date_edtf')}`))('%s', (name, r) => {
    expect(lacks(wants => {
      const organ = organs[cell(r, 'organ')] ?? ''
      if (planned.some(p => name.startsWith(p))) {
        wants('still planned', cell(r, 'outcomes').includes('planned'))
        wants('designation', carry(r, '', [`${organ}/${cell(r, 'ordinal')}`, cell(r, 'country_iso3')], 'designation'))
        wants('no session', none(carriers.filter(c => c.kind === 'session' && c.subjects.has(`${organ}/${cell(r, 'ordinal')}`))))
        return
      }
      const found = carry(r, cell(r, 'date_edtf'), [organ], 'session').filter(c => c.fields['host'] === cell(r, 'country_iso3') && (cell(r, 'ordinal') === '' || c.fields['ordinal'] === Number(cell(r, 'ordinal'))))
      wants('an act or a claim', found)
      const form = cell(r, 'kind').startsWith('extraordinary') ? 'extraordinary' : cell(r, 'kind').startsWith('thematic') ? 'thematic' : 'ordinary'
      if (organ === 'oic.cfm' || organ === 'oic.summit') wants(form, found.some(c => (c.fields['form'] ?? 'ordinary') === form))
    })).toEqual([])
  })
  test('a session is looked up by its organ and ordinal', () => { expect(material.index.of(sessionKey({ organ: 'oic.cfm', form: 'ordinary', ordinal: 38 } as never)).length).toBeGreaterThan(5) })
})

described('offices', () => {
  const organOf: Readonly<Record<string, string>> = { 'Chair of the Islamic Summit': 'oic.summit', 'Chair of the Council of Foreign Ministers': 'oic.cfm' }
  const officeOf: Readonly<Record<string, string>> = {
    'OIC Secretary General': 'oic.secretary-general', 'OIC Assistant Secretary General (Science and Technology)': 'oic.assistant-secretary-general', 'OIC/COMCEC Vice-Chair representing the Asian region': 'oic.comcec.vice-chair',
    'OIC/COMCEC Chair (permanent, by office)': 'oic.comcec.chair', 'OIC/COMIAC Chair (permanent, by office)': 'oic.comiac.chair', 'OIC/COMSTECH Chair (permanent, by office)': 'oic.comstech.chair', 'OIC/Al-Quds Committee Chair (permanent, by office)': 'oic.al-quds-committee.chair',
    'IOFS Director General': 'iofs.director-general', 'IsDB President': 'isdb.president',
  }
  test.each(rowsOf('offices', r => `${cell(r, 'organisation')} ${cell(r, 'office')} ${cell(r, 'ordinal')} ${cell(r, 'from_edtf')}`))('%s', (_, r) => {
    expect(lacks(wants => {
      const [state, from, to] = [cell(r, 'state_iso3'), cell(r, 'from_edtf'), cell(r, 'to_edtf')]
      const organ = organOf[cell(r, 'office')]
      if (organ !== undefined) {
        // The chair follows from the sessions; before the Declaration of Rabat (25 September 1969) there is no law that gives a chair.
        const day = (isDay(from) && from < '1969-09-25' ? '1969-09-25' : from) as Day
        if (to === '' || to > day) wants(`${state} in the chair`, established({ ask: 'presidency', organ }, day)?.holder === state)
        // Every person the row names took part as chair of that session, or was appointed between two.
        for (const name of personsIn(r)) wants(name, material.index.of(personNamed(name) ?? '').some(({ act }) => ['bureau', 'appointment', 'session', 'delegation', 'end-of-office'].includes(act.act)))
        return
      }
      if (cell(r, 'office').startsWith('Executive Committee member')) {
        // Computed in the table, computed here: seats are findings, never acts. From the designation of the host until the hand-over.
        const day = (isDay(from) ? from : '2011-01-01') as Day
        wants('the seat', established({ ask: 'seats-held', party: 'KAZ', organ: 'oic.executive-committee' }, day)?.map(s => s.by).join() === `${/\((\w+) CFM/.exec(cell(r, 'office'))?.[1] ?? ''}-chair`)
        wants('no act of a seat', none(carriers.filter(c => c.subjects.has('oic.executive-committee') && c.subjects.has('KAZ') && ['election', 'appointment'].includes(c.kind))))
        return
      }
      const office = officeOf[`${cell(r, 'organisation')} ${cell(r, 'office')}`]
      const kinds = office === undefined ? ['appointment', 'delegation', 'mission-opening', 'bureau'] : ['appointment', 'election', 'bureau', 'end-of-office']
      const found = carry(r, from, office === undefined ? ['KAZ'] : [office, ...(state === '' ? [] : [state])], ...kinds)
      wants('an act or a claim', found)
      for (const name of personsIn(r)) wants(name, found.some(c => c.subjects.has(personNamed(name) ?? '')))
    })).toEqual([])
  })
})

described('organs', () => {
  /** The tables' acronyms where the register's id is another word. */
  const ids: Readonly<Record<string, string>> = {
    OIC: 'oic', IS: 'oic.summit', CFM: 'oic.cfm', EXCOM: 'oic.executive-committee', IICJ: 'oic.court', GS: 'oic.general-secretariat', ALQUDS: 'oic.al-quds-committee', IsDB: 'isdb', OICLC: 'oic.labour-centre', PCCC: 'oic.police-centre',
    IsDBI: 'isdb.institute', ICIEC: 'isdb.iciec', ICD: 'isdb.icd', ITFC: 'isdb.itfc', 'IsDB-ALM': 'isdb.almaty-office',
  }
  /** Bodies whose founding day no source told: declared, with a seat, without an act of founding. */
  const undated = ['PFC', 'FCO', 'PCCC', 'FOCIC', 'ADFIMI']
  test.each(rowsOf('organs', r => cell(r, 'acronym')))('%s', (acronym, r) => {
    expect(lacks(wants => {
      const lower = acronym.toLowerCase()
      const id = ids[acronym] ?? [lower, `oic.${lower}`].find(x => material.index.subjects.has(x)) ?? ''
      const body = material.index.subjects.get(id)
      wants('a body', body?.type === 'body')
      const names = [body?.names.en ?? '', ...(body?.type === 'body' ? body.alsoCalled ?? [] : []), ...material.index.of(id).flatMap(({ act }) => (act.act === 'naming' ? [typeof act.name === 'string' ? act.name : act.name['en'] ?? ''] : []))]
      wants('its name', names.map(n => n.toLowerCase()).includes(cell(r, 'name_en').replace(/ \(.*\)$/, '').toLowerCase()))
      // The Arabic of the table is now and then the acronym; the French is compared where both have one.
      if (cell(r, 'name_fr') !== '' && body?.names['fr'] !== undefined) wants('its French name', body.names['fr'].slice(0, 6) === cell(r, 'name_fr').slice(0, 6))
      if (undated.includes(acronym)) { wants('no founding day', cell(r, 'founded_edtf') === '' && none(carriers.filter(c => c.kind === 'establishment' && c.fields['of'] === id))) }
      else wants('founding', carriers.filter(c => ['establishment', 'session', 'adoption'].includes(c.kind) && c.subjects.has(id) && datedLike(c, cell(r, 'founded_edtf'))))
      if (cell(r, 'seat_iso3') !== '') wants('seat', carriers.some(c => ['seat', 'establishment', 'headquarters-opening'].includes(c.kind) && c.subjects.has(id) && c.json.includes(`"${cell(r, 'seat_iso3')}"`)))
    })).toEqual([])
  })
})

/** The tables' names for the treaties. */
const instruments: Readonly<Record<string, string>> = {
  CH72: 'oic.charter-1972', CH08: 'oic.charter-2008', 'CH08-A1': 'oic.charter-2008-amendment-2011', 'CH08-A2': 'oic.charter-2008-amendment-2017', PI76: 'oic.privileges-1976', GA77: 'oic.general-agreement-1977', INV81: 'oic.investment-agreement-1981',
  TPS90: 'oic.tps-1990', PRETAS: 'oic.pretas-2005', ROO: 'oic.rules-of-origin-2007', 'TPS-OP': 'oic.tps-operation', IOFS13: 'iofs.statute', IOFSHQ: 'iofs.headquarters-agreement', SMIIC98: 'smiic.statute', ICAC82: 'oic.icac-statute', ISTU84: 'oic.istu-statute',
  ICIC82: 'oic.icic-agreement-1982', IICJ87: 'oic.court-statute', TERR99: 'oic.terrorism-convention-1999', CHILD05: 'oic.child-covenant-2005', WDO10: 'wdo.statute', LAB18: 'oic.labour-centre-statute', CORR22: 'oic.anti-corruption-convention-2022',
  POL17: 'oic.police-centre-statute', ISESCO82: 'icesco.charter', IsDB74: 'isdb.articles', ICIEC92: 'isdb.iciec-articles', ICD99: 'isdb.icd-articles', ITFC05: 'isdb.itfc-agreement',
}
described('treaties', () => {
  /** Thresholds that are no plain number of instruments: a fraction of the members, or a joint condition. */
  const fractions = ['CH08-A1', 'CH08-A2', 'IICJ87']
  /** Two notifications of completion: the two sides are named. */
  const bilateral = ['IOFSHQ']
  test.each(rowsOf('treaties', r => cell(r, 'id')))('%s', (name, r) => {
    expect(lacks(wants => {
      const id = instruments[name] ?? ''
      const instrument = material.index.subjects.get(id)
      wants('an instrument', instrument?.type === 'instrument')
      if (instrument?.type !== 'instrument') return
      if (cell(r, 'adopted_edtf') !== '') wants('adoption', carriers.filter(c => ['adoption', 'signature', 'opening-for-signature'].includes(c.kind) && c.subjects.has(id) && datedLike(c, cell(r, 'adopted_edtf'))))
      const clause = JSON.stringify(instrument.clauses['entry-into-force'] ?? {})
      if (fractions.includes(name)) wants('two thirds', clause.includes('"2/3"'))
      else if (bilateral.includes(name)) wants('both sides', /"every":\["[^",]+","[^",]+"\]/.test(clause))
      else if (cell(r, 'eif_threshold_n') !== '') wants('the number of instruments or participants', new RegExp(`"(?:instruments|participants)":${cell(r, 'eif_threshold_n')}\\b`).test(clause))
      if (cell(r, 'eif_delay_days') === '30') wants('thirty days', clause.includes('"days":30'))
      if (cell(r, 'eif_delay_days') === '90') wants('three months', clause.includes('"months":3'))
      if (cell(r, 'in_force_edtf') !== '') wants('the day told', carriers.filter(c => c.kind === 'claim in-force' && c.subjects.has(id) && datedLike(c, cell(r, 'in_force_edtf'))))
    })).toEqual([])
  })
})

described('treaty actions', () => {
  const kindOf = (action: string): readonly string[] =>
    action.startsWith('signature') ? ['signature'] : action === 'deposit' || action.startsWith('ratification (') || action === 'ratification' ? ['deposit']
      : /^(?:parliamentary|ratification law|government decree)/.test(action) ? ['domestic-ratification'] : action.startsWith('three ratifications') ? ['declaration'] : action === 'membership' ? ['admission'] : action === 'adoption (took part)' ? ['adoption', 'delegation', 'claim date'] : ['claim bound-by', 'claim in-force', 'claim standing']
  /** "none found" tells of no act: there is none in the register either. */
  const nothing = (r: Row): boolean => cell(r, 'action') === 'none found'
  test.each(rowsOf('treaty-actions', r => `${cell(r, 'treaty_id')} ${cell(r, 'party_iso3')} ${cell(r, 'action')} ${cell(r, 'date_edtf')}`))('%s', (_, r) => {
    expect(lacks(wants => {
      const [id, state] = [instruments[cell(r, 'treaty_id')] ?? '', /^[A-Z]{3}$/.test(cell(r, 'party_iso3')) ? [cell(r, 'party_iso3')] : []]
      if (nothing(r)) { wants('no act', none(carriers.filter(c => ['signature', 'deposit', 'domestic-ratification'].includes(c.kind) && c.subjects.has(id) && state.every(s => c.subjects.has(s))))); return }
      const kinds = kindOf(cell(r, 'action'))
      const [subject] = kinds[0] === 'admission' ? ['isdb'] : [id]
      wants('an act or a claim', carry(r, cell(r, 'date_edtf'), kinds[0] === 'adoption' || kinds[0] === 'claim bound-by' ? [] : [subject, ...state], ...kinds).filter(c => c.subjects.has(subject) || c.kind === 'delegation'))
    })).toEqual([])
  })
})

described('money', () => {
  const scale: Readonly<Record<string, string>> = { kUSD: '1000', MUSD: '1000000', MID: '1000000', million: '1000000' }
  const isFigure = (x: unknown): x is { readonly value: string; readonly step: string } => typeof x === 'object' && x !== null && 'value' in x && 'step' in x
  const figuresIn = (x: unknown): readonly { readonly value: string }[] => (isFigure(x) ? [x] : typeof x === 'object' && x !== null ? Object.values(x).flatMap(figuresIn) : [])
  const period = (text: string): string => (/^(\d{4}(?:-\d\d){0,2}~?)(?:\/\d{4}[-\d]*)?(?: \(.*\))?$/.exec(text)?.[0] ?? '').replace(/ \(.*\)$/, '')
  /** What carries a row of money: cites its source, names its party (a figure in its topic), and holds its figure where it has one. */
  const carriersOf = (r: Row): readonly Carrier[] => carriers.filter(c => {
    if (!citesOneOf(c, sourcesOf(r))) return false
    const party = cell(r, 'party')
    if (/^[A-Z]{3}$/.test(party) && !c.subjects.has(party) && !c.json.includes(`-${party.toLowerCase()}-`) && !(party === 'SOM' && c.json.includes('somalia'))) return false
    if (!/^[\d.]+$/.test(cell(r, 'value'))) return true
    const value = new Decimal(cell(r, 'value')).mul(scale[cell(r, 'unit')] ?? 1)
    return figuresIn(c.fields).some(f => value.eq(f.value))
  })
  /** Rows that are no act and no claim, each with where their fact stands instead. */
  const elsewhere: Readonly<Record<string, string>> = {
    'IRCICA flat contribution': 'a decision of the ninth conference, not an assessment: the amount stands in the title of the resolution',
    'IsDB subscribed capital 750': 'the table itself says that this figure is unverified: the register cites no source for it, at low confidence',
    'OIC implied total budget': 'computed from the rate and the amount: the answer to the question of dues gives it, marked as implied (page.test.ts)',
  }
  test.each(rowsOf('finance', r => `${cell(r, 'organisation')} ${cell(r, 'subject')} ${cell(r, 'party')} ${cell(r, 'period_edtf_or_text')} ${cell(r, 'metric')} ${cell(r, 'value')}`))('%s', (_, r) => {
    expect(lacks(wants => {
      const key = `${cell(r, 'organisation')} ${cell(r, 'subject')}`
      if (elsewhere[`${key} ${cell(r, 'value')}`] !== undefined) {
        wants('the doubt', cell(r, 'note').includes(`subscribed ${cell(r, 'value')} unverified`))
        wants('the figure, unverified', carriers.filter(c => c.kind === 'capital' && c.fields['form'] === 'subscribed' && datedLike(c, cell(r, 'period_edtf_or_text')) && c.sources.has('unverified') && c.fields['confidence'] === 'low'))
        return
      }
      if (key === 'IRCICA flat contribution') {
        wants('the resolution', carry(r, '1978', ['oic.cfm'], 'adoption').some(c => c.json.includes('3,000 USD')))
        return
      }
      if (elsewhere[key] !== undefined) {
        wants('arithmetic only', sourcesOf(r).join() === 'computed')
        wants('the implied budget', established({ ask: 'dues', party: 'KAZ', organisation: 'oic', year: '2013' }, '2014-01-31')?.impliedBudget?.value.value === String(Number(cell(r, 'value')) * 1000))
        return
      }
      const found = carriersOf(r)
      wants('an act or a claim', found)
      if (period(cell(r, 'period_edtf_or_text')) !== '') wants('its date', found.some(c => datedLike(c, period(cell(r, 'period_edtf_or_text')))))
    })).toEqual([])
  })
})

described('Kazakhstan', () => {
  /** Computed in the table, a finding here: the hand-over of 9 December 2013 (page.test.ts). */
  const computed = ['leaves the Executive Committee troika when the 40th CFM opens']
  test.each(rowsOf('kazakhstan', r => `${cell(r, 'date_edtf')} ${cell(r, 'fact').slice(0, 60)}`))('%s', (_, r) => {
    expect(lacks(wants => {
      if (computed.includes(cell(r, 'fact'))) {
        wants('the seat', established({ ask: 'seats-held', party: 'KAZ', organ: 'oic.executive-committee' }, '2013-12-08') ?? [])
        wants('no seat', none(established({ ask: 'seats-held', party: 'KAZ', organ: 'oic.executive-committee' }, '2013-12-09')))
        return
      }
      const found = carry(r, cell(r, 'date_edtf'), [])
      wants('an act or a claim', found)
      wants('Kazakhstan in it', found.some(c => /KAZ|kazakhstan|iofs|food-security|almaty|expo/.test(c.json) || c.subjects.has('isdb')))
    })).toEqual([])
  })
})

described('every source', () => {
  test('of the tables that has an address is declared with it', () => {
    const declared = new Set(carriers.flatMap(c => [...c.sources]).concat([...holdings.sources.values()].flatMap(s => (s.url === undefined ? [] : [s.url, decodeURI(s.url)]))).map(u => u.replace(/\/$/, '')))
    /** Cut short in one row; the whole address stands in others. */
    const short = ['https://us.sis.gov.eg/Story/178316']
    const named = ['members', 'observers', 'sessions', 'offices', 'organs', 'treaties', 'treaty-actions', 'finance', 'kazakhstan'].flatMap(t => table(t).flatMap(sourcesOf)).filter(s => s.startsWith('http'))
    expect([...new Set(named)].filter(s => !declared.has(s) && !short.includes(s))).toEqual([])
    expect(named.length).toBeGreaterThan(500)
  })
})
