import { expectTurns, told } from '../../../support/conversation';

test.each([
  [['dealer reserve', 'The controller is asking what days and hours she should tell her staff.'], 'answer reserve'],
  [['dealer reserve', 'my partner bets they work Saturdays'], 'answer reserve'],
  [['smartauction', 'any point dialing on a sunday'], 'answer smartauction'],
  [['lease held offerings', 'what is the cutoff of an evening'], 'answer cpc-5'],
  [['f&i rewards', 'we open the doors at 7:30, is anybody on the other end by then'], 'answer firewards'],
  [['contract funding phone', 'I heard 6 our time, true or false'], 'answer proceeds'],
  [['sales support', 'the automated voice is asking for a selection'], 'answer sales'],
  [['customer interview', 'the robot is listing choices, which one is mine'], 'answer cpc-3'],
  [['f&i rewards phone', "read me the digits slow, I'm on speakerphone"], 'answer firewards'],
  [['dealer reserve', 'can I get somebody live there'], 'answer reserve'],
  [['dealer reserve', 'who would I be speaking with'], 'answer reserve'],
  [['dealer reserve', 'is there anything besides a phone number'], 'answer reserve'],
  [['dealer reserve', 'what else does the sheet say'], 'answer reserve'],
  [['dealer reserve', 'can a customer get through to somebody'], 'answer reserve'],
  [['dealer reserve', 'will a customer be able to get through'], 'answer reserve'],
  [['fedex address', 'and what goes on line two'], 'answer mail-fedex'],
  [['dealer reserve', 'my boss insists on overtime'], 'none'],
  [['dealer reserve', 'my boss insists we work sundays'], 'none'],
  [['dealer reserve', 'do I have to choose between the two demos'], 'none'],
  [['dealer reserve', 'put a hold on the white Equinox for mr ramos till 6'], 'none'],
  [['dealer reserve', 'the copier is asking me to make a selection'], 'none'],
  [['dealer reserve', 'our porter says the lot is closed'], 'none'],
  [['dealer reserve', 'my owner thinks the bank is open'], 'none'],
  [['dealer reserve', 'our payroll wants to know the number of days'], 'none'],
  [['dealer reserve', 'my coworker wants to know the number of units'], 'none'],
  [['dealer reserve', 'when does the shift start'], 'none'],
  [['dealer reserve', 'my boss wants to know when the shift starts'], 'none'],
  [['dealer reserve', 'ok typed it in the wrong box'], 'none'],
  [['dealer reserve', "my boss says they're closed"], 'answer reserve'],
  [['dealer reserve', "my manager insists it's 7"], 'answer reserve'],
  [['dealer reserve', 'when does their shift start'], 'answer reserve'],
  [['dealer reserve', 'nm solved, hours now'], 'answer reserve'],
  [['dealer reserve', 'different from what I was told'], 'answer reserve'],
  [['dealer reserve', 'later than what I said'], 'answer reserve'],
  [['dealer reserve', 'do i type it in'], 'answer reserve'],
  [['retail held', 'do i type in anything'], 'answer cpc-4'],
  [['retail held', 'do i just type it in here'], 'help'],
  [['payoff number', 'its with the dealer, nvm'], 'answer dsc'],
  [['ok stuck on a title'], 'none'],
  [['nm solved, title now'], 'none'],
])('a whole sentence is of what was shown, where its words belong to any call, clock or office: %j', expectTurns);

test.each([
  [['who does GAP', 'what other jobs land on that desk'], 'answer dsc'],
  [['888-919-2559', 'in simple terms what would I use that for'], 'answer dsc'],
  [['contract address by fedex', 'and retail contracts too, or somewhere else'], 'answer mail-fedex'],
  [['USPS address for contracts', 'does the same address cover leases'], 'answer mail-usps'],
  [['contract address by fedex', 'does a suite number need to be on there'], 'answer mail-fedex'],
  [['contract address by fedex', 'floor mats too, or somewhere else'], 'none'],
  [['dealer reserve', 'what would I use that wrench for'], 'none'],
])('what a row is for, and for what else, is asked of the one shown: %j', expectTurns);

test.each([
  [['dealer service center phone', 'does monday at nine sharp do me any good, east coast'], 'answer dsc'],
  [['smartauction phone', 'would quarter past seven be too early, Eastern'], 'answer smartauction'],
  [['smartauction phone', 'floorplan, Eastern'], 'choices rbc-ne rbc-se'],
])('a clock named behind an hour turns to no region: %j', expectTurns);

test.each([
  [['dealer reserve', 'thankies!'], 'help'],
  [['dealer reserve', 'tank u tank u'], 'help'],
  [['dealer reserve', 'okie dokes, jotted it on my palm'], 'help'],
  [['dealer reserve', 'ta muchly'], 'help'],
  [['dealer reserve', '10-4 good buddy'], 'help'],
  [['dealer reserve', 'mahalo nui loa'], 'help'],
])('thanks in odd spellings ask for nothing: %j', expectTurns);

test.each(['open until 8, eastern', 'are they there until 8 - eastern?'])(
  'until an hour is the minute before it, though a clock stands behind a mark: "%s"',
  async words => {
    const minute = { kind: 'clock', minute: 19 * 60 + 59 };
    expect(await told(['dealer reserve', words])).toMatchObject({ findings: [{ when: minute }] });
  },
);
