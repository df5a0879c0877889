/** What a desk reads about organs, votes, offices and what is due, in both languages, on the League of Lakes. */
import { describe, expect, test } from 'vitest'
import type { Words } from '#acts'
import { day, when } from '#calendar'
import { established, type Question, type QuestionKind, type Questions, type RegisterAsAt } from '#law'
import { adopted, deadlineOf, failed, veto, won } from './answers.fixture.ts'
import type { Lang } from './locale.ts'
import { askedAs, locales, sayFinding, wordsFor } from './index.ts'

const names: Readonly<Record<string, { readonly en: string; readonly ar: string }>> = {
  AAA: { en: 'Aland', ar: 'ألاند' }, BBB: { en: 'Bland', ar: 'بلاند' }, CCC: { en: 'Central Republic', ar: 'الجمهورية الوسطى' }, lakes: { en: 'League of Lakes', ar: 'عصبة البحيرات' }, 'lakes.council': { en: 'Water Council', ar: 'مجلس المياه' }, 'lakes.bank': { en: 'Lake Bank', ar: 'مصرف البحيرات' }, 'lakes.secretary': { en: 'Secretary of the League', ar: 'أمين العصبة' }, doe: { en: 'Jane Doe', ar: 'جين دو' },
}
/** Adoptions and drafts that say what a decision is. */
const acts: Readonly<Record<string, readonly { readonly act: string; readonly form?: string }[]>> = { 'lakes.council:4/38-ORG': [{ act: 'adoption', form: 'resolution' }], 'lakes.council:L.6': [{ act: 'draft' }], 'lakes.council:C/1': [{ act: 'adoption', form: 'communique' }] }
const register = { asAt: '2014-01-31', acts: (id: string, kind: string) => (acts[id] ?? []).filter(a => a.act === kind), act: () => undefined, subject: (id: string) => names[id] && { type: 'body', form: 'organ', id, names: names[id] } } as unknown as RegisterAsAt
const w = (lang: Lang): Words => wordsFor(locales[lang], register)
const say = <Q extends QuestionKind>(q: Question<Q>, value: Questions[Q]['answers']): readonly string[] => (['en', 'ar'] as const).map(lang => sayFinding(locales[lang], q, established(value), w(lang)))
const decision = 'lakes.council:4/38-ORG'
const passed = { ask: 'passed', decision } as const

