/** The page of a drafted notification, as a file that somebody opens: nothing for axe to find, in each language. */
import { afterAll, expect, test } from 'vitest'
import { isNotified, notificationOf, notificationToPage, tongues } from '#briefs'
import { material } from '../acceptance/fixture.ts'
import { accessibilityFaults, closeBrowser, openPage } from './browser.ts'

afterAll(closeBrowser)

const act = material.index.byId('deposit:iofs.statute:2018-02-19')?.act
test.each(tongues)('in %s', async tongue => {
  if (!act || !isNotified(act)) throw new Error('the tenth instrument of the IOFS statute is a deposit')
  const page = await openPage()
  try {
    await page.setContent(notificationToPage(notificationOf(material, { act, asAt: '2018-02-19', tongue, preview: false })))
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await page.evaluate('[document.documentElement.lang, getComputedStyle(document.body).direction, document.querySelectorAll("table tbody tr").length > 20]')).toEqual([tongue, tongue === 'ar' ? 'rtl' : 'ltr', true])
  } finally { await page.close() }
})
