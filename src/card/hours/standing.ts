import type { Directory } from '../../directory/directory';
import type { ContactRecord } from '../../directory/record';
import type { OpenState } from '../../hours/open-state';
import { askedAbout, inPlaceAsked, stateFor, type TimeAsked } from '../../hours/state-for';
import type { Finding, Question } from '../../question';

/** Everything that the words about a finding's hours are made from. */
export interface Standing {
  readonly record: ContactRecord;
  readonly finding: Finding;
  readonly question: Question;
  readonly directory: Directory;
  readonly asked: TimeAsked;
  readonly state: OpenState;
}

/** How a finding stands at the moment it is about. */
export function standingOf(finding: Finding, asker: Question, directory: Directory): Standing {
  const question = inPlaceAsked(finding, asker);
  const asked = askedAbout(finding.when, question, directory);
  return { record: finding.record, finding, question, directory, asked, state: stateFor(finding, question, directory) };
}
