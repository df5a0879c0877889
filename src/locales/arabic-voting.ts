/** Arabic for votes and decisions, in the terms of the Arabic texts of the United Nations: quorum, majorities, what one vote would have done, how a decision stands. */
import { decisionKey, type Matter, type Words } from '#acts'
import { oneVoteUntold, type Passed, type Requirement, type Want } from '#law'
import { counted, decisionOf, either, fractionWords, li, members, membersSubject, names, onDay, otherTexts, series, someNames, someOf, votes } from './arabic.ts'
import type { votingWords as english } from './english-voting.ts'
import type { Locale } from './locale.ts'

type Terms = Pick<Locale['terms'], 'by-consensus' | 'without-a-vote' | 'by-vote' | 'by-acclamation' | 'by-silence-procedure' | 'important' | 'procedural' | 'substantive' | 'admission' | 'suspension' | 'expulsion' | 'election' | 'scale' | 'amendment' | 'agenda' | 'capital-increase' | 'dissolution' | 'rejected' | 'before-the-vote' | 'after-the-vote'>
export const votingTerms: Terms = {
  'by-consensus': 'بتوافق الآراء', 'without-a-vote': 'بدون تصويت', 'by-vote': 'بالتصويت', 'by-acclamation': 'بالتزكية', 'by-silence-procedure': 'بموجب إجراء الموافقة الصامتة',
  important: 'مسألة هامة', procedural: 'مسألة إجرائية', substantive: 'مسألة موضوعية', admission: 'قبول عضوية', suspension: 'تعليق عضوية', expulsion: 'فصل عضو', election: 'انتخاب', scale: 'جدول الأنصبة المقررة', amendment: 'تعديل', agenda: 'جدول الأعمال', 'capital-increase': 'زيادة رأس المال', dissolution: 'حل', rejected: 'الرفض',
  'before-the-vote': 'قبل التصويت', 'after-the-vote': 'بعد التصويت',
}
export const votingWords: { readonly [W in keyof typeof english]: string } = {
  quorum: 'النصاب القانوني', 'may-vote': 'من له حق التصويت', passed: 'نتائج المقررات', votes: 'عمليات التصويت', decisions: 'المقررات', voting: 'نظام التصويت', majority: 'الأغلبية المطلوبة', numbers: 'ترقيم المقررات',
  entitled: 'الأعضاء الذين لهم حق التصويت', present: 'الأعضاء الحاضرون', 'present-and-voting': 'الأعضاء الحاضرون المشتركون في التصويت', absent: 'غائب', yes: 'نعم', no: 'لا', 'not-established': 'غير ثابت',
  share: 'نسبة', affirmative: 'أصوات مؤيدة', 'no-veto': 'أصوات متفقة', consensus: 'توافق الآراء', failing: 'وإلا',
}
/** What a rule on a kind of question is a rule on. */
const ruleOn: { readonly [M in Matter]: string } = {
  ordinary: 'المسائل العادية', important: 'المسائل الهامة', procedural: 'المسائل الإجرائية', substantive: 'المسائل الموضوعية', admission: 'قبول الأعضاء', suspension: 'تعليق العضوية', expulsion: 'فصل الأعضاء', election: 'الانتخاب', budget: 'الميزانية', scale: 'جدول الأنصبة المقررة',
  amendment: 'التعديل', rules: 'النظام الداخلي', agenda: 'جدول الأعمال', 'capital-increase': 'زيادة رأس المال', dissolution: 'الحل',
}
const ruleSaid = (w: Words, m: string): string => (ruleOn as Readonly<Record<string, string>>)[m] ?? w.term(m)

