/** What commands say around the findings, in the languages of the terminal. */
import type { Lang } from '#locales'

export interface CommandMessages {
  readonly supposed: (act: string) => string
  readonly without: (act: string) => string
  readonly before: string
  readonly after: string
  readonly unchanged: string
  /** Of whom the same is to be said: "and 60 more alike: …". */
  readonly alike: (n: number, who: string) => string
  /** How the grounds of the grounds are seen. */
  readonly more: string
  readonly nothingChanges: string
  readonly nothingRecorded: string
  readonly reservations: string
  /** What holds, and since when: "withdrawn since 1 May 2001". */
  readonly since: (what: string, day: string) => string
  /** Amounts told in another unit: by which rate, of which day, from which source. */
  readonly converted: (unit: string, rate: string, on: string, daysOff: number, source: string) => string
  /** Until when the register declared that it was complete, and how to ask about that day. */
  readonly lastDeclared: (day: string, option: string) => string
  /** A payment that measures nothing of a promise made in another currency. */
  readonly otherCurrency: string
  readonly notConverted: (unit: string, want: string) => string
  /** What members are taken to do of whom nothing is supposed. */
  readonly others: (what: 'keep' | 'in-proportion', n: number) => string
  /** A day asked about that is still to come, by what is recorded as at another: "On 1 January 2027. As at 1 October 2026". */
  readonly onDay: (day: string, asAt: string) => string
  /** A right that holds only as far as everything but arrears goes. */
  readonly apartFromArrears: (says: string) => string
  /** Tables of a part of what a sentence tells: "Below, of these, water and 2016 alone: 2 operations". */
  readonly shownOnly: (what: string, n: number) => string
  readonly sectorsOnRecord: (sectors: string) => string
  /** A bank of which nothing is told, whatever others do. */
  readonly noneBy: (bank: string, state: string, complete: boolean) => string
}
export const commandMessages: { readonly [L in Lang]: CommandMessages } = {
  en: {
    supposed: act => `Supposed: ${act}`, without: act => `Supposed not done: ${act}`, before: 'before', after: 'after', unchanged: 'unchanged', alike: (n, who) => `the same for ${n} more: ${who}`, more: 'With --why: the grounds of each of these, down to the acts',
    nothingChanges: 'Nothing changes', nothingRecorded: 'Nothing was recorded.', reservations: 'Reservations', since: (what, day) => `${what} since ${day}`,
    converted: (unit, rate, on, days, source) => `Converted into ${unit} (≈): ${rate} (${on}${days > 0 ? `, ${days} ${days === 1 ? 'day' : 'days'} away` : ''}; ${source})`,
    lastDeclared: (day, option) => `The last day for which that is declared is ${day}: ask with ${option}`,
    otherCurrency: 'in another currency, set against nothing', notConverted: (unit, want) => `Nothing is converted into ${unit}: that wants ${want}`,
    others: (what, n) => `Supposed of ${n} more: ${what === 'keep' ? 'they take up nothing' : 'they take up their part in proportion, in whole shares'}`,
    onDay: (day, asAt) => `On ${day}. ${asAt}`, apartFromArrears: says => `Apart from arrears, which the register does not establish: ${says}`,
    shownOnly: (what, n) => `Below, of these, ${what} alone: ${n === 1 ? '1 operation' : `${n} operations`}`, sectorsOnRecord: all => `The sectors on record are ${all}`,
    noneBy: (bank, state, complete) => (complete ? `There is no operation of the ${bank} in ${state}` : `No operation of the ${bank} in ${state} is on record, and the register does not say that it holds them all`),
  },
  ar: {
    supposed: act => `على افتراض: ${act}`, without: act => `على افتراض عدم حصوله: ${act}`, before: 'قبل', after: 'بعد', unchanged: 'دون تغيير', alike: (n, who) => `والأمر نفسه في غير ذلك (${n}): ${who}`, more: 'مع ‎--why: أسس كل من هذه حتى الأعمال نفسها',
    nothingChanges: 'لا يتغير شيء', nothingRecorded: 'لم يُسجَّل شيء.', reservations: 'التحفظات', since: (what, day) => `${what} منذ ${day}`,
    converted: (unit, rate, on, days, source) => `التحويل إلى ${unit} (≈): ${rate} (${on}${days > 0 ? `، بفارق ${days} من الأيام` : ''}؛ ${source})`,
    lastDeclared: (day, option) => `آخر يوم شمله الإعلان هو ${day}: أضف إلى السؤال ${option}`,
    otherCurrency: 'بعملة أخرى، دون مقابلتها بالوعد', notConverted: (unit, want) => `لا تحويل إلى ${unit}؛ والمطلوب: ${want}`,
    others: (what, n) => `على افتراض بشأن ${n} من غيرهم: ${what === 'keep' ? 'لا اكتتاب منهم' : 'اكتتاب كل منهم بنسبته بأسهم كاملة'}`,
    onDay: (day, asAt) => `بشأن يوم ${day}، وفق المسجل ${asAt}`, apartFromArrears: says => `بصرف النظر عن المتأخرات التي لا يثبتها السجل: ${says}`,
    shownOnly: (what, n) => `فيما يلي من ذلك ${what} فقط (عدد العمليات: ${n})`, sectorsOnRecord: all => `القطاعات المسجلة: ${all}`,
    noneBy: (bank, state, complete) => (complete ? `لا عملية من جانب ${bank} في ${state}` : `لا عملية مسجلة من جانب ${bank} في ${state}، ولا يبيّن السجل أنه يضم جميعها`),
  },
}
