/** A State's treaties: how it stands to each, by topic, with a count for every standing. */
import type { Topic } from '#acts'
import type { Answer } from '#law'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { table } from '../table.ts'
import { finding } from '../why.ts'
import { consentColumns, consentSheetColumns, standingAsked, standingName, standingWord, standsBy, type Stands } from './consent.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { choices, inTopics } from './topics.ts'

const kindsOfConsent: readonly string[] = ['signature', 'deposit', 'domestic-ratification', 'reservation', 'declaration', 'denunciation', 'withdrawal-of-consent', 'provisional-application', 'territorial-extension']
/** Every instrument under which a State has acted, in the order of their names. */
export const treatiesOf = (desk: Desk, party: string): readonly Stands[] =>
  [...new Set(desk.register.about(party).flatMap(a => (kindsOfConsent.includes(a.act) && 'instrument' in a && a.instrument !== undefined && 'party' in a && a.party === party ? [a.instrument] : [])))]
    .sort((a, b) => desk.compare(desk.words.name(a), desk.words.name(b)))
    .map(instrument => standsBy(desk, desk.ask({ ask: 'consent', instrument, party })))

const topicOf = (desk: Desk, instrument: string): Topic | undefined => { const s = desk.material.index.subjects.get(instrument); return s?.type === 'instrument' ? s.topic : undefined }
export const treaties: Write = (desk, { code = '' }) => {
  const { m, m: { treaty: t }, words: w } = desk
  const subject = subjectOf(desk, 'party', code, m.state)
  if (isUnanswered(subject)) return subject
  const all = treatiesOf(desk, code)
  const { words, standing, shown } = standingAsked(desk, all)
  const inForce = desk.ask({ ask: 'treaties-in-force', party: code })
  const path = `/states/${code}/treaties`
  const asked: Readonly<Record<string, string>> = standing === undefined ? {} : { standing }
  return {
    title: t.treatiesOf(w.name(code)), under: '/states', trail: [[m.states, '/states'], [w.name(code), `/states/${code}`]], keeps: asked,
    json: { party: code, ...daysOf(desk), ...asked, inForce, treaties: shown.map(s => ({ ...(topicOf(desk, s.instrument) ? { topic: topicOf(desk, s.instrument) } : {}), ...s.answer })) },
    body: html`<h1 class="ds-heading" data-size="lg">${said(t.treatiesOf(w.name(code)))}</h1>
${finding(desk, inForce as unknown as Answer)}
${choices(desk, path, m.standing, 'standing', standing, all.length, words.map(x => [x, standingName(desk, x), all.filter(s => standingWord(s) === x).length]))}
${inTopics(desk, shown, s => topicOf(desk, s.instrument), (rows, name): Html => table<Stands>(name, [{ heading: m.instrument, names: true, cell: s => subjectLink(desk, s.instrument) }, ...consentColumns(desk)], rows, m.nothingYet))}
${shown.length === 0 ? '' : downloads(desk, path, m.treaties, asked)}`,
  }
}
export const treatiesSheet: WriteSheet = (desk, { code = '' }) => {
  const { m, m: { treaty: t }, words: w } = desk
  const subject = subjectOf(desk, 'party', code, m.state)
  if (isUnanswered(subject)) return subject
  return sheet<Stands>({ name: `${code}.treaties`, title: m.treaties, of: t.treatiesOf(w.name(code)) }, [
    { key: 'instrument', heading: t.code, value: s => s.instrument }, { key: 'name', heading: m.instrument, value: s => w.name(s.instrument) },
    { key: 'topic', heading: t.topic, value: s => topicOf(desk, s.instrument) ?? null, shown: s => { const topic = topicOf(desk, s.instrument); return topic ? t.topics[topic] : null } },
    ...consentSheetColumns(desk),
  ], standingAsked(desk, treatiesOf(desk, code)).shown)
}
