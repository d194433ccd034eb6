import { expectTurns, told } from '../../../support/conversation';

const FLOORPLAN = 'all the floorplan numbers';

test.each([
  [['dsc hours', 'eastern or central?'], 'answer dsc'],
  [['pac west hours', 'eastern or central?'], 'answer rbc-pacwest'],
  [['sales support number', 'when is that open', 'whose clock, theirs or mine'], 'answer sales'],
  [['consumer help line hours', 'my time zone or theirs'], 'answer csc'],
  [['west-dallas number', 'do they go by eastern or central'], 'answer rbc-westdallas'],
  [['the one with dallas in the name, do they go by eastern or central and till when'], 'answer rbc-westdallas'],
])('by which clock hours are is asked of those shown: %j', expectTurns);

test.each([
  [['floorplan', 'eastern or central?'], 'answer rbc-central rbc-ne rbc-se'],
  [[FLOORPLAN, 'just the east coast ones'], 'answer rbc-ne rbc-se'],
])('of regions a name of both is a place: %j', expectTurns);

test.each([
  [[FLOORPLAN, 'just the ones on east coast time'], 'answer rbc-ne rbc-se'],
  [[FLOORPLAN, 'only the chicago time ones'], 'answer rbc-central rbc-pacwest rbc-westdallas'],
  [[FLOORPLAN, 'the ones on dallas time'], 'answer rbc-central rbc-pacwest rbc-westdallas'],
  [[FLOORPLAN, 'which run on eastern time'], 'answer rbc-ne rbc-se'],
  [[FLOORPLAN, 'only the denver time ones'], 'none'],
  [['which centers are on chicago time'], 'answer rbc-central rbc-pacwest rbc-westdallas'],
  [['which centers run on new york time'], 'answer cpc-main rbc-ne rbc-se dsc csc'],
  [[FLOORPLAN, 'hours in chicago time'], 'answer rbc-central rbc-ne rbc-pacwest rbc-se rbc-westdallas'],
])('a zone is named by a place that keeps it: %j', expectTurns);

test.each(["what's that in salt lake city", 'so in salt lake city that is until when'])(
  'a clock is called by a place of up to three words: "%s"',
  async words => {
    expect(await told(['dsc hours', words])).toMatchObject({ findings: [{ clock: { zone: 'America/Denver' } }] });
  },
);

test.each(['7:15 am vegas, is cpc awake', '4:30 pm seattle, proceeds open', '4:30pm seattle: cpc open'])(
  'whose clock a time is told by, a place right behind it says: "%s"',
  async words => {
    const resolution = await told([words]);
    expect(resolution).toMatchObject({ findings: [{ when: { kind: 'clock', zone: 'America/Los_Angeles' } }] });
  },
);

test('but not a company that is called like a place', async () => {
  const resolution = await told(['at 4 pm phoenix motors called, is dsc open']);
  expect(resolution).not.toHaveProperty(['findings', 0, 'when', 'zone']);
});
