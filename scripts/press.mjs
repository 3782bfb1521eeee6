// What the two presses, of pictures and of sounds, have in common on the command line.

/** Tells what a manifest's check found, and ends: with 1 when anything differs. */
export function endCheck(problems, script, matches) {
  for (const problem of problems) console.error(problem);
  console.log(problems.length ? `${problems.length} problem(s): run node scripts/${script}` : matches);
  process.exit(problems.length ? 1 : 0);
}
