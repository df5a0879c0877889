/** The key by which acts name a decision or a draft: organ and number, oic.cfm:4/38-ORG, un.general-assembly:A/RES/74/7. */
export const decisionKey = (d: { readonly by: string; readonly number: string }): string => `${d.by}:${d.number.trim().replace(/\s+/g, '-')}`

/** Its parts again; undefined for what is no such key. */
export const partsOfDecisionKey = (key: string): { readonly by: string; readonly number: string } | undefined => {
  const cut = key.indexOf(':')
  return cut > 0 && cut < key.length - 1 ? { by: key.slice(0, cut), number: key.slice(cut + 1) } : undefined
}