/** Votes as the answer writes them out, every digit of a weight. */
const exactly = new Intl.NumberFormat('ar-u-nu-latn', { maximumFractionDigits: 20 })
const amount = (text: string): string => exactly.format(text as Intl.StringNumericLiteral)
const bases = {
  members: { one: 'جميع الأعضاء', weighted: 'أصوات جميع الأعضاء' }, entitled: { one: 'الأعضاء الذين لهم حق التصويت', weighted: 'أصوات الأعضاء الذين لهم حق التصويت' },
  present: { one: 'الأعضاء الحاضرين', weighted: 'أصوات الأعضاء الحاضرين' }, 'present-and-voting': { one: 'الأعضاء الحاضرين المشتركين في التصويت', weighted: 'الأصوات المؤيدة والمعارضة' },
} as const
/** A fraction with a word of its own goes before the noun at once; another, and a per cent, takes "of". */
const partOf = (share: string, base: string): string => {
  const [n = 0, of = 1] = share.split('/').map(Number)
  const word = fractionWords(share)
  return word !== share ? `${word} ${base}` : `${100 % of === 0 ? `${(n * 100) / of} في المائة` : share} من ${base}`
}
export const shareSaid = (r: Requirement): string => {
  const base = bases[r.base ?? 'present-and-voting'][r.weighted ? 'weighted' : 'one']
  if (r.share === '1/2' && r.how === 'more-than' && r.base === 'present-and-voting') return `أغلبية بسيطة من ${base}`
  return `تأييد ${r.how === 'more-than' ? 'أكثر من ' : ''}${partOf(r.share ?? '', base)}`
}
const affirmative = { one: 'صوت مؤيد واحد', two: 'صوتان مؤيدان', few: 'أصوات مؤيدة', many: 'صوتاً مؤيداً', other: 'صوت مؤيد' }
/** What one requirement asked for and whether it was met. `told`: the number of votes for that has been said already. */
export const requirementSaid = (r: Requirement, w: Words, told: string | null = null, objected = false): string => {
  const have = r.have === told ? '' : `المؤيد ${amount(r.have)}`
  const short = r.met ? '' : '، ولم يتحقق'
  switch (r.majority) {
    case 'share': {
      const numbers = [...(r.need !== null && r.of !== null && r.of !== '0' ? [`${amount(r.need)} من أصل ${amount(r.of)}`] : []), ...(have ? [have] : [])]
      return `المطلوب: ${shareSaid(r)}${numbers.length > 0 ? ` (${numbers.join('، و')})` : ''}${short}`
    }
    case 'affirmative': return `المطلوب: ${counted(Number(r.need ?? 0), affirmative)}${have ? ` (${have})` : ''}${short}`
    case 'no-veto': return r.met ? 'لم يصدر صوت معارض ممن يلزم اتفاق أصواتهم' : r.against.length === 0 ? 'صدر صوت معارض ممن يلزم اتفاق أصواتهم' : `${r.against.length === 1 ? 'صدر صوت معارض' : r.against.length === 2 ? 'صدر صوتان معارضان' : 'صدرت أصوات معارضة'} عن ${names(w, r.against)} ممن يلزم اتفاق أصواتهم`
    case 'consensus': return r.met ? (objected ? 'لم يصدر اعتراض يُعتد به' : 'لم يصدر اعتراض') : r.against.length === 0 ? 'لم يتحقق توافق الآراء' : `لم يتحقق توافق الآراء لصدور اعتراض من ${someNames(w, r.against)}`
    case 'all': return r.parts.map(p => requirementSaid(p, w, told, objected)).join('، و')
    case 'failing': { const first = r.parts.findIndex(p => p.met); return r.parts.slice(0, first < 0 ? undefined : first + 1).map(p => requirementSaid(p, w, told, objected)).join('؛ وعند تعذر ذلك ف') }
  }
}
/** What one vote more or less would have done, how far off the other result was, and under which rule it would have gone the other way. */
const nearness = (v: Passed, w: Words): readonly string[] => {
  const other = v.result === 'adopted' ? 'rejected' : 'adopted'
  const one = v.oneVote
  const turning = one === null ? [] : [
    ...(one.forToAgainst === other ? ['تحول صوت واحد من التأييد إلى المعارضة'] : []), ...(one.againstToFor === other ? ['تحول صوت واحد من المعارضة إلى التأييد'] : []),
    ...(one.oneMoreFor === other ? ['تحول امتناع واحد إلى تأييد'] : []), ...(one.oneMoreAgainst === other ? ['تحول امتناع واحد إلى معارضة'] : []),
  ]
  const none = one !== null && turning.length === 0 && Object.values(one).some(x => x !== null) && !oneVoteUntold(v)
  const many = v.margin !== null && v.margin > 0 ? v.margin : null
  return [
    ...(turning.length > 0 ? [`وكانت النتيجة ستتغير لو ${either(turning)}`] : []),
    ...(many !== null && v.result === 'adopted' ? [`ولم تكن النتيجة لتتغير بتحول ${counted(many, votes)} من التأييد إلى المعارضة`] : []),
    ...(many !== null && turning.length === 0 && v.result === 'rejected' ? [`وكانت النتيجة ستتغير بتحول ${counted(many, votes)} من المعارضة إلى التأييد`] : []),
    ...(none && many === null ? ['ولم تكن النتيجة لتتغير بصوت واحد'] : []),
    ...(v.otherwiseAs.length > 0 ? [`وكانت النتيجة ستكون ${w.term(other === 'adopted' ? 'adopted' : 'rejected')} لو طُبقت قاعدة ${either(v.otherwiseAs.map(m => ruleSaid(w, m)))}`] : []),
    ...(v.announced === other ? [`والنتيجة التي أعلنتها الرئاسة خلاف ذلك: ${w.term(v.announced)}`] : []),
  ]
}

