/** The look: one stylesheet and the fonts, served by the portal itself from the packages that bring them. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const packages = createRequire(import.meta.url)
const folderOf = (file: string): string => dirname(packages.resolve(file))
const sans = folderOf('@fontsource/noto-sans/400.css')
const naskh = folderOf('@fontsource/noto-naskh-arabic/400.css')
const design = '@digdir/designsystemet-css'

interface Face { readonly family: string; readonly folder: string; readonly weight: string; readonly subsets: readonly string[]; readonly more?: string }
/** Latin and Cyrillic from one font, Arabic from another that is drawn larger, as its letters are smaller than their size says. */
const faces: readonly Face[] = [
  ...['400', '600', '700'].map(weight => ({ family: 'Noto Sans', folder: sans, weight, subsets: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] })),
  ...['400', '600', '700'].map(weight => ({ family: 'Noto Naskh Arabic', folder: naskh, weight, subsets: ['arabic'], more: 'size-adjust: 116%;' })),
]

const fonts = new Map<string, string>()
const fontFaces = (): string => faces.flatMap(({ family, folder, weight, subsets, more = '' }) => {
  // The package's own sheet knows which characters each file holds.
  const blocks = readFileSync(join(folder, `${weight}.css`), 'utf8').split('@font-face').slice(1)
  return subsets.flatMap(subset => {
    const block = blocks.find(b => new RegExp(`/[a-z-]+?-${subset}-${weight}-normal\\.woff2`).test(b) && !new RegExp(`-${subset}-ext-`).test(b))
    const file = block && /\.\/files\/([a-z0-9-]+\.woff2)/.exec(block)?.[1]
    const range = block && /unicode-range:\s*([^;]+);/.exec(block)?.[1]
    if (!file || !existsSync(join(folder, 'files', file))) return []
    fonts.set(file, join(folder, 'files', file))
    return [`@font-face { font-family: '${family}'; font-weight: ${weight}; font-display: swap; ${more} src: url(/look/${file}) format('woff2');${range ? ` unicode-range: ${range};` : ''} }`]
  })
}).join('\n')

const css = [
  fontFaces(), readFileSync(packages.resolve(`${design}/index.css`), 'utf8'), readFileSync(packages.resolve(`${design}/theme.css`), 'utf8'),
  ...['page', 'content', 'charts', 'treaties', 'decisions', 'dealings', 'organs', 'money', 'state-money'].map(name => readFileSync(join(import.meta.dirname, `look/${name}.css`), 'utf8')),
].join('\n')

/** Named by what is in it, so that it may be kept for ever. */
export const stylesheet: { readonly path: string; readonly css: string } = Object.freeze({ path: `/look/portal-${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`, css })

/** A font by its file name, of those the stylesheet names; undefined for any other. */
export const fontFile = (name: string): Uint8Array<ArrayBuffer> | undefined => {
  const path = fonts.get(name)
  return path === undefined ? undefined : new Uint8Array(readFileSync(path))
}
