import { expectTurns } from '../../../support/conversation';

/** Which region is meant: where somebody is names no row, one that is dropped is not shown, a short name is a word too. */

test.each([
  ['gap in the central region', 'answer dsc'],
  ['who does gap in the northeast region', 'answer dsc'],
  ['dealer reserve for the southeast region', 'answer reserve'],
  ['im in the northeast region, who does lien releases up here', 'answer dsc'],
  ['floorplan and gap in the central region', 'answer rbc-central dsc'],
  ['dealer trades and insurance in the northeast', 'answer rbc-ne insurance'],
  ['floorplan in the central region', 'answer rbc-central'],
])('where somebody is names no row beside what he asks for: "%s"', expectTurns);

test.each([
  [['floorplan in the southeast', 'drop southeast, i want northeast'], 'answer rbc-ne'],
  [['floorplan', 'scratch central and pac west, northeast'], 'answer rbc-ne'],
  [['floorplan in the southeast', 'swap southeast for northeast'], 'answer rbc-ne'],
  [['floorplan southeast, drop that, northeast'], 'answer rbc-ne'],
  [['floorplan', 'drop southeast'], 'answer rbc-central rbc-ne rbc-pacwest rbc-westdallas'],
])('of two regions the one that is dropped is not shown: %j', expectTurns);

test.each([
  ['list all regions but Central', 'answer rbc-ne rbc-pacwest rbc-se rbc-westdallas'],
  ['every region other than the southeast, numbers', 'answer rbc-central rbc-ne rbc-pacwest rbc-westdallas'],
  ['hours of every region but west dallas', 'answer rbc-central rbc-ne rbc-pacwest rbc-se'],
  ['all regions', 'answer rbc-central rbc-ne rbc-pacwest rbc-se rbc-westdallas'],
])('of all regions those are told that are not left out: "%s"', expectTurns);

test.each([
  ['west region not west-dallas, floorplan', 'answer rbc-pacwest'],
  ["who handles title stuff that's not an auction car", 'answer dsc'],
  ["a title that's not from an auction", 'answer dsc'],
  ['customer rewards program phone', 'none'],
])('what is said not to be meant is not shown: "%s"', expectTurns);

test.each([
  ['SE and Central floorplan', 'answer rbc-se rbc-central'],
  ['NE or SE which opens earlier', 'answer rbc-ne rbc-se'],
  ["I don't know if it's SE or NE", 'answer rbc-se rbc-ne'],
  ['is it NE or SE for georgia', 'answer rbc-ne rbc-se'],
  ['number for SE and west dallas', 'answer rbc-se rbc-westdallas'],
  ['not NE but SE', 'answer rbc-se'],
  ['SE not NE', 'answer rbc-se'],
  ['SE hours', 'answer rbc-se'],
  ['is SE open now', 'answer rbc-se'],
  ['when does se open', 'answer rbc-se'],
  ['no se', 'help'],
  ['PW and SE', 'answer rbc-pacwest rbc-se'],
  ['SE/Central numbers', 'answer rbc-se rbc-central'],
  ['SE + MW', 'answer rbc-se'],
  ['se abre y central', 'answer rbc-central'],
  ['no se, central', 'answer rbc-central'],
])('a short name that is a small word too is a region beside another: "%s"', expectTurns);

test.each([
  [
    ['who do I call on a dealer trade', "we're the Worcester Massachusetts store"],
    'choices rbc-ne rbc-central rbc-pacwest rbc-se rbc-westdallas',
  ],
])('a town with its state puts the likely region first: %j', expectTurns);
