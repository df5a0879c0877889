/** The whole reason for an answer as a page of its own, whatever question the address asks. */
import { nearest, partsOfDecisionKey, partsOfSessionKey } from '#acts'
import { isDay } from '#calendar'
import { questionSubjects, type Answer, type Question, type QuestionKind } from '#law'
import { askedAs, sayAnswer } from '#locales'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, said, sentence } from '../html.ts'
import { questionFrom, questionQuery } from '../questions.ts'
import { explanationOf, legend, reason as tree } from '../why.ts'

/** Fields of questions that name no subject: a financial year, a form of capital, a day. */
const plainWords: readonly string[] = ['ask', 'year', 'form', 'on']

export const reason: Write = desk => {
  const { m, locale, words: w } = desk
  const question = questionFrom(desk.query)
  if ('missing' in question) {
    const asked = desk.query('ask')
    const meant = asked === undefined ? undefined : nearest(asked, Object.keys(questionSubjects))
    const known = Object.keys(questionSubjects).join(', ')
    return {
      status: 400, mistakes: question.missing[0] === 'ask'
        ? [{ found: `ask=${asked ?? ''}`, wants: `${m.wantsQuestion}: ${known}`, remedy: meant === undefined ? m.chooseOne : `${m.didYouMean} ask=${meant}` }]
        : question.missing.map(f => ({ found: `${f}=`, wants: `ask=${asked}: ${(questionSubjects[asked as QuestionKind] as readonly string[]).join(', ')}`, remedy: `${f}=…` })),
    }
  }
  const undated = Object.entries(question).filter(([f, x]) => f === 'on' && !isDay(String(x)))
  if (undated.length > 0) return { status: 400, mistakes: undated.map(([f, x]) => ({ found: `${f}=${String(x)}`, wants: m.wantsDay, remedy: m.writeDay(f) })) }
  const unknown = Object.entries(question).filter(([f]) => !plainWords.includes(f)).filter(([f, id]) => !isHeld(desk, f, String(id)))
  if (unknown.length > 0) return { status: 404, mistakes: unknown.map(([f, id]) => { const meant = nearest(String(id), desk.material.index.subjects.keys()); return { found: `${f}=${String(id)}`, wants: m.wantsId(f), remedy: meant === undefined ? m.lookOnHome : `${m.didYouMean} ${f}=${meant}` } }) }
  const answer = desk.ask(question as Question<QuestionKind>) as unknown as Answer
  const told = explanationOf(desk, question, answer)
  return {
    title: askedAs(locale, question, w), keeps: questionQuery(question), json: { ...answer, ...daysOf(desk) },
    body: html`<p class="kicker">${m.why}</p><h1 class="ds-heading" data-size="md">${said(askedAs(locale, question, w))}</h1>
<p class="ds-paragraph lead">${sentence(sayAnswer(locale, answer, w))}</p>
<section><h2 class="ds-heading" data-size="sm">${m.grounds}</h2><div class="reason whole">${tree(desk, told.parts)}${legend(desk, told)}</div></section>`,
  }
}
/** A subject of the register; of a session or a decision, which are named by their organ, the organ. */
const isHeld = (desk: Desk, field: string, id: string): boolean => {
  const of = field === 'decision' ? partsOfDecisionKey(id)?.by : field === 'session' ? partsOfSessionKey(id).organ : id
  return of !== undefined && desk.material.index.subjects.get(of) !== undefined
}