describe('a decision by its name', () => {
  test('says what it is where an act tells, and its organ', () => {
    expect([decision, 'lakes.council:L.6', 'lakes.council:X/9', 'lakes.council:C/1'].map(key => [w('en').name(key), w('ar').name(key)])).toEqual([
      ['resolution 4/38-ORG of the Water Council', 'قرار مجلس المياه \u20684/38-ORG\u2069'], ['draft L.6 of the Water Council', 'مشروع قرار مجلس المياه \u2068L.6\u2069'],
      ['X/9 of the Water Council', 'الوثيقة \u2068X/9\u2069 (مجلس المياه)'], ['communiqué C/1 of the Water Council', 'بيان ختامي \u2068C/1\u2069 (مجلس المياه)'],
    ])
  })
})
describe('whether it passed', () => {
  test('by a simple majority, with what one vote more or less would have done', () => {
    expect(say(passed, adopted)).toEqual([
      'The Water Council adopted 4/38-ORG by 187 votes to 3, with 2 abstentions; it needed a simple majority of the members present and voting (96 of 190); one member was absent (the Central Republic); 91 votes could have turned from for to against without changing the result',
      'جرى اعتماد قرار مجلس المياه \u20684/38-ORG\u2069 بأغلبية 187 صوتاً مقابل 3 أصوات، مع امتناع عضوين عن التصويت؛ والمطلوب: أغلبية بسيطة من الأعضاء الحاضرين المشتركين في التصويت (96 من أصل 190)؛ وغاب عضو واحد (الجمهورية الوسطى)؛ ولم تكن النتيجة لتتغير بتحول 91 صوتاً من التأييد إلى المعارضة',
    ])
  })
  test('prevented by a vote that had to concur', () => {
    const [en, ar] = say(passed, failed)
    expect(en).toBe('The Water Council did not adopt 4/38-ORG, with 13 votes for, 1 against and 1 abstention; it needed nine votes for, and Bland, whose concurring vote is required, voted against; no member was absent; one vote turned from against to for would have changed the result')
    expect(ar).toContain('لم يجرِ اعتماد قرار مجلس المياه \u20684/38-ORG\u2069: المؤيدون 13، والمعارضون 1، والممتنعون 1؛ والمطلوب: 9 أصوات مؤيدة، وصدر صوت معارض عن بلاند ممن يلزم اتفاق أصواتهم')
    expect(say(passed, { ...failed, requirement: veto(['AAA', 'BBB']) })[0]).toContain('Aland and Bland, whose concurring votes are required, voted against')
  })
  test('weights keep every digit, a share of a hundredth is per cent', () => {
    const [en, ar] = say(passed, { ...adopted, requirement: { ...adopted.requirement!, weighted: true, base: 'members', share: '17/20', how: 'at-least', have: '1823456.25', need: '1700000.5', of: '2000000.588235' } })
    expect(en).toContain('it needed 85 per cent of the votes of all members (1,700,000.5 of 2,000,000.588235 votes; 1,823,456.25 for)')
    expect(ar).toContain('والمطلوب: تأييد 85 في المائة من أصوات جميع الأعضاء (1,700,000.5 من أصل 2,000,000.588235، والمؤيد 1,823,456.25)')
  })
  test('what kind of question it was, and as which it would have gone the other way', () => {
    const [en, ar] = say(passed, { ...adopted, matter: 'important', otherwiseAs: ['amendment', 'admission'], announced: 'rejected' })
    expect(en).toMatch(/^The Water Council adopted 4\/38-ORG \(an important question\) by .*; as an amendment or an admission it would have failed; the presiding officer announced it as rejected$/)
    expect(ar).toContain('وكانت النتيجة ستكون الرفض لو طُبقت قاعدة التعديل أو قبول الأعضاء')
  })
  test('that no single vote would have changed it is said only where it can be told of every side', () => {
    const none = { forToAgainst: 'rejected', againstToFor: 'rejected', oneMoreFor: 'rejected', oneMoreAgainst: 'rejected' } as const
    expect(say(passed, { ...failed, margin: null, oneVote: none })[0]).toContain('no single vote would have changed the result')
    for (const untold of [{ ...none, againstToFor: null }, { ...none, oneMoreFor: null }]) expect(say(passed, { ...failed, margin: null, oneVote: untold }).join()).not.toMatch(/no single vote|بصوت واحد/)
  })
  test('an objection that does not count is not said to be none', () => {
    const consensus = { ...adopted.requirement!, majority: 'consensus', share: null, how: null, base: null, met: true } as const
    expect(say(passed, { ...adopted, requirement: consensus })).toEqual([expect.stringContaining('; nobody objected whose objection counts;'), expect.stringContaining('لم يصدر اعتراض يُعتد به')])
    expect(say(passed, { ...adopted, counts: { ...adopted.counts!, against: 0 }, requirement: consensus })[0]).toContain('; nobody objected;')
  })
  test('who voted and was bound to abstain is named, with what would have come of it', () => {
    const [en, ar] = say(passed, { ...failed, boundToAbstain: { parties: ['BBB'], otherwise: 'adopted' } })
    expect(en).toContain('; Bland, which the question concerns, voted: in a decision on the peaceful settlement of a dispute its parties abstain, and it would then have been adopted;')
    expect(ar).toContain('وصوّت من تتعلق به المسألة (بلاند)')
    expect(say(passed, { ...failed, boundToAbstain: { parties: ['BBB'], otherwise: null } })[0]).toContain('its parties abstain;')
  })
  test('where nobody voted for or against there is no number of them', () => {
    expect(say(passed, { ...failed, requirement: { ...adopted.requirement!, have: '0', of: '0', need: '1', met: false } })[0]).toContain('it needed a simple majority of the members present and voting (0 for) and did not reach that')
  })
  test('one vote that would have changed the result is told, not how many would', () => {
    const close = { ...adopted, margin: 0, oneVote: { forToAgainst: 'rejected', againstToFor: 'adopted', oneMoreFor: 'adopted', oneMoreAgainst: 'rejected' } } as const
    expect(say(passed, close)[0]).toMatch(/; one vote turned from for to against or one abstention turned into a vote against would have changed the result$/)
    expect(say(passed, close)[1]).toMatch(/؛ وكانت النتيجة ستتغير لو تحول صوت واحد من التأييد إلى المعارضة أو تحول امتناع واحد إلى معارضة$/)
  })
})
describe('numbers agree with their nouns', () => {
  const counted = (n: number) => say(passed, { ...adopted, counts: { for: n, against: n, abstaining: n, absent: n }, absent: null, requirement: null, oneVote: null, margin: null })
  test.each([
    [1, 'by 1 vote to 1, with 1 abstention; one member was absent', 'بأغلبية صوت واحد مقابل صوت واحد، مع امتناع عضو واحد عن التصويت؛ وغاب عضو واحد'], [2, 'by 2 votes to 2, with 2 abstentions; two members were absent', 'بأغلبية صوتين مقابل صوتين، مع امتناع عضوين عن التصويت؛ وغاب عضوان'],
    [3, 'by 3 votes to 3, with 3 abstentions; three members were absent', 'بأغلبية 3 أصوات مقابل 3 أصوات، مع امتناع 3 أعضاء عن التصويت؛ وغاب 3 أعضاء'], [11, 'by 11 votes to 11, with 11 abstentions; eleven members were absent', 'بأغلبية 11 صوتاً مقابل 11 صوتاً، مع امتناع 11 عضواً عن التصويت؛ وغاب 11 عضواً'],
    [100, 'by 100 votes to 100, with 100 abstentions; 100 members were absent', 'بأغلبية 100 صوت مقابل 100 صوت، مع امتناع 100 عضو عن التصويت؛ وغاب 100 عضو'],
  ])('%i', (n, en, ar) => { expect(counted(n)).toEqual([`The Water Council adopted 4/38-ORG ${en}`, `جرى اعتماد قرار مجلس المياه \u20684/38-ORG\u2069 ${ar}`]) })
  test('against nobody', () => { expect(say(passed, { ...adopted, counts: { for: 15, against: 0, abstaining: 0, absent: null } })).toEqual([expect.stringContaining('by 15 votes to none, with no abstentions'), expect.stringContaining('بأغلبية 15 صوتاً مقابل لا شيء، دون امتناع عن التصويت')]) })
})
describe('quorum', () => {
  const q = { ask: 'quorum', session: 'lakes.council/38' } as const
  test('reached', () => { expect(say(q, { present: 40, of: 57, need: 38, met: true, short: 0 })).toEqual(['40 of 57 members were present at the 38th session of the Water Council; the quorum is 38 and was reached', 'الحضور في الدورة الثامنة والثلاثين لمجلس المياه: 40 من أصل 57 عضواً؛ والنصاب القانوني 38، وقد اكتمل']) })
  test('not reached', () => { expect(say(q, { present: 37, of: 57, need: 38, met: false, short: 1 })).toEqual([expect.stringMatching(/the quorum is 38 and was not reached: 1 more was needed$/), expect.stringMatching(/ولم يكتمل \(ينقصه 1\)$/)]) })
})
describe('standing', () => {
  test('of a member that has given notice, with both its clocks', () => {
    expect(say({ ask: 'standing', party: 'AAA', organisation: 'lakes' }, { standing: 'member', since: when('2012-02-21'), leaving: { notice: 'x', ends: day('2014-03-02'), boundUntil: day('2014-12-31') } })).toEqual([
      'Aland has been a member of the League of Lakes since 21 February 2012; it has given notice of its withdrawal; its membership ends on 2 March 2014; it stays bound to pay until 31 December 2014',
      'ألاند عضو في عصبة البحيرات منذ 21 فبراير 2012؛ وقد ورد إشعار بالانسحاب، وتنتهي العضوية في 2 مارس 2014؛ ويبقى الالتزام بالسداد قائماً حتى 31 ديسمبر 2014',
    ])
  })
})
describe('elections', () => {
  test('from nomination to result', () => {
    const [en, ar] = say({ ask: 'contests', office: 'lakes.secretary' }, [won])
    expect(en).toBe('Office of Secretary of the League: Aland was elected by the Water Council at its 38th session for the term 2017 to 2018 (Asian group); candidates: Aland, Bland and the Central Republic; endorsed: Aland; withdrawn: the Central Republic; regional pre-vote: Aland 30 and Bland 12, which decides nothing; 1st ballot: Aland 113 and Bland 77, and nobody had the votes needed; 2nd ballot: Aland 138 and Bland 55; election needed two-thirds of the members present and voting (129 of 193; 138 for); by the rules the ballots lead to this result')
    expect(ar).toContain('جولة اقتراع (2): ألاند 138 وبلاند 55؛ المطلوب: تأييد ثلثي الأعضاء الحاضرين المشتركين في التصويت (129 من أصل 193، والمؤيد 138)؛ وتفضي الجولات إلى هذه النتيجة وفق القواعد')
  })
})
describe('deadlines', () => {
  const q = { ask: 'deadlines', of: 'lakes' } as const
  test('the most urgent first', () => {
    expect(say(q, [deadlineOf('session-due'), deadlineOf('report-due', { whose: 'CCC', due: day('2013-12-09'), standing: 'overdue' })])).toEqual([
      'The report of the Central Republic to the Water Council is due by 9 December 2013 (overdue); the next ordinary session of the Water Council is due by 2 March 2014',
      'الموعد الأخير لتقديم تقرير الجمهورية الوسطى إلى مجلس المياه: 9 ديسمبر 2013 (فات الموعد)؛ الموعد الأخير لعقد الدورة العادية المقبلة لمجلس المياه: 2 مارس 2014',
    ])
  })
  test('nothing is due', () => { expect(say(q, [])).toEqual(['Nothing is due in respect of the League of Lakes', 'لا موعد مستحق (عصبة البحيرات)']) })
})
test('a long list is its first names and how many more there are', () => {
  const [en, ar] = say({ ask: 'attendance', session: 'lakes.council/38' }, { members: Array.from({ length: 57 }, () => 'AAA'), observers: [], others: [], delegations: [], told: { states: 57 }, complete: true })
  expect(en).toBe('57 members (Aland, Aland, Aland and 54 others) took part in the 38th session of the Water Council; its own source counts States: 57; the register declares this list complete')
  expect(ar).toContain('الأعضاء 57 (ألاند وألاند وألاند و54 جهة أخرى)')
})
test('no id of a decision, session or act is shown raw', () => {
  const q: readonly Question[] = [passed, { ask: 'decision', decision }, { ask: 'quorum', session: 'lakes.council/38' }, { ask: 'credentials', party: 'AAA', session: 'lakes.council/x4' }]
  for (const lang of ['en', 'ar'] as const) for (const one of q) expect(askedAs(locales[lang], one as never, w(lang))).not.toMatch(/lakes\./)
})
test('a provision without a number is cited by its heading', () => {
  expect((['en', 'ar'] as const).flatMap(lang => ['Visits', 'Regional groups', 'Art. 27(3)', 'Rule 83'].map(a => locales[lang].provision('X', a)))).toEqual(['X: visits', 'X: regional groups', 'X, Art. 27(3)', 'X, Rule 83', 'X، الزيارات', 'X، المجموعات الإقليمية', 'X، المادة 27 (3)', 'X، المادة 83'])
})
