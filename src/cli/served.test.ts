/** The running register's desk for commands: it answers who knows the token, and only commands that read. */
import { expect, test } from 'vitest'
import { commandDesk } from './served.ts'

const app = commandDesk('secret', argv => Promise.resolve({ exit: 0, out: argv.join(' '), err: '' }))
const post = async (body: string, token = 'secret') => {
  const response = await app.request('/-/command', { method: 'POST', body, headers: { authorization: `Bearer ${token}` } })
  return [response.status, await response.text()] as const
}
test('a command that reads', async () => { expect(await post('["status","AAA"]')).toEqual([200, '{"exit":0,"out":"status AAA","err":""}']) })
test.each(['[]', '["import","x"]', '["record"]', '["start"]', '{"0":"status"}', '[1]', 'null', '', 'status'])('not %j', async (body) => { expect((await post(body))[0]).toBe(400) })
test.each(['', 'wrong', 'secret2'])('not with the token %j', async (token) => { expect((await post('["status"]', token))[0]).toBe(403) })
