/** The organ that voted, declared with what it is part of, so that acts can name it: un.general-assembly is the General Assembly of the United Nations. */
import { isRefused, whoWas, type Declared } from '#tables'

const inCapitals = (slug: string): string => slug.split('-').map(w => (['of', 'the', 'and', 'for', 'on'].includes(w) ? w : `${w.charAt(0).toUpperCase()}${w.slice(1)}`)).join(' ')
/** Each part of the dotted name is a body of its own; `name` is how the last is called, where its dotted name does not say it. */
export const bodiesOf = (by: string, name?: string): readonly Declared[] => by.split('.').map((slug, i, all): Declared => {
  const id = all.slice(0, i + 1).join('.')
  const known = i === 0 ? whoWas(slug, '2000-01-01', { succession: false, ending: false }) : undefined
  const usual = known && !isRefused(known) && known.declare?.id === slug ? known.declare.name : slug.length < 6 && i === 0 ? slug.toUpperCase() : inCapitals(slug)
  return { section: 'bodies', id, name: i === all.length - 1 && name !== undefined ? name : usual, form: i === 0 ? 'organisation' : i === 1 ? 'principal-organ' : 'subsidiary-organ', ...(i === 0 ? {} : { partOf: all.slice(0, i).join('.') }) }
})
