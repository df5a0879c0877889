/** The browser itself: it draws Arabic joined up and right to left, sees faults of access, and takes pictures of the width asked for. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, closeBrowser, fontsOf, openPage, overflow, screenshot } from './browser.ts'

const font = readFileSync(createRequire(import.meta.url).resolve('@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2'))
const page = (body: string): string => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>سجل</title>
  <style>@font-face { font-family: Naskh; src: url(/naskh.woff2) } body { font: 24px Naskh }</style></head><body><main>${body}</main></body></html>`
const pages: Record<string, string> = {
  '/good': page('<h1>منظمة التعاون</h1><p><span id="joined">ببب</span> <span id="apart">ب&zwnj;ب&zwnj;ب</span></p>'),
  '/bad': page('<h1>منظمة</h1><img src="data:,"><div style="width: 2000px">.</div>'),
}

let server: Server
let home: string
beforeAll(async () => {
  server = createServer((request, response) => {
    const body = request.url === '/naskh.woff2' ? font : pages[request.url ?? '']
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': request.url === '/naskh.woff2' ? 'font/woff2' : 'text/html; charset=utf-8' }).end(body)
  })
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready) })
  const address = server.address()
  home = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(async () => {
  await closeBrowser()
  server.close()
})

test('Arabic is drawn by the font the page brings, with its letters joined', async () => {
  const opened = await openPage(`${home}/good`, { width: 360 })
  expect(await fontsOf(opened, 'h1')).toEqual([{ family: 'Noto Naskh Arabic', fromPage: true, glyphs: expect.any(Number) }])
  // Three joined letters take less room than the same three kept apart.
  const [joined, apart] = await opened.evaluate<[number, number]>("['joined', 'apart'].map((id) => document.getElementById(id).getBoundingClientRect().width)")
  expect(joined).toBeGreaterThan(0)
  expect(joined).toBeLessThan(apart * 0.9)
  await opened.close()
})

test('a good page has no faults and fits; a bad one has both kinds', async () => {
  const good = await openPage(`${home}/good`, { width: 360 })
  expect(await accessibilityFaults(good)).toEqual([])
  expect(await overflow(good)).toBe(0)
  await good.close()
  const bad = await openPage(`${home}/bad`, { width: 360 })
  expect((await accessibilityFaults(bad)).join('\n')).toMatch(/^image-alt: .*: img$/m)
  expect(await overflow(bad)).toBeGreaterThan(1000)
  await bad.close()
})

test.each([360, 1280])('a picture %i pixels wide', async (width) => {
  const path = join(process.env['TMPDIR'] ?? '.', `picture-${width}.png`)
  await screenshot(`${home}/good`, { path, width, lang: 'ar' })
  // The width stands in the header of a PNG, bytes 16 to 19.
  expect(readFileSync(path).readUInt32BE(16)).toBe(width)
})
