import { boltLogger } from '../../../../adapters/slack/connection/log';
import { realBot } from '../support/bot';
import { testWorld } from '../support/world';

test('what fails inside Bolt is logged with its innermost cause, whatever is wrapped round it', () => {
  const { log, lines } = testWorld(realBot());
  const refused = Object.assign(new Error(''), { code: 'ECONNREFUSED' });
  const failed = new TypeError('fetch failed', { cause: refused });
  boltLogger(log, () => 0).error(new Error('A request error occurred: fetch failed', { cause: failed }));
  expect(lines).toMatchObject([{ msg: 'slack: A request error occurred: fetch failed (ECONNREFUSED)' }]);
});
