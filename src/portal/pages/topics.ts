/** Lists of treaties: choices above them, and their rows under the topics they are about. */
import { topics, type Topic } from '#acts'
import type { Desk } from '../desk.ts'
import { html, said, type Html } from '../html.ts'

/** Links that keep some of the rows: all, or those of one word; each with its count. */
export const choices = (desk: Desk, path: string, what: string, parameter: string, chosen: string | undefined, total: number, words: readonly (readonly [word: string, name: string, count: number])[], others: Readonly<Record<string, string>> = {}, part = ''): Html => {
  const { m: { treaty: t }, words: w } = desk
  const choice = (word: string | undefined, name: string, n: number) => html`<li><a class="ds-link" href="${desk.link(path, { ...others, ...(word === undefined ? {} : { [parameter]: word }) })}${part}" ${word === chosen ? html`aria-current="true"` : ''}>${said(name)} <span class="count">${w.number(n)}</span></a></li>`
  return html`<nav class="choices" aria-label="${t.filterBy(what)}"><p class="minor">${what}</p><ul class="filters">${choice(undefined, t.all, total)}${words.map(([word, name, n]) => choice(word, name, n))}</ul></nav>`
}

/** A table under each topic, in the order of the topics; what has none comes last. One group alone needs no heading. */
export const inTopics = <T>(desk: Desk, rows: readonly T[], topicOf: (row: T) => Topic | undefined, show: (rows: readonly T[], name: string) => Html): Html => {
  const { m, m: { treaty: t }, words: w } = desk
  const by = Map.groupBy(rows, topicOf)
  const groups = [...topics, undefined].flatMap(topic => { const list = by.get(topic); return list ? [{ topic, list, name: topic === undefined ? t.noTopic : t.topics[topic] }] : [] })
  if (groups.length === 0) return html`<p class="nothing">${m.nothingYet}</p>`
  if (groups.length === 1 && groups[0]!.topic === undefined) return show(rows, m.treaties)
  return html`${groups.map(g => html`<section class="topic" id="${g.topic ?? 'none'}"><h2 class="ds-heading" data-size="sm">${g.name} <span class="count">${w.number(g.list.length)}</span></h2>${show(g.list, g.name)}</section>`)}`
}
