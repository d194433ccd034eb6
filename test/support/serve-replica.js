const { serve } = require('../../dist/adapters/main.js');

/** One replica with the configuration that the environment carries as JSON; asked for them, it tells its sizes after collecting. */
serve(JSON.parse(process.env.REPLICA)).then(running => {
  process.send({ origin: running.origin });
  process.on('SIGTERM', () => void running.stop().then(() => process.exit(0)));
  process.on('message', () => {
    const peak = process.resourceUsage().maxRSS * 1_024;
    global.gc();
    const { heapUsed, rss } = process.memoryUsage();
    process.send({ heap: heapUsed, rss, peak, handles: process.getActiveResourcesInfo().length });
  });
});
