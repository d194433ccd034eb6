const { openStore } = require('../../dist/adapters/store/index.js');

/** Writes feedback without end and prints the number of each piece once it is acknowledged. Ends by being killed. */
async function write(file) {
  const log = { warn: () => undefined, error: () => undefined };
  const { store } = await openStore({ file, tokenKeys: [], keepDays: 1, clock: Date.now, log });
  const start = Number(process.argv[3]);
  for (let batch = 0; ; batch++) {
    const numbers = [1, 2, 3, 4].map(n => start + batch * 4 + n);
    await Promise.all(
      numbers.map(async number => {
        const version = String(number);
        await store.noteFeedback({
          verdict: 'right',
          records: ['r'],
          facet: 'phone',
          platform: 'test',
          version,
          at: 1,
        });
        process.stdout.write(`${number}\n`);
      }),
    );
  }
}

void write(process.argv[2]);
