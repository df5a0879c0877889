/** Serving: an address that answers, and a clear word when the port is taken. */
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { CannotServe, servePortal } from './serve.ts'

test('serves on a free port, refuses one that is taken, and gives it back', async () => {
  const app = new Hono().get('/', c => c.text('here'))
  const first = await servePortal(app, { port: 0 })
  expect(await (await fetch(first.url)).text()).toBe('here')
  const port = Number(new URL(first.url).port)
  const refused = await servePortal(app, { port }).then(() => undefined, (e: unknown) => e)
  expect(refused).toBeInstanceOf(CannotServe)
  expect(refused).toMatchObject({ found: `port ${port} of 127.0.0.1 is taken by another program`, wants: 'a port that is free' })
  await first.stop()
  const second = await servePortal(app, { port })
  expect(second.url).toBe(first.url)
  await second.stop()
})