type VotingQuestions = Pick<Locale['questions'], 'quorum' | 'may-vote' | 'passed' | 'decision'>
export const votingQuestions: VotingQuestions = {
  quorum: {
    asks: (q, w) => `النصاب القانوني في ${w.session(q.session)}`,
    established: (q, v, w) => `الحضور في ${w.session(q.session)}: ${w.number(v.present)} من أصل ${counted(v.of, members)}؛ والنصاب القانوني ${w.number(v.need)}، ${v.met ? 'وقد اكتمل' : v.short === 0 ? 'ولم يكتمل' : `ولم يكتمل (ينقصه ${w.number(v.short)})`}${v.votes ? `؛ وللحاضرين ${amount(v.votes.have)} من أصل ${amount(v.votes.of)} من الأصوات، والمطلوب ${amount(v.votes.need)}` : ''}`,
  },
  'may-vote': {
    asks: (q, w) => `حق ${w.name(q.party)} في التصويت في ${w.name(q.organ)}`,
    established: (q, v, w) => `${v ? li(w.name(q.party)) : `ليس ${li(w.name(q.party))}`} حق التصويت في ${w.name(q.organ)}`,
  },
  passed: {
    asks: (q, w) => `نتيجة البت في ${w.name(q.decision)}`,
    established: (q, v, w) => {
      const what = `${v.result === 'adopted' ? 'جرى' : 'لم يجرِ'} اعتماد ${w.name(q.decision)}${v.matter === null || v.matter === 'ordinary' ? '' : ` (${w.term(v.matter)})`}`
      const c = v.counts
      const how = c === null ? (v.result === 'rejected' ? '' : v.manner === null ? '، ولا يبيّن السجل كيفية ذلك' : ` ${w.term(v.manner)}`)
        : v.result === 'adopted' ? ` بأغلبية ${counted(c.for, votes)} مقابل ${c.against === 0 ? 'لا شيء' : counted(c.against, votes)}، ${c.abstaining === 0 ? 'دون امتناع عن التصويت' : `مع امتناع ${counted(c.abstaining, members)} عن التصويت`}`
        : `: المؤيدون ${w.number(c.for)}، والمعارضون ${w.number(c.against)}، والممتنعون ${w.number(c.abstaining)}`
      const away = c === null || c.absent === null ? [] : [c.absent === 0 ? 'ولم يغب أحد من الأعضاء' : `وغاب ${counted(c.absent, membersSubject)}${v.absent && v.absent.length > 0 ? ` (${someNames(w, v.absent)})` : ''}`]
      const aside = [
        ...(v.notEntitled.length > 0 ? [`ولم يُحتسب صوت من لا حق له في التصويت: ${someNames(w, v.notEntitled)}`] : []),
        ...(v.boundToAbstain ? [`وصوّت من تتعلق به المسألة (${someNames(w, v.boundToAbstain.parties)})، ومن كان طرفاً في نزاع يمتنع عن التصويت في قرارات تسويته سلمياً${v.boundToAbstain.otherwise !== null && v.boundToAbstain.otherwise !== v.result ? `، وكانت النتيجة ستكون حينئذ ${w.term(v.boundToAbstain.otherwise)}` : ''}`] : []),
        ...(v.published ? [`والعدد المنشور مختلف (المؤيدون: ${w.number(v.published.for)}، والمعارضون: ${w.number(v.published.against)}، والممتنعون: ${w.number(v.published.abstaining)})`] : []),
      ]
      return series([`${what}${how}`, ...(v.requirement ? [`و${requirementSaid(v.requirement, w, c === null ? null : String(c.for), c !== null && c.against > 0)}`] : []), ...away, ...aside, ...nearness(v, w)])
    },
  },
  decision: {
    asks: (q, w) => `وضع ${w.name(q.decision)}`,
    established: (_q, v, w) => {
      const each = (keys: readonly string[]): string => someOf(w, keys.map(k => decisionOf(w, k, v.organ)), 12, 3, otherTexts)
      const what = w.name(decisionKey({ by: v.organ, number: v.number }))
      const when = `${v.on ? ` ${onDay(w, v.on)}` : ''}${v.session ? ` خلال ${w.session(v.session)}` : ''}`
      const head = v.stage === 'draft' ? `${what}: مشروع لم يُبت فيه${v.on || v.session ? `، قُدّم${when}` : ''}`
        : v.stage === 'rejected' ? `لم يجرِ اعتماد ${what}${when}`
        : `جرى اعتماد ${what}${v.draft ? ` (المشروع ${decisionOf(w, v.draft, v.organ)})` : ''}${when}${v.manner ? ` ${w.term(v.manner)}` : ''}`
      return series([
        head, ...(v.supersededBy ? [`وقد حل محل هذا النص نص لاحق هو ${decisionOf(w, v.supersededBy, v.organ)}`] : v.stage === 'superseded' ? ['وقد حل محل هذا النص نص لاحق'] : []),
        ...(v.sponsors.length > 0 ? [`المقدّمون: ${someNames(w, v.sponsors)}`] : []), ...(v.supersedes.length > 0 ? [`يحل هذا النص محل ${each(v.supersedes)}`] : []),
        ...(v.recalls.length > 0 ? [`يشير هذا النص إلى ${each(v.recalls)}`] : []), ...(v.recalledBy.length > 0 ? [`أُشير إلى هذا النص في ${each(v.recalledBy)}`] : []),
        ...(v.implements.length > 0 ? [`ينفّذ هذا النص ${each(v.implements)}`] : []), ...(v.implementedBy.length > 0 ? [`جرى تنفيذ هذا النص بموجب ${each(v.implementedBy)}`] : []),
        ...(v.vote && v.manner !== 'by-vote' && v.stage !== 'draft' ? ['وقد جرى التصويت على هذا النص'] : []), ...(v.explanations.length > 0 ? [`ويتضمن السجل ${counted(v.explanations.length, { one: 'تعليلاً واحداً للتصويت', two: 'تعليلين للتصويت', few: 'تعليلات للتصويت', many: 'تعليلاً للتصويت', other: 'تعليل للتصويت' })}`] : []),
      ])
    },
  },
}

type VotingWants = Pick<Locale['wants'], Extract<Want['want'], 'names-of-voters' | 'matter' | 'vote' | 'decision' | 'weight-of-vote'>>
export const votingWants: VotingWants = {
  'names-of-voters': (x, w) => `أسماء المصوّتين على ${w.name(x.decision)}، إذ لا يُعرف سوى عددهم`,
  matter: (x, w) => `نوع المسألة المطروحة في ${w.name(x.decision)}، إذ تتوقف عليه الأغلبية المطلوبة`,
  vote: (x, w) => `محضر التصويت على ${w.name(x.decision)}`,
  decision: (x, w) => `محضر ما تقرر بشأن ${w.name(x.decision)}`,
  'weight-of-vote': (x, w) => `وزن صوت ${w.name(x.of)} في ${w.name(x.in)}`,
}
