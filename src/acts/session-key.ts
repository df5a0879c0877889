/** The key by which acts name a session: oic.cfm/38, oic.summit/x4, un.general-assembly/e11 of an emergency one, or organ/day where no number is known. */
export const sessionKey = (s: { readonly organ: string; readonly ordinal?: number | undefined; readonly form: string; readonly on?: { readonly text: string } }): string =>
  s.ordinal === undefined ? `${s.organ}/${(s.on?.text ?? '').split('/')[0]?.replace(/[~?%]/g, '') ?? ''}`
  : `${s.organ}/${s.form === 'ordinary' ? '' : s.form === 'thematic' ? 't' : s.form === 'preparatory' ? 'p' : s.form === 'resumed' ? 'r' : s.form === 'emergency' ? 'e' : 'x'}${s.ordinal}`

/** Its parts again. */
export const partsOfSessionKey = (key: string): { organ: string; form: 'ordinary' | 'extraordinary' | 'emergency' | 'resumed' | 'thematic' | 'preparatory'; ordinal?: number; day?: string } => {
  const cut = key.lastIndexOf('/')
  const organ = key.slice(0, cut)
  const m = /^([xetpr]?)(\d+)$/.exec(key.slice(cut + 1))
  if (!m) return { organ, form: 'extraordinary', day: key.slice(cut + 1) }
  const form = m[1] === 'x' ? 'extraordinary' : m[1] === 't' ? 'thematic' : m[1] === 'p' ? 'preparatory' : m[1] === 'r' ? 'resumed' : m[1] === 'e' ? 'emergency' : 'ordinary'
  return { organ, form, ordinal: Number(m[2]) }
}
