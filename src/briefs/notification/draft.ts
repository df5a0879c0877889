/** The draft of the depositary notification of one act, in one language: findings and acts put into the usual order of its parts. */
import type { Act, Text } from '#acts'
import type { Day } from '#calendar'
import { consentTable, type Answer, type Consent, type RegisterAsAt } from '#law'
import { changed, datesChanged, instrumentsTouched, registerAsAt, supposing } from '#status'
import type { Material } from '../desk.ts'
import { ar } from './ar.ts'
import type { NotificationMessages, NotifiedAct, Tongue } from './contract.ts'
import type { AnnexTable, NotificationDraft } from './document.ts'
import { en } from './en.ts'
import { ahead, follows, type Desk } from './follows.ts'
import { fr } from './fr.ts'
import { partyOf, speechFor, type TrackedSpeech } from './speech.ts'

const messages: { readonly [T in Tongue]: NotificationMessages } = { en, fr, ar }

/** `material` holds the act, recorded or supposed (`preview`); before it the register is what it would be without it. The same input gives the same bytes. */
export const notificationOf = (material: Material, asked: { readonly act: NotifiedAct; readonly asAt: Day; readonly knownOn?: Day; readonly tongue: Tongue; readonly preview: boolean }): NotificationDraft => {
  const { act, asAt, knownOn, tongue } = asked
  const { instrument } = act
  const after = registerAsAt(material.index, asAt, knownOn)
  const before = registerAsAt(supposing(material.index, { without: [act.id] }), asAt, knownOn)
  const m = messages[tongue]
  const s = speechFor(tongue, after)
  const desk: Desk = { material, before, after, m, s, cited: [], open: { is: false } }
  const party = partyOf(act)
  const action = (m.actions[act.act] as (a: Act, x: TrackedSpeech) => string)(act, s)
  const accompanying = act.act === 'deposit' || act.act === 'signature' ? after.acts(instrument, ['reservation', 'declaration'], a => a.instrument === instrument && a.party === party && a.on.text === act.on.text && !(a.act === 'reservation' && a.formulated === 'in-domestic-law')) : []
  const sentences = follows(act, accompanying, desk)
  const annexes = [statusTable(instrument, after, desk), dates(act, desk)]
  const unread = [...new Set(desk.cited.filter(p => p.reading === 'unread').map(p => m.cites(s.named(p.instrument).name, p.article)))]
  return {
    lang: tongue, dir: m.dir, act: act.id, instrument, asAt, preview: asked.preview ? m.preview : null, draft: m.draft,
    heading: [m.depositary(depositaryOf(instrument, desk)), m.reference], title: [s.named(instrument).name, ...adoption(instrument, desk)],
    headline: m.headline(party === undefined ? ('party' in act || act.act === 'deposit' ? m.unnamedParty : null) : s.named(party).name, action),
    communicates: m.communicates(depositaryOf(instrument, desk)), effected: effected(act, desk), texts: [act, ...accompanying].flatMap(a => textsOf(a as NotifiedAct, desk)),
    followsHeading: m.followsHeading, follows: sentences, closing: m.closing, annexes, remarksHeading: m.remarks,
    remarks: [...(unread.length > 0 ? [m.unread(unread.join(tongue === 'ar' ? '؛ ' : '; '))] : []), ...(desk.open.is ? [m.openRemark] : []), ...(act.rank === 'unverified' && !asked.preview ? [m.unverified] : []), ...(s.borrowed() ? [m.namesMissing] : [])],
  }
}

