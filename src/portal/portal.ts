/** The portal: the register as pages and as data, one address each, worked out when asked and written whole on the server. */
import { toJson } from '#acts'
import { Hono, type Context } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { linkFrom, readAddress, type Address, type Mistake } from './address.ts'
import { deskFor, type Desk, type Write } from './desk.ts'
import { frame, mistakesPage } from './frame.ts'
import { fontFile, stylesheet } from './look.ts'
import { account, accountSheet, movementsSheet } from './pages/account.ts'
import { act } from './pages/act.ts'
import { between, betweenSheet } from './pages/between.ts'
import { body } from './pages/body.ts'
import { brief } from './pages/brief.ts'
import { calendar, calendarFeed, calendarSheet, type WriteFeed } from './pages/calendar.ts'
import { capital } from './pages/capital.ts'
import { capitalOverTimeSheet, capitalSheet, holdingsSheet, votingPowerSheet } from './pages/capital-sheets.ts'
import { campaign, campaignActsSheet, campaigns, campaignsSheet, donorsSheet } from './pages/campaign.ts'
import { chairsSheet } from './pages/chairs.ts'
import { claim, claims } from './pages/claims.ts'
import { weightsSheet } from './pages/clauses.ts'
import { decision, rollCallSheet } from './pages/decision.ts'
import { decisions, decisionsSheet } from './pages/decisions.ts'
import { isUnanswered } from './pages/found.ts'
import { home } from './pages/home.ts'
import { amendmentsSheet, consentsSheet, instrument, missingSheet, notesSheet, partiesSheet } from './pages/instrument.ts'
import { initiative } from './pages/initiative.ts'
import { initiatives, initiativesSheet } from './pages/initiatives.ts'
import { instruments, instrumentsSheet } from './pages/instruments.ts'
import { organisations, states } from './pages/lists.ts'
import { money, moneySheet } from './pages/money.ts'
import { assessmentsSheet, honourRollSheet, moneyYear, statusSheet } from './pages/money-year.ts'
import { office, termsSheet } from './pages/office.ts'
import { membersSheet } from './pages/members.ts'
import { membershipSheet } from './pages/membership-over-time.ts'
import { organisation } from './pages/organisation.ts'
import { organsSheet } from './pages/organ-tree.ts'
import { pair, pairSheet } from './pages/pair.ts'
import { person } from './pages/person.ts'
import { popolo } from './pages/popolo.ts'
import { project } from './pages/project.ts'
import { reason } from './pages/reason.ts'
import { search } from './pages/search.ts'
import { seatsSheet } from './pages/seats.ts'
import { session, sessionAttendanceSheet } from './pages/session.ts'
import { sessionsSheet } from './pages/sessions.ts'
import { paragraphs, source as sourcePage } from './pages/source.ts'
import { stateCapitalSheet } from './pages/state-capital.ts'
import { financingSheet } from './pages/state-financing.ts'
import { stateMoney } from './pages/state-money.ts'
import { voluntarySheet } from './pages/state-voluntary.ts'
import { state } from './pages/state.ts'
import { treaties, treatiesSheet } from './pages/treaties.ts'
import { voteClockOf } from './pages/vote-clock-of.ts'
import { voteClock, voteClockSheet } from './pages/vote-clock.ts'
import { votes, votesSheet } from './pages/votes.ts'
import { fileName, sheetToCsv, sheetToJson, sheetToXlsx, type WriteSheet } from './sheets.ts'
import { shownMaterial, type PortalSource } from './source.ts'

