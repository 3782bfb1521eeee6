/**
 * Choices of a scripted event: each once; and the first, which is what happens by default, there for whoever can pay
 * nothing.
 */
import type { DiagnosticCode } from './diagnostics';
import type { Placed } from './gather';
import type { Report } from './scope';
import type { Path } from './source-file';

export function checkChoices({ entry: { id, choices }, file, path }: Placed<'events'>, report: Report): void {
  const fault = (where: Path, code: DiagnosticCode, message: string) =>
    report(file.problem([...path, 'choices', ...where], code, `event ${id}: ${message}`));
  const ids = choices.map((choice) => choice.id);
  ids.forEach((choice, i) => {
    if (ids.indexOf(choice) < i) fault([i, 'id'], 'duplicate-id', `choice "${choice}" stands here twice`);
  });
  const [first] = choices;
  if (first === undefined) return;
  const told = `"${first.id}", the first choice, is what happens by default: expected`;
  if (Object.values(first.cost ?? {}).some((units = 0) => units > 0))
    fault([0, 'cost'], 'inconsistent', `${told} no cost`);
  if (first.requires !== undefined) fault([0, 'requires'], 'inconsistent', `${told} no condition`);
}
