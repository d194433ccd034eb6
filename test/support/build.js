const { spawnSync } = require('node:child_process');

/** Some tests start the program itself: they start what the sources say now. Types are another step's concern. */
module.exports = () => {
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'tsconfig.build.json'], { stdio: 'ignore' });
  spawnSync(process.execPath, ['adapters/build/bundle.mjs'], { stdio: 'ignore' });
  spawnSync(process.execPath, ['adapters/playground/page/build.mjs'], { stdio: 'ignore' });
};
