/** The constitutions at hand: one line an organisation. */
export { iofs } from './iofs/constitution.ts'
export { isdb } from './isdb/constitution.ts'
export { oic } from './oic/constitution.ts'
