/** `chancery brief STATE --in ORG`: the country brief, in the terminal or for a file. */
import { briefToJson, briefToMarkdown, briefToPage, briefToText, countryBrief, type Material } from '#briefs'
import type { Day } from '#calendar'
import { misused, said, saidJson, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, requestOf, type Common } from '../request.ts'

const formats = ['text', 'html', 'markdown', 'json'] as const

export const brief = (material: Material, party: string, options: Common & { readonly in?: string; readonly format?: string }, today: Day): Outcome => {
  const errors: Misuse[] = []
  const request = requestOf(options, today, errors)
  const organisation = options.in ?? ''
  checkSubject(material, 'STATE', party, ['party'], errors)
  if (options.in === undefined) errors.push({ option: '--in', found: 'nothing', wants: 'an organisation (oic)', remedy: `write chancery brief ${party} --in oic` })
  else checkSubject(material, '--in', organisation, ['body'], errors)
  const format = options.format ?? 'text'
  if (!(formats as readonly string[]).includes(format)) errors.push({ option: '--format', found: format, wants: `one of ${formats.join(', ')}`, remedy: 'choose one of these' })
  if (errors.length > 0) return misused(errors, options.json || format === 'json')
  const written = countryBrief(material, { party, organisation, ...request })
  switch (options.json ? 'json' : format) {
    case 'html': return said(briefToPage(written))
    case 'markdown': return said(briefToMarkdown(written))
    case 'json': return saidJson(briefToJson(written))
    default: return said(briefToText(written))
  }
}
