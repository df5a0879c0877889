/** Takes pictures of a page as it looks on a telephone and on a desk: `node scripts/look.ts URL out-prefix [ltr|rtl]`. */
import { closeBrowser, screenshot } from '../test/browser/browser.ts'

const [url, prefix, dir] = process.argv.slice(2)
if (url === undefined || prefix === undefined || (dir !== undefined && dir !== 'ltr' && dir !== 'rtl')) {
  console.error('usage: node scripts/look.ts URL out-prefix [ltr|rtl]\nexample: node scripts/look.ts http://localhost:3000/ .tmp/home')
  process.exit(2)
}
for (const width of [360, 1280]) {
  const path = `${prefix}-${width}.png`
  await screenshot(url, { path, width, ...dir === undefined ? {} : { dir } })
  console.log(path)
}
await closeBrowser()
