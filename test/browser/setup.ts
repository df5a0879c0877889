/** Before the first browser test: the browser is unpacked once, not by each test file at the same moment. */
import { findChromium } from './chromium.ts'

export const setup = async (): Promise<void> => { await findChromium() }
