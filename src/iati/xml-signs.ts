/** The signs of XML 1.0: which may stand in names and in text, and what the references to signs mean. */

/** 1 for what of ASCII may stand in a name. */
export const nameSigns: Uint8Array = Uint8Array.from({ length: 128 }, (_, c) => (/[A-Za-z0-9_:.-]/.test(String.fromCharCode(c)) ? 1 : 0))
const start = ':A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}-\\u{200d}\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}'
const nameForm = new RegExp(`^[${start}][${start}.\\-0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}-\\u{2040}]*$`, 'u')
export const isName = (name: string): boolean => nameForm.test(name)
/** Whether a tag may begin with it; what is beyond ASCII is looked at with the whole name. */
export const startsName = (c: number): boolean => c >= 128 || (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === 58

/** What is wrong in a text, and where in it. */
export interface Wrong { readonly found: string; readonly at: number }
// oxlint-disable-next-line no-control-regex
const never = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
/** The first sign that XML does not have. */
export const signNever = (text: string): Wrong | undefined => {
  const bad = never.exec(text)
  return bad === null ? undefined : { found: `the sign U+${bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}, which XML does not have`, at: bad.index }
}
const isAllowed = (c: number): boolean => c === 9 || c === 10 || c === 13 || (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || (c >= 0x1_0000 && c <= 0x10_ffff)
const numbered = /^#(?:x[0-9A-Fa-f]+|[0-9]+)$/
/** The sign that a reference stands for; undefined where it stands for none. */
const signOf = (body: string): string | undefined => {
  switch (body) {
    case 'amp': return '&'
    case 'lt': return '<'
    case 'gt': return '>'
    case 'quot': return '"'
    case 'apos': return "'"
    default:
  }
  if (body.length > 32 || !numbered.test(body)) return undefined
  const c = body.charCodeAt(1) === 120 ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10)
  return isAllowed(c) ? String.fromCodePoint(c) : undefined
}

/** A text, or else the value of an attribute, with its references replaced and its line ends made one; or the first thing wrong in it. */
export const meaning = (text: string, isText: boolean): string | Wrong => {
  const bad = signNever(text)
  const ends = isText ? text.indexOf(']]>') : -1
  const cdata: Wrong | undefined = ends === -1 ? undefined : { found: ']]> outside of CDATA', at: ends }
  const plain = (part: string): string => (isText ? part.includes('\r') ? part.replace(/\r\n?/g, '\n') : part : part.replace(/\r\n|[\r\n\t]/g, ' '))
  let wrong = bad !== undefined && cdata !== undefined ? bad.at < cdata.at ? bad : cdata : bad ?? cdata
  let read = ''
  let from = 0
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at)
    const sign = end === -1 ? undefined : signOf(text.slice(at + 1, end))
    if (sign === undefined) {
      if (wrong === undefined || at < wrong.at) wrong = { found: `& that begins no reference that XML has: ${/^&[#\w.:-]*;?/.exec(text.slice(at, at + 30))?.[0] ?? '&'}`, at }
      break
    }
    read += plain(text.slice(from, at)) + sign
    from = end + 1
  }
  return wrong ?? (from === 0 ? plain(text) : read + plain(text.slice(from)))
}
