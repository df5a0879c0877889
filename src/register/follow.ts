/** Follows a register that others write to: woken by NOTIFY, and by itself from time to time, should a word be lost. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from 'pg'
import type { Act } from '#acts'
import { pause, type Database } from './database.ts'
import { loadSince } from './load.ts'
import type { Audience, Following, News } from './register.ts'

/** Without a word for so long, it looks by itself, in ms. */
const patience = 15_000
/** A lost connection is made again after so long, in ms. */
const again = 200

export const follow = async (db: Database, since: number, onEntries: (acts: readonly Act[], news: News) => void, audience: Audience): Promise<Following> => {
  let cursor = since
  let stopped = false
  let wake = (): void => {}
  let listener: Client | undefined
  const listen = async (): Promise<Client> => {
    const client = await db.listener()
    client.on('notification', () => wake())
    client.on('error', () => {})
    client.on('end', () => { if (listener === client) listener = undefined; wake() })
    await client.connect()
    await client.query('listen chancery')
    return client
  }
  const look = async (): Promise<void> => {
    const { acts, entries, reload } = await db.read(client => loadSince(client, cursor, audience))
    if (stopped || entries <= cursor) return
    cursor = entries
    try { onEntries(acts, { entries, reload }) } catch (error) { queueMicrotask(() => { throw error }) }
  }
  // Listening begins before the first look, so nothing falls between the two.
  listener = await listen()
  await look()
  const running = (async () => {
    for (;;) {
      if (stopped) return
      const woken = new Promise<void>((resolve) => { wake = resolve })
      try {
        listener ??= await listen()
        await look()
      } catch {
        await wait(again)
        continue
      }
      await Promise.race([woken, pause(patience)])
    }
  })()
  return {
    stop: async () => {
      stopped = true
      wake()
      await running
      await listener?.end().catch(() => {})
    },
  }
}
