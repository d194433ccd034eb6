import { withPlaceSaid } from '../../language/when/place-before-mark';
import { clean } from '../../language/words/clean';
import { withDictatedMarks } from '../../language/words/dictated';
import { withoutMail } from '../../language/words/letter';
import type { Question } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';

/** The asker's own words in plain letters: without quoted mail and without the command's name, with marks where they were dictated, and whose clock a time is by. */
export function heard({ text }: Question, index: DirectoryIndex): string {
  return withPlaceSaid(withDictatedMarks(withoutCommand(clean(withoutMail(text)), index.directory.command)));
}

/** A leading "/name" typed as ordinary text means the same as the command. */
function withoutCommand(text: string, command: string): string {
  const trimmed = text.trimStart();
  return trimmed.startsWith(command) && !/^[a-z0-9]/.test(trimmed.slice(command.length))
    ? trimmed.slice(command.length).trimStart()
    : trimmed;
}
