/** The frame of every page: language and direction, the way in past the navigation, the day controls, the way out to the data. */
import { locales } from '#locales'
import type { Locale } from '#locales'
import { linkFrom, type Address, type Mistake } from './address.ts'
import type { Page } from './desk.ts'
import { html, plain, said, written, type Html } from './html.ts'
import { stylesheet } from './look.ts'

interface Shown { readonly title: string; readonly body: Html; readonly trail?: Page['trail'] | undefined; readonly keeps?: Page['keeps'] | undefined; readonly under?: string | undefined; readonly twin?: boolean }

const pages = (m: Locale['portal']): readonly (readonly [path: string, name: string])[] => [
  ['/organisations', m.organisations], ['/states', m.states], ['/instruments', m.instruments], ['/initiatives', m.dealing.initiatives], ['/claims', m.claims], ['/paragraphs', m.paragraphs], ['/search', m.search],
]

/** The whole document. It asks for no script and carries no style of its own. */
export const frame = (address: Address, page: Shown): Html => {
  const { locale, path, given, asAt, knownOn } = address
  const m = locale.portal
  const link = linkFrom(address)
  const others = Object.values(locales).filter(l => l.lang !== locale.lang)
  const twin = path === '/' ? '/index.json' : `${path}.json`
  const title = plain(page.title)
  return html`${written('<!doctype html>')}
<html lang="${locale.lang}" dir="${locale.dir}" data-color-scheme="light">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${path === '/' ? title : `${title} · ${m.product}`}</title>
<link rel="stylesheet" href="${stylesheet.path}">${page.twin === false ? '' : html`<link rel="alternate" type="application/json" href="${link(twin, page.keeps)}">`}
${others.map(l => html`<link rel="alternate" hreflang="${l.lang}" href="${link(path, page.keeps, { ...given, lang: l.lang })}">`)}</head>
<body><a class="ds-skip-link" href="#content">${m.skip}</a>
<header class="masthead"><div class="inner">
<p class="product"><a href="${link('/')}">${m.product}</a></p>
<nav aria-label="${m.navigation}"><ul>${pages(m).map(([to, name]) => html`<li><a href="${link(to)}" ${page.under === to ? html`aria-current="page"` : ''}>${name}</a></li>`)}</ul></nav>
<p class="languages">${others.map(l => html`<a href="${link(path, page.keeps, { ...given, lang: l.lang })}" lang="${l.lang}" hreflang="${l.lang}" dir="${l.dir}"><span class="ds-sr-only" lang="${locale.lang}">${m.language}: </span>${l.name}</a>`)}</p>
</div></header>
<section class="days" aria-label="${m.dayControls}"><div class="inner">
<p class="as-at">${said(locale.asAt(locale.dates.day(asAt), knownOn ? locale.dates.day(knownOn) : null))}</p>
<form action="${path}" method="get">${Object.entries(page.keeps ?? {}).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${given.lang ? html`<input type="hidden" name="lang" value="${given.lang}">` : ''}
<div class="ds-field"><label class="ds-label" for="as-at">${m.asAt}</label><input class="ds-input" type="date" id="as-at" name="as-at" value="${given.asAt ?? asAt}"></div>
<div class="ds-field"><label class="ds-label" for="known-on">${m.knownOn}</label><input class="ds-input" type="date" id="known-on" name="known-on" value="${given.knownOn ?? ''}" aria-describedby="known-on-help"><p class="help" id="known-on-help">${m.knownOnHelp}</p></div>
<button class="ds-button" data-variant="secondary" type="submit">${m.show}</button>${given.asAt || given.knownOn ? html`<a class="ds-link" href="${link(path, page.keeps, given.lang ? { lang: given.lang } : {})}">${m.today}</a>` : ''}
</form>
</div></section>
${page.trail?.length ? html`<nav class="trail inner" aria-label="${m.youAreHere}"><ol>${[[m.home, '/'] as const, ...page.trail].map(([name, to]) => html`<li><a class="ds-link" href="${link(to)}">${said(name)}</a></li>`)}</ol></nav>` : ''}
<main id="content" class="inner" tabindex="-1">${page.body}</main>
<footer class="inner"><p>${m.footer}.</p>${page.twin === false ? '' : html`<p><a class="ds-link" href="${link(twin, page.keeps)}">${m.json}</a></p>`}
<section aria-label="${m.marks}"><ul class="legend"><li><span class="mark">†</span> ${said(locale.unread)}</li><li><span class="mark">‡</span> ${said(locale.brief.unverifiedMark)}</li><li><span class="mark">≠</span> ${m.status.disputed}: ${m.otherAccounts}</li></ul></section></footer>
</body></html>`
}

/** A page that says what is wrong with an address, each mistake with what was found, what is wanted, and what to do. */
export const mistakesPage = (address: Address, heading: string, mistakes: readonly Mistake[]): Html => {
  const m = address.locale.portal
  const link = linkFrom(address)
  return frame({ ...address, path: address.path }, {
    title: heading, twin: false,
    body: html`<h1 class="ds-heading" data-size="lg">${heading}</h1>${mistakes.map(x => html`<dl class="pairs mistake"><div><dt>${m.found}</dt><dd><code>${x.found}</code></dd></div><div><dt>${m.wants}</dt><dd>${said(x.wants)}</dd></div><div><dt>${m.remedy}</dt><dd>${
      x.path === undefined ? said(x.remedy) : html`<a class="ds-link" href="${link(x.path)}">${said(x.remedy)}</a>`}</dd></div></dl>`)}<p>${said(m.notFoundHelp)}.</p><p><a class="ds-link" href="${link('/')}">${m.home}</a></p>`,
  })
}
