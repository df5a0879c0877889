/** Serves the portal on an address of this machine, and says clearly when that address is taken. */
import { serve } from '@hono/node-server'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Hono } from 'hono'

/** Why the portal could not be served: found, wanted, how to mend it. */
export class CannotServe extends Error {
  readonly found: string
  readonly wants: string
  readonly remedy: string
  constructor(found: string, wants: string, remedy: string) {
    super(`${found}; wanted ${wants}. ${remedy}`)
    this.name = 'CannotServe'
    this.found = found
    this.wants = wants
    this.remedy = remedy
  }
}

/** Port 0 takes any that is free. Rejects with `CannotServe` when the port is taken or not allowed. `stop` ends open connections too. */
export const servePortal = (app: Hono, { port, hostname = '127.0.0.1' }: { readonly port: number; readonly hostname?: string }): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> =>
  new Promise((ready, fail) => {
    const server = serve({ fetch: app.fetch, port, hostname }, (at: AddressInfo) => {
      server.off('error', refused)
      ready({
        url: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${at.port}`,
        stop: () => new Promise<void>((done, wrong) => { server.close(e => { if (e) wrong(e); else done() }); server.closeAllConnections() }),
      })
    }) as Server
    const refused = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') fail(new CannotServe(`port ${port} of ${hostname} is taken by another program`, 'a port that is free', `Stop the other program, or choose another port, such as ${port + 1}.`))
      else if (error.code === 'EACCES') fail(new CannotServe(`port ${port} of ${hostname} is not allowed to this user`, 'a port of 1024 or more', 'Choose another port, such as 3000.'))
      else fail(new CannotServe(`${hostname}:${port} cannot be served (${error.code ?? error.message})`, 'an address of this machine', 'Serve on 127.0.0.1, or on an address that this machine has.'))
    }
    server.once('error', refused)
  })
