/** One node:http server for every adapter's doors. */
export { answerJson } from './answers';
export { BODY_LIMIT, readBody } from './body';
export { probeRoutes } from './probes';
export { createHttp, type Http, loopbackHosts } from './server';
