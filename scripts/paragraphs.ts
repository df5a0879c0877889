/** The map of the ministry's page: for each of its paragraphs the acts and claims that answer it, with their verdicts. */
import { join } from 'node:path'
import type { Citation } from '../src/acts/index.ts'
import { materialOf } from '../src/briefs/index.ts'
import { kindOfClaim, testClaims } from '../src/claims/index.ts'
import { locales, sayAct, sayNote, sayVerdict, wordsFor } from '../src/locales/index.ts'
import { constitutions } from '../organisations/index.ts'
import { loadFolder } from '../src/register/index.ts'
import { registerAsAt } from '../src/status/index.ts'

/** The key under which the dossiers cite the page. */
const page = 'mfa-kz-oic'
/** Its paragraphs that say something; 1 and 2 are page furniture, 21 and 23 headings. */
export const paragraphs: readonly number[] = Array.from({ length: 31 }, (_, i) => i + 3).filter(n => n !== 21)
export interface ParagraphAnswer { readonly paragraph: number; readonly acts: readonly { readonly id: string; readonly text: string }[]; readonly claims: readonly { readonly id: string; readonly text: string; readonly verdict: string; readonly reasons: readonly string[] }[] }

export const paragraphMap = (): readonly ParagraphAnswer[] => {
  const { holdings } = loadFolder(join(import.meta.dirname, '..', 'dossiers'), { learnt: '2026-11-23' })
  const { material } = materialOf(holdings, constitutions)
  const tested = testClaims(material)
  const locale = locales.en
  const register = registerAsAt(material.index, '2014-01-31')
  const w = wordsFor(locale, register)
  const cites = (citations: readonly Citation[], n: number) => citations.some(c => c.source.endsWith(`#${page}`) && c.at !== undefined && c.at.split(/[,; ]+/).includes(String(n)))
  return paragraphs.map(paragraph => ({
    paragraph,
    acts: holdings.acts.filter(a => cites(a.sources, paragraph)).map(a => ({ id: a.id, text: locale.brief.dated(w.when(a.on), sayAct(locale, a, w)) })),
    claims: tested.filter(t => cites(t.claim.citations, paragraph)).map(({ claim, verdict }) => ({
      id: claim.id, text: (kindOfClaim(claim).reads.en as (c: unknown, x: typeof w) => string)(claim, w), verdict: sayVerdict(locale, verdict, w), reasons: verdict.notes.map(n => sayNote(locale, n, w)),
    })),
  }))
}

export const paragraphPage = (): string => `# The ministry's page, paragraph by paragraph

Every paragraph of “Kazakhstan and the OIC” (Ministry of Foreign Affairs of Kazakhstan, about January 2014) and what answers it in the register: acts, and claims with the verdict the register gives them as at 31 January 2014 unless they say otherwise. Numbers count the non-empty lines of the page; 1 and 2 are page furniture, 21 is a heading.

${paragraphMap().map(p => `## ${p.paragraph}\n\n${[...p.acts.map(a => `- ${a.text}. [\`${a.id}\`]`), ...p.claims.map(c => `- Claim \`${c.id}\`: ${c.text} — **${c.verdict}**${c.reasons.length > 0 ? ` (${c.reasons.join('; ')})` : ''}`)].join('\n')}`).join('\n\n')}
`

if (import.meta.main) {
  const map = paragraphMap()
  for (const p of map) {
    process.stdout.write(`\n${p.paragraph}\n${p.acts.map(a => `  act    ${a.text}\n`).join('')}${p.claims.map(c => `  claim  ${c.text} — ${c.verdict}${c.reasons.length > 0 ? ` (${c.reasons.join('; ')})` : ''}\n`).join('')}`)
  }
  const empty = map.filter(p => p.acts.length + p.claims.length === 0)
  process.stdout.write(`\n${map.length} paragraphs, ${empty.length} without an answer${empty.length > 0 ? `: ${empty.map(p => p.paragraph).join(', ')}` : ''}\n`)
  process.exitCode = empty.length > 0 ? 1 : 0
}
