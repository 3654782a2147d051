/**
 * De dienst op een poort: `npm install fastify piscina maatschappelijke-businesscase` en `node server.mjs`. HTTPS, wie erin
 * mag en hoeveel iemand mag vragen, regelt de proxy ervoor.
 */
import process from 'node:process'

import { dienst } from './dienst.mjs'

const { PORT = '3000', HOST = '127.0.0.1', HERKOMSTEN = '' } = process.env

const app = dienst({ herkomsten: HERKOMSTEN.split(' ').filter((each) => each !== ''), logger: true })
for (const sein of ['SIGINT', 'SIGTERM']) process.once(sein, () => app.close())
await app.listen({ port: Number(PORT), host: HOST })
