/** Days and dates of any precision in French: 1er mars 2018, février 2018, entre le 10 décembre 2013 et 2019. */
import { isDay, type Day, type When } from '#calendar'

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']

export const frenchDay = (d: Day): string => `${d.slice(8) === '01' ? '1er' : Number(d.slice(8))} ${months[Number(d.slice(5, 7)) - 1] ?? ''} ${d.slice(0, 4)}`
/** One end as far as it is known; what has another form than day, month and year stays as written. */
const single = (s: string): string => {
  const bare = s.replace(/[~?%]/g, '').replace(/(-XX)+$/, '')
  const said = isDay(bare) ? frenchDay(bare) : /^\d{4}-(0[1-9]|1[0-2])$/.test(bare) ? `${months[Number(bare.slice(5)) - 1]} ${bare.slice(0, 4)}` : bare
  return /[~%]/.test(s) ? `environ ${said}` : /\?/.test(s) ? `${said} (incertain)` : said
}
const article = (s: string): string => (isDay(s) ? `le ${single(s)}` : single(s))
export const frenchWhen = (w: When): string => {
  const [from = '', to] = w.text.split('/')
  if (to === undefined) return single(from)
  if (from === '' || from === '..') return `au plus tard ${article(to)}`
  if (to === '' || to === '..') return `à partir ${isDay(from) ? 'du' : 'de'} ${single(from)}`
  return `entre ${article(from)} et ${article(to)}`
}
