import { expectTurns } from '../../../support/conversation';

test.each([
  ['everyone else is at the beach. which ally desks work saturdays?', 'answer dsc csc'],
  ['my kid has a game. which ally lines are open saturday?', 'answer dsc csc'],
  ['which desks at the gym work saturdays', 'none'],
  ['my mortgage is late. which ally desk is open', 'none'],
  ['my mortgage is late. which ally desk is open today', 'none'],
  ['my paycheck is short. who at ally is there now', 'none'],
])('another life in front of what is asked loses nothing: "%s"', expectTurns);
