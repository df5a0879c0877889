/** Briefs: findings to documents; computes nothing. */
import { toJson } from '#acts'
import type { Brief } from './brief.ts'

export { countryBrief } from './country.ts'
export { briefToHtml, briefToPage } from './render/html.ts'
export type { BriefLinks } from './render/html.ts'
export { briefToMarkdown, briefToText } from './render/text.ts'
export type { Brief, BriefNote, BriefSection, Mark, Sentence } from './brief.ts'
export type { Material } from './desk.ts'
export { explain, explanationToText } from './explain.ts'
export type { Explanation } from './explain.ts'
export { materialOf } from './material.ts'
/** The brief as JSON: findings as they are, dates and figures as written. */
export const briefToJson = (b: Brief): unknown => toJson(b)
export { notificationOf } from './notification/draft.ts'
export { notificationToMarkdown, notificationToPage, notificationToText } from './notification/render.ts'
export type { NotificationDraft } from './notification/document.ts'
export { isNotified, notifiedKinds, tongues } from './notification/contract.ts'
export type { NotifiedAct, NotifiedKind, Tongue } from './notification/contract.ts'
