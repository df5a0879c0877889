/** `chancery brief STATE --in ORG`: the country brief, in the terminal or for a file. */
import { briefToJson, briefToMarkdown, briefToPage, briefToText, countryBrief, type Material } from '#briefs'
import type { Day } from '#calendar'
import { misused, said, saidJson, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, formatOf, requestOf, type Common } from '../request.ts'

const formats = ['text', 'html', 'markdown', 'json'] as const

export const brief = (material: Material, party: string, options: Common & { readonly in?: string; readonly format?: string }, today: Day): Outcome => {
  const errors: Misuse[] = []
  const request = requestOf(options, today, errors)
  const organisation = options.in ?? ''
  checkSubject(material, 'STATE', party, ['party'], errors)
  if (options.in === undefined) errors.push({ option: '--in', found: 'nothing', wants: 'an organisation (oic)', remedy: `write chancery brief ${party} --in oic` })
  else checkSubject(material, '--in', organisation, ['body'], errors)
  const format = formatOf(options, formats, errors)
  if (errors.length > 0) return misused(errors, format === 'json')
  const written = countryBrief(material, { party, organisation, ...request })
  switch (format) {
    case 'html': return said(briefToPage(written))
    case 'markdown': return said(briefToMarkdown(written))
    case 'json': return saidJson(briefToJson(written))
    default: return said(briefToText(written))
  }
}
