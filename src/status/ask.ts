/** Asks the register a question: finds the constitution that answers it, applies the charter of the day, returns the finding with its grounds. */
import type { Answer, Finding, Question, QuestionKind, Questions, RegisterAsAt } from '#law'
import { ofCapital } from './answers/capital.ts'
import { ofDealings } from './answers/dealings.ts'
import { ofMembership } from './answers/membership.ts'
import { ofMoney } from './answers/money.ts'
import { ofOffices } from './answers/offices.ts'
import { ofOrgans } from './answers/organs.ts'
import { ofPortfolio } from './answers/portfolio.ts'
import { ofTreaties } from './answers/treaties.ts'
import { ofVoluntary } from './answers/voluntary.ts'
import { ofVoting } from './answers/voting.ts'
import type { Ask, Law } from './under-charter.ts'

/** A question that no file under `answers/` takes does not compile. */
const answers: Ask = { ...ofMembership, ...ofOrgans, ...ofVoting, ...ofOffices, ...ofTreaties, ...ofMoney, ...ofCapital, ...ofPortfolio, ...ofVoluntary, ...ofDealings }

/** Answers a question. The same register, law and question give the same bytes. */
export const ask = <Q extends QuestionKind>(question: Question<Q>, register: RegisterAsAt, law: Law): Answer<Q> => {
  const rule = answers[question.ask as Q] as (q: Question<Q>, r: RegisterAsAt, l: Law) => Finding<Questions[Q]['answers']>
  return { question, ...rule(question, register, law) }
}
