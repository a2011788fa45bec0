import { setTimeout as pause } from 'node:timers/promises'
import { type Canary, makeCanary } from '../bench/canary.ts'
import {
  atMost,
  type Drill,
  type Fault,
  none,
  sightsOf,
  statusOf,
  timeUntil,
  told,
  watchFor,
} from './drill.ts'

const unpublish = `UPDATE news_locales SET published_at = NULL WHERE _parent_id = $1`

async function readyCanary({ installation, editor, servers }: Drill): Promise<Canary> {
  const canary = await makeCanary(installation, editor)
  await sightsOf(canary, servers)
  return canary
}

const answersAgain = ({ servers }: Drill) =>
  timeUntil(async () => {
    const statuses = await Promise.all(servers.map(({ url }) => statusOf(`${url}/icmc-europe/en/news`)))
    return statuses.every((status) => status === 200)
  }, 20_000)

/** The editor has been told that it is withdrawn; then the database is gone. */
async function thenCut(drill: Drill): Promise<number> {
  const canary = await readyCanary(drill)
  await drill.editor.withdraw('news', canary.id)
  await pause(20)
  drill.cable.cut()
  const during = await watchFor(canary, drill.servers, 3_000)
  drill.cable.mend()
  await answersAgain(drill)
  return during + (await watchFor(canary, drill.servers, 2_000))
}

/** Withdrawn, and from the same moment on no page that shows news can be rendered. */
async function whileRendersFail(drill: Drill): Promise<number> {
  const { installation, servers } = drill
  const canary = await readyCanary(drill)
  await installation.query(unpublish, [canary.id])
  await installation.query('ALTER TABLE news RENAME TO news_away')
  try {
    await pause(20)
    return await watchFor(canary, servers, 2_000)
  } finally {
    await installation.query('ALTER TABLE news_away RENAME TO news')
  }
}

/** Withdrawn by somebody else while this website cannot hear of it. */
async function whileDeaf(drill: Drill): Promise<{ shown: number; sights: number }> {
  const { installation, servers, cable } = drill
  const canary = await readyCanary(drill)
  cable.cut()
  await pause(500)
  await installation.query(unpublish, [canary.id])
  cable.mend()
  const shown = await timeUntil(async () => (await sightsOf(canary, servers)) === 0, 20_000)
  return { shown, sights: await watchFor(canary, servers, 2_000) }
}

/** An item is withdrawn while the database fails. */
export const withdrawnMeanwhile: Fault = {
  title: 'An item unpublished while the database fails',
  async run(drill) {
    const afterCut = await thenCut(drill)
    const failing = await whileRendersFail(drill)
    const { shown, sights } = await whileDeaf(drill)
    return [
      none('shown after the save and the loss of the database', afterCut),
      none('shown while every render fails', failing),
      atMost('withdrawn unheard: shown after the database is back for', shown, 5_000),
      none('withdrawn unheard: shown again', sights),
      told('processes that ended', drill.servers.filter((server) => server.hasEnded()).length),
    ]
  },
}
