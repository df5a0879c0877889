/** The portal: what the register holds and what follows from it, as pages that need no script, each with its data. */
export { portal } from './portal.ts'
export { publicHoldings } from './public-holdings.ts'
export { servePortal } from './serve.ts'
