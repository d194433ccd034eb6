const { serve } = require('../../dist/adapters/main.js');

/** One replica for the load run, with the configuration that the environment carries as JSON. */
serve(JSON.parse(process.env.REPLICA)).then(running => {
  process.stdout.write(`${running.origin}\n`);
  process.on('SIGTERM', () => void running.stop().then(() => process.exit(0)));
});
