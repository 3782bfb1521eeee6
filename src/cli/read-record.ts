/** A record from a file, or from a file that holds a link; what is wrong with it is told as a mistake of the call. */
import fs from 'node:fs';
import { type MatchRecord, parseLink, parseRecord } from '../replay';
import { problemWords } from './problem-words';
import { readText } from './system-error';
import { UsageError } from './usage';

export function readRecord(file: string | undefined): MatchRecord {
  if (file === undefined) throw new UsageError('which file?');
  if (!fs.existsSync(file)) throw new UsageError(`${file}: no such file`);
  const text = readText(file);
  // A link as it is handed on: a whole address, or its last part.
  const link = /(?:^|#\/watch\/)(\d+\.[A-Za-z0-9_-]+)(?:\/\d+)?\s*$/.exec(text)?.[1];
  const result = link === undefined ? parseRecord(text) : parseLink(link);
  if (result.ok) return result.value;
  throw new UsageError(`${file}: ${problemWords(result.problem)}`);
}