/** "General Secretariat, Organisation of Islamic Cooperation": an organ is named with the body it is part of. */
const depositaryOf = (instrument: string, { after, s }: Desk): string | null => {
  const i = after.subject(instrument)
  if (i?.type !== 'instrument' || i.depositary === undefined) return null
  const body = after.subject(i.depositary)
  if (!body) return i.depositary
  const { name } = s.named(body.id)
  const whole = body.type === 'body' && body.partOf !== undefined ? s.named(body.partOf).name : name
  return [name, ...(name.includes(whole.replace(/^(ال|the )/i, '')) ? [] : [whole])].join(s.list(['', '']).includes('و') ? '، ' : ', ')
}
/** Place and day of the adoption, where the register has them: the place is that of the session. */
const adoption = (instrument: string, { after, m, s }: Desk): readonly string[] => {
  const adopted = after.acts(instrument, 'adoption', a => a.instrument === instrument).at(-1)
  if (!adopted) return []
  const session = adopted.session === undefined ? undefined : after.acts(adopted.session, 'session').at(-1)
  return [m.adopted(s.when(adopted.on), session ? s.text(session.place) : null)]
}
const isDay = (act: Act): boolean => act.on.from === act.on.to && act.on.latest !== null
const effected = (act: NotifiedAct, { m, s }: Desk): readonly string[] => [
  isDay(act) ? m.effected(s.when(act.on)) : m.datedSo(s.when(act.on)),
  ...(act.act === 'deposit' && act.executed ? [m.executed(s.when(act.executed))] : []), ...(act.act === 'deposit' && act.received ? [m.received(s.when(act.received))] : []),
]
/** The text as recorded, after the articles it relates to. */
const textsOf = (act: NotifiedAct, { m, s }: Desk): NotificationDraft['texts'] => {
  const text: Text | undefined = act.act === 'termination' ? act.reason : 'says' in act ? act.says : undefined
  const articles = 'articles' in act && act.articles?.length ? [m.articlesConcerned(s.articles(act.articles))] : []
  const wantsText = act.act === 'reservation' || act.act === 'declaration' || act.act === 'objection'
  const has = wantsText || articles.length > 0 || text !== undefined
  if (!has) return []
  const heading = m.textHeading((m.actions[act.act] as (a: Act, x: TrackedSpeech) => string)(act, s))
  return [{ heading, paragraphs: [...articles, ...(text !== undefined ? [s.text(text)] : wantsText ? [m.noText] : [])] }]
}

const statusTable = (instrument: string, register: RegisterAsAt, { material, m, s }: Desk): AnnexTable => {
  const c = m.columns
  const order = new Intl.Collator(m.lang)
  return {
    heading: m.annexTable(s.named(instrument), s.day(register.asAt)), columns: [c.participant, c.signature, c.consent, c.standing], none: m.noDates,
    rows: consentTable(instrument, material.law.members)(register).map(([party, finding]) => {
      const ours = (a: { readonly instrument: string; readonly party?: string | undefined }): boolean => a.instrument === instrument && a.party === party
      const signature = [...register.acts(instrument, 'signature', ours), ...register.perhaps(instrument, 'signature', ours)].at(-1)
      const deposit = [...register.acts(instrument, 'deposit', ours), ...register.perhaps(instrument, 'deposit', ours)].at(-1)
      return [inList(s.named(party).name), signature ? s.when(signature.on) : '', deposit ? m.consentOn(m.forms[deposit.of], s.when(deposit.on)) : '', standingOf({ ...finding } as Answer, m, s)]
    }).sort(([a = ''], [b = '']) => order.compare(unarticled(a), unarticled(b))),
  }
}
/** "The Niger" at the head of a line, under N. */
const inList = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
const unarticled = (name: string): string => name.replace(/^the /i, '')
const standingOf = (a: Pick<Answer, 'status'> & { readonly value?: unknown }, m: NotificationMessages, s: TrackedSpeech): string => {
  if (a.status !== 'established') return a.status === 'open' ? m.notEstablished : m.disputed
  const { standing, since, inForceOn } = a.value as Consent
  if (standing === 'contracting-state' && inForceOn && inForceOn !== 'not-yet' && inForceOn !== 'not-shown') return m.inForceFrom(m.standings[standing], s.day(inForceOn))
  return m.standingSince(m.standings[standing], since === null ? null : s.day(since))
}

/** The dates that are others after the act than before it, of every instrument it bears on. */
const dates = (act: NotifiedAct, desk: Desk): AnnexTable => {
  const { material, before, after, m, s } = desk
  const told = (a: Answer): string => (a.question.ask === 'consent' ? standingOf(a, m, s) : a.status === 'established' ? s.day(a.value as Day) : a.status === 'open' ? m.notEstablished : m.disputed)
  // A notice of denunciation changes a date that is still to come.
  const without = supposing(material.index, { without: [act.id] })
  const ending = act.act === 'denunciation' ? changed([{ ask: 'consent', instrument: act.instrument, party: act.party }], ahead(act, desk, without), ahead(act, desk), material.law) : []
  const rows = [...instrumentsTouched(material.index, [act]).flatMap(i => datesChanged(i, before, after, material.law)), ...ending].flatMap(({ question: q, before: b, after: a }) => {
    const what = q.ask === 'entry-into-force' ? m.entryIntoForceOf(s.named(q.instrument)) : q.ask === 'provisional-force' ? m.provisionalForceOf(s.named(q.instrument)) : q.ask === 'consent' ? inList(s.named(q.party).name) + (q.instrument === act.instrument ? '' : ` (${s.named(q.instrument).name})`) : undefined
    const [was, is] = what === undefined ? ['', ''] : [told(b), told(a)]
    return what === undefined || was === is ? [] : [[what, was, is]]
  })
  return { heading: m.annexDates, columns: [m.columns.what, m.columns.before, m.columns.after], rows, none: m.noDates }
}