/** Every page: one line each. */
const pages: readonly (readonly [address: string, write: Write])[] = [
  ['/organisations', organisations], ['/organisations/:id', organisation], ['/organisations/:id/money', money], ['/organisations/:id/money/:year{.+}', moneyYear], ['/organisations/:id/capital', capital], ['/bodies/:id/vote-clock', voteClock], ['/bodies/:id/vote-clock/:code', voteClockOf], ['/bodies/:id', body], ['/states', states], ['/states/:code', state], ['/states/:code/treaties', treaties], ['/instruments', instruments], ['/instruments/:id', instrument],
  ['/instruments/:id/between', between], ['/instruments/:id/between/:a/:b', pair],
  ['/sessions/:organ/:number', session],
  ['/bodies/:id/decisions', decisions], ['/states/:code/votes', votes], ['/decisions/:key{.+}', decision],
  ['/states/:code/calendar', calendar], ['/organisations/:id/calendar', calendar], ['/bodies/:id/calendar', calendar], ['/initiatives', initiatives], ['/initiatives/:id', initiative],
  ['/states/:code/money', stateMoney], ['/states/:code/money/:organisation', account], ['/campaigns', campaigns], ['/campaigns/:id', campaign], ['/projects/:id', project],
  ['/persons/:id', person], ['/offices/:id', office], ['/acts/:id', act], ['/claims', claims], ['/claims/:id', claim], ['/briefs/:party/:organisation', brief], ['/paragraphs', paragraphs],
  ['/search', search], ['/why', reason], ['/sources/:id{.+}', sourcePage], ['/', home],
]
/** Every table that can be taken away as a file; where the table has a page of its own, that page's twin is its JSON. */
const sheets: readonly (readonly [address: string, write: WriteSheet])[] = [
  ['/instruments', instrumentsSheet], ['/instruments/:id/parties', partiesSheet], ['/instruments/:id/notes', notesSheet], ['/instruments/:id/consents', consentsSheet], ['/instruments/:id/missing', missingSheet],
  ['/instruments/:id/amendments', amendmentsSheet], ['/instruments/:id/weights', weightsSheet], ['/instruments/:id/between', betweenSheet], ['/instruments/:id/between/:a/:b', pairSheet], ['/states/:code/treaties', treatiesSheet],
  ['/organisations/:id/members', membersSheet], ['/organisations/:id/membership', membershipSheet], ['/organisations/:id/organs', organsSheet],
  ['/organisations/:id/money', moneySheet], ['/organisations/:id/money/:year{.+}/status', statusSheet], ['/organisations/:id/money/:year{.+}/honour-roll', honourRollSheet], ['/organisations/:id/money/:year', assessmentsSheet], ['/bodies/:id/vote-clock', voteClockSheet],
  ['/organisations/:id/capital', capitalSheet], ['/organisations/:id/capital/over-time', capitalOverTimeSheet], ['/organisations/:id/capital/holdings', holdingsSheet], ['/organisations/:id/capital/votes', votingPowerSheet],
  ['/bodies/:id/chairs', chairsSheet], ['/bodies/:id/seats', seatsSheet], ['/bodies/:id/sessions', sessionsSheet], ['/sessions/:organ/:number/attendance', sessionAttendanceSheet],
  ['/decisions/:key{.+}/votes', rollCallSheet], ['/bodies/:id/decisions', decisionsSheet], ['/states/:code/votes', votesSheet], ['/offices/:id/terms', termsSheet],
  ['/states/:code/money/:organisation/movements', movementsSheet], ['/states/:code/money/:organisation', accountSheet], ['/states/:code/voluntary', voluntarySheet], ['/states/:code/capital', stateCapitalSheet], ['/states/:code/financing', financingSheet],
  ['/campaigns/:id/donors', donorsSheet], ['/campaigns/:id/acts', campaignActsSheet], ['/campaigns', campaignsSheet],
  ['/states/:code/calendar', calendarSheet], ['/organisations/:id/calendar', calendarSheet], ['/bodies/:id/calendar', calendarSheet], ['/initiatives', initiativesSheet],
]
/** Every calendar a program can subscribe to, at the address of its page with the ending of iCalendar. */
const feeds: readonly (readonly [address: string, write: WriteFeed])[] = [['/states/:code/calendar', calendarFeed], ['/organisations/:id/calendar', calendarFeed], ['/bodies/:id/calendar', calendarFeed]]
const kept = 'public, max-age=31536000, immutable'
/** Nothing but what the portal itself serves; no script at all. */
const safety: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'self'; script-src 'none'; object-src 'none'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin', 'Cross-Origin-Opener-Policy': 'same-origin', 'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}
const anyEnding = /\.(json|csv|xlsx|ics)$/
const withoutTwin = (text: string): string => text.replace(anyEnding, '')
/** Whether the last part of an address is a name, which may itself end in .json. */
const endsInName = (path: string): boolean => path.slice(path.lastIndexOf('/')).startsWith('/:')

