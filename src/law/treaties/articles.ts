/** Articles as reservations name them: "17" covers "17(2)"; "Art. 17" is the same article as "17". */
import type { Clauses } from '#acts'

const bare = (article: string): string => article.replace(/^(articles?|arts?\.?)\s*/i, '').replaceAll(' ', '')
/** Whether an article is one of those listed, or part of one. */
export const within = (article: string, listed: readonly string[]): boolean => listed.some(l => bare(article) === bare(l) || bare(article).startsWith(`${bare(l)}(`))

/** What is left of some articles without those named; null stays null, since nobody knows what was there. */
export const without = (articles: readonly string[] | null, named: readonly string[]): readonly string[] | null => (articles === null ? null : articles.filter(a => !within(a, named)))

export type Permission = 'authorised' | 'forbidden' | 'silent'
/**
 * What the text says of a reservation to these articles: authorised expressly (VCLT art. 20(1)), forbidden (art. 19(a), (b)), or nothing.
 * Where only listed articles may be reserved and the reservation names none, nothing can be said.
 */
export const permissionFor = (articles: readonly string[] | null, clause: Clauses['reservations']): Permission => {
  switch (clause?.allowed) {
    case 'all': return 'authorised'
    case 'none': return 'forbidden'
    case 'listed': return articles === null || articles.length === 0 ? 'silent' : articles.every(a => within(a, clause.articles ?? [])) ? 'authorised' : 'forbidden'
    case 'silent': case undefined: return 'silent'
  }
}
