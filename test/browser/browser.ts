/** A browser for tests and for looking: pages, pictures of them, what axe finds wrong, and which fonts really drew the text. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Result } from 'axe-core'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { findChromium } from './chromium.ts'

let running: Promise<Browser> | undefined

/** One browser for the whole process. */
const browser = (): Promise<Browser> => {
  running ??= findChromium().then(({ path, env }) => chromium.launch({
    executablePath: path, env,
    // Never the package's own args: they switch web security off.
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--font-render-hinting=none'],
  }))
  return running
}

/** Closes the browser; call it in afterAll. */
export const closeBrowser = async (): Promise<void> => {
  const open = running
  running = undefined
  await (await open)?.close()
}

export interface Look {
  /** Width of the window in CSS pixels; 1280 unless told. */
  readonly width?: number
  /** The language the browser asks for (Accept-Language). */
  readonly lang?: string
  /** Overrides the direction of the page, to see a page drawn the other way round. */
  readonly dir?: 'ltr' | 'rtl'
  /** Whether scripts may run; pages must be complete without. */
  readonly javaScript?: boolean
}

/** Opens a page of its own (no cookies of another), at an address when one is given, with its fonts loaded. Close it with `page.close()`. */
export const openPage = async (url?: string, look: Look = {}): Promise<Page> => {
  const options: BrowserContextOptions = { viewport: { width: look.width ?? 1280, height: 900 }, javaScriptEnabled: look.javaScript ?? true, ...look.lang === undefined ? {} : { locale: look.lang } }
  const page = await (await browser()).newPage(options)
  if (url === undefined) return page
  await page.goto(url, { waitUntil: 'load' })
  if (look.dir) await page.evaluate(`document.documentElement.dir = ${JSON.stringify(look.dir)}`)
  // Resolves at once when everything has been drawn with what it asked for.
  if (options.javaScriptEnabled) await page.evaluate('document.fonts.ready.then(() => true)')
  return page
}

/** Takes a picture of the whole page, as wide as told, to `path` (PNG). */
export const screenshot = async (url: string, { path, ...look }: Look & { readonly path: string }): Promise<void> => {
  const page = await openPage(url, look)
  try {
    await page.screenshot({ path, fullPage: true })
  } finally {
    await page.close()
  }
}

/** How much wider than its window a page is, in pixels; 0 when nobody has to scroll sideways. */
export const overflow = async (page: Page): Promise<number> =>
  page.evaluate<number>('Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)')

let axe: string | undefined
/** What axe finds wrong with a page, one line each (rule, what it wants, where); empty is good. */
export const accessibilityFaults = async (page: Page): Promise<string[]> => {
  // Evaluated rather than added as a script: a page may forbid scripts of others. Once for a page, however often it is looked at.
  if (!await page.evaluate<boolean>("typeof axe === 'object'")) await page.evaluate(axe ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  // Every rule is tried on every element; only what it finds wrong is written out in full.
  const { violations } = await page.evaluate<{ violations: Result[] }>("axe.run({ resultTypes: ['violations'] })")
  return violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
}

export interface DrawnFont { readonly family: string; readonly fromPage: boolean; readonly glyphs: number }

/** Which fonts really drew the text of an element: axe passes a page of empty boxes, this does not. `fromPage` is a font the page brought itself. */
export const fontsOf = async (page: Page, selector: string): Promise<DrawnFont[]> => {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  if (nodeId === 0) throw new Error(`no element ${selector} on ${page.url()}`)
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  await session.detach()
  return fonts.map((f) => ({ family: f.familyName, fromPage: f.isCustomFont, glyphs: f.glyphCount }))
}
