import { expectTurns } from '../../../support/conversation';

test.each([
  [['gap', 'u sure thats not the insurance people?'], 'answer dsc insurance'],
  [['dealer reserve', 'you positive its not contract proceeds'], 'answer reserve proceeds'],
  [['sabb status', 'are u sure thats not the dsc people'], 'answer smartauction dsc'],
  [['gap', 'you sure thats not the cable guy'], 'answer dsc'],
  [['dealer reserve', 'u sure thats not payoffs'], 'answer reserve'],
])('what a row is doubted to be stands beside it: %j', expectTurns);
