/** The constitutions at hand: one line an organisation. */
export { fao } from './fao/constitution.ts'
export { ibrd } from './ibrd/constitution.ts'
export { iofs } from './iofs/constitution.ts'
export { isdb } from './isdb/constitution.ts'
export { oic } from './oic/constitution.ts'
export { osce } from './osce/constitution.ts'
export { un } from './un/constitution.ts'
export { who } from './who/constitution.ts'
