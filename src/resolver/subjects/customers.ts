import type { Known } from '../../language/aside/case-parts';
import { casesNamed, NAMELESS, type Naming, withInstead } from '../../language/aside/customers';
import { asksExtensionAlone } from '../../language/asked/menu';
import { clean } from '../../language/words/clean';
import type { Question } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import { speaksAgainst, tokensOf } from '../reading/hits';
import { lookUp } from '../reading/look-up';
import { readQuestion } from '../reading/reading';
import { findSubjects } from './subjects';

/** What ends the clause before. */
const ENDS = [...',.?!;\n'];
/** Letters of a clause that names a topic and nothing else; namings of one message. */
const LONGEST = 120;
const MOST = 8;

/**
 * The question without what names whose case it is about, "permits for Jane Doe", where what stands before it is a topic of
 * the sheet and nothing else: it asks what the topic asks by itself.
 */
export function withoutCustomer(question: Question, index: DirectoryIndex): Question {
  const named = customersNamed(question, index);
  return named.length === 0 ? question : { ...question, text: withInstead(question.text, named, '') };
}

/** The words of a question with the names of customers taken out that stand behind a topic. */
export function nameless(question: Question, index: DirectoryIndex): string {
  const people = customersNamed(question, index).flatMap(naming => naming.people);
  return withInstead(question.text, people, NAMELESS);
}

function customersNamed(question: Question, index: DirectoryIndex): readonly Naming[] {
  const named = casesNamed(question.text, knownTo(index));
  return named.slice(0, MOST).filter(naming => isBehindTopic(naming, question, index));
}

function knownTo(index: DirectoryIndex): Known {
  return {
    isStrange: word => {
      const { known, english } = index.lexicon.of(word);
      return !known && !english && index.near(word).length === 0;
    },
    isAtHome: word => index.isAtHome(word),
  };
}

/** Whether a topic stands right before it, and whoever is named is no other company. */
function isBehindTopic({ behind, to, people }: Naming, question: Question, index: DirectoryIndex): boolean {
  const before = question.text.slice(0, behind);
  const clause = before.slice(1 + Math.max(...ENDS.map(sign => before.lastIndexOf(sign))));
  if (clause.length > LONGEST || (people.length > 0 && asksExtensionAlone(clause.trim()))) return false;
  if (isOtherwiseKnown(clause, question.text.slice(behind, to), index)) return false;
  const reading = readQuestion({ ...question, text: clause }, index);
  const { subjects } = findSubjects(reading, index);
  return (
    subjects.length > 0 && subjects.every(({ matches: [best], against }) => best?.complete && against.length === 0)
  );
}

/** Whether what is named is another company, or nothing but places and further topics: "permits for North Parks". */
function isOtherwiseKnown(clause: string, naming: string, index: DirectoryIndex): boolean {
  const { plain } = lookUp(clean(clause + naming), index);
  const hits = index.phrases.find(plain);
  if (hits.some(speaksAgainst)) return true;
  const known = tokensOf(hits, ['region', 'hint', 'alias', 'cue']);
  const first = plain.length - lookUp(clean(naming), index).plain.length;
  return plain.every((token, i) => i < first || token.quiet || known.has(i));
}