export const portal = (source: PortalSource): Hono => {
  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(safety)) c.res.headers.set(name, value)
  })
  // A status table of two hundred parties with its reasons is large, and repeats itself: a tenth of it travels.
  app.use(compress())
  app.use(etag())
  app.get(stylesheet.path, c => c.body(stylesheet.css, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': kept }))
  app.get('/look/:file', c => { const font = fontFile(c.req.param('file')); return font ? c.body(font, 200, { 'Content-Type': 'font/woff2', 'Cache-Control': kept }) : c.notFound() })
  // The form of the home page asks for a brief by two fields; its address has them as a path.
  app.get('/briefs', c => {
    const { address } = readAddress('/briefs', name => c.req.query(name), source.today())
    return c.redirect(linkFrom(address)(`/briefs/${encodeURIComponent(c.req.query('party') ?? '')}/${encodeURIComponent(c.req.query('organisation') ?? '')}`), 303)
  })
  for (const [path, write] of sheets) {
    const answer = (c: Context) => respondFile(c, source, write)
    // A name as the last part takes every ending; the page of the same address answers where it is none of a file.
    if (endsInName(path)) app.get(`${path}{.+\\.(csv|xlsx)}`, answer)
    else for (const ending of pages.some(([page]) => page === path) ? ['csv', 'xlsx'] : ['csv', 'xlsx', 'json']) app.get(`${path}.${ending}`, answer)
  }
  app.get('/organisations/:id/popolo.json', c => respondPopolo(c, source))
  for (const [path, write] of feeds) app.get(`${path}.ics`, c => respondFeed(c, source, write))
  for (const [path, write] of pages) {
    const answer = (c: Context) => respond(c, source, write)
    app.get(path, answer)
    if (path === '/') app.get('/index.json', answer)
    else if (!endsInName(path)) app.get(`${path}.json`, answer)
  }
  const nowhere = (c: Context): Promise<Response> => {
    const { address } = readAddress(withoutTwin(new URL(c.req.url).pathname), name => c.req.query(name), source.today())
    const m = address.locale.portal
    return refuse(c, address, 404, m.notFound, [{ found: address.path, wants: m.wantsOneOf(pages.map(([p]) => p.replace(/\{.*\}/, '')).join(' ')), remedy: m.lookOnHome, path: '/' }])
  }
  // As the last of its pages, because an app that takes this one in keeps its pages and forgets what it says of others.
  app.get('*', nowhere)
  app.notFound(nowhere)
  app.onError((error, c) => {
    // What went wrong is for whoever runs the portal; a page never tells what the register did not mean to publish.
    console.error(error)
    const { address } = readAddress(withoutTwin(c.req.path), () => undefined, source.today())
    return refuse(c, address, 500, address.locale.portal.serverFault, [])
  })
  return app
}

/** The desk for an address without its ending, or the refusal where it cannot be read. */
const deskAt = async (c: Context, source: PortalSource, ending: RegExp): Promise<{ readonly desk: Desk; readonly parameters: Readonly<Record<string, string>> } | Response> => {
  const asked = new URL(c.req.url).pathname
  const query = (name: string): string | undefined => c.req.query(name)
  const today = source.today()
  const bare = (text: string): string => text.replace(ending, '')
  const { address, mistakes } = readAddress(asked === '/index.json' ? '/' : bare(asked), query, today)
  if (mistakes.length > 0) return refuse(c, address, 400, address.locale.portal.badAddress, mistakes)
  const parameters = Object.fromEntries(Object.entries(c.req.param() as Record<string, string>).map(([name, value]) => [name, bare(value)]))
  return { desk: deskFor(shownMaterial(source), source.holdings(), address, today, query), parameters }
}
/** The same address may have another answer when the register has learnt more: keep it, but ask. */
const headersOf = (address: Address): Readonly<Record<string, string>> => ({ 'Cache-Control': 'public, no-cache', 'Content-Language': address.locale.lang })
const isFile = (path: string): boolean => anyEnding.test(path)

const respond = async (c: Context, source: PortalSource, write: Write): Promise<Response> => {
  const at = await deskAt(c, source, /\.json$/)
  if (at instanceof Response) return at
  const { desk, desk: { address, m } } = at
  const page = write(desk, at.parameters)
  if (isUnanswered(page)) return refuse(c, address, page.status, page.status === 404 ? m.notFound : m.badAddress, page.mistakes)
  if ('redirect' in page) return c.redirect(desk.link(page.redirect), 303)
  if (new URL(c.req.url).pathname.endsWith('.json')) return c.body(`${JSON.stringify(toJson(page.json), null, 2)}\n`, 200, { ...headersOf(address), 'Content-Type': 'application/json; charset=utf-8' })
  return c.body(String(await frame(address, page)), 200, { ...headersOf(address), 'Content-Type': 'text/html; charset=utf-8' })
}
/** An organisation in the form that other programs read: one of its own, and so no twin of a page. */
const respondPopolo = async (c: Context, source: PortalSource): Promise<Response> => {
  const at = await deskAt(c, source, /\.json$/)
  if (at instanceof Response) return at
  const { desk: { address, m } } = at
  const text = popolo(at.desk, at.parameters)
  if (typeof text !== 'string') return refuse(c, address, text.status, m.notFound, text.mistakes)
  return c.body(text, 200, { ...headersOf(address), 'Content-Type': 'application/json; charset=utf-8' })
}
/** A table as the file its address ends in. */
const respondFile = async (c: Context, source: PortalSource, write: WriteSheet): Promise<Response> => {
  const at = await deskAt(c, source, anyEnding)
  if (at instanceof Response) return at
  const { desk, desk: { address, m } } = at
  const made = write(desk, at.parameters)
  if (isUnanswered(made)) return refuse(c, address, made.status, made.status === 404 ? m.notFound : m.badAddress, made.mistakes)
  const path = new URL(c.req.url).pathname
  if (path.endsWith('.json')) return c.body(`${JSON.stringify(sheetToJson(desk, made), null, 2)}\n`, 200, { ...headersOf(address), 'Content-Type': 'application/json; charset=utf-8' })
  const [ending, type] = path.endsWith('.csv') ? ['csv', 'text/csv; charset=utf-8; header=present'] : ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']
  return c.body(ending === 'csv' ? sheetToCsv(made) : await sheetToXlsx(desk, made), 200, { ...headersOf(address), 'Content-Type': type, 'Content-Disposition': `attachment; filename="${fileName(desk, made, ending)}"` })
}

/** A calendar as a program reads it; shown in place, since programs that subscribe take what they are given. */
const respondFeed = async (c: Context, source: PortalSource, write: WriteFeed): Promise<Response> => {
  const at = await deskAt(c, source, anyEnding)
  if (at instanceof Response) return at
  const { desk, desk: { address, m } } = at
  const made = write(desk, at.parameters, new URL(c.req.url).origin)
  if (isUnanswered(made)) return refuse(c, address, made.status, made.status === 404 ? m.notFound : m.badAddress, made.mistakes)
  return c.body(made.text, 200, { ...headersOf(address), 'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH', 'Content-Disposition': `inline; filename="${made.name.replace(/[^A-Za-z0-9._-]/g, '-')}.ics"` })
}

/** Says what is wrong: as a page, or as a problem document (RFC 9457) where data or a file was asked for. */
const refuse = async (c: Context, address: Address, status: 400 | 404 | 500, heading: string, mistakes: readonly Mistake[]): Promise<Response> => {
  const headers = { 'Cache-Control': 'no-store', 'Content-Language': address.locale.lang }
  if (isFile(new URL(c.req.url).pathname))
    return c.body(`${JSON.stringify({ type: 'about:blank', title: heading, status, problems: mistakes }, null, 2)}\n`, status, { ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' })
  return c.body(String(await mistakesPage(address, heading, mistakes)), status, { ...headers, 'Content-Type': 'text/html; charset=utf-8' })
}
