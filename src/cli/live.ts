/** The register in memory, kept up with what is recorded: a new act touches only its subjects, other news load it anew. */
import type { Act, Holdings } from '#acts'
import type { Audience, Register } from '#register'
import type { Opened } from './program.ts'

export interface Live { readonly now: () => Opened; readonly stop: () => Promise<void> }

/** `opened` makes material of holdings; `say` hears when the register could not be loaded, which is tried again. */
export const live = async (register: Pick<Register, 'load' | 'follow'>, audience: Audience, opened: (holdings: Holdings) => Opened, say: (line: string) => void): Promise<Live> => {
  const take = async (): Promise<{ readonly shown: Opened; readonly acts: Act[]; readonly entries: number }> => {
    const { holdings, entries } = await register.load(audience)
    // A list of its own: what is recorded is added to it, so that pages that list acts have it too.
    const acts = [...holdings.acts]
    return { shown: opened({ ...holdings, acts }), acts, entries }
  }
  let now = await take()
  let latest = now.entries
  let stale = false
  let loading: Promise<void> | undefined
  const ended = new AbortController()
  /** What came while it was loading may not be in it: it loads until nothing is missing. */
  const reload = async (): Promise<void> => {
    while (!ended.signal.aborted && (stale || now.entries < latest)) {
      stale = false
      try { now = await take() } catch (error) {
        stale = true
        say(`the register could not be loaded anew, trying again: ${error instanceof Error ? error.message : String(error)}`)
        await new Promise(done => { setTimeout(done, 1000).unref() })
      }
    }
  }
  const following = await register.follow(now.entries, (fresh, news) => {
    latest = news.entries
    if (news.reload || loading) {
      stale = true
      loading ??= reload().finally(() => { loading = undefined })
      return
    }
    const { shown, acts } = now
    for (const act of fresh) { shown.material.index.add(act); acts.push(act) }
    // Another object, the same index: whoever remembers verdicts of the material must work them out anew.
    now = { acts, entries: news.entries, shown: { ...shown, material: Object.freeze({ ...shown.material }) } }
  }, { audience })
  return { now: () => now.shown, stop: async () => { ended.abort(); await following.stop(); await loading } }
}
