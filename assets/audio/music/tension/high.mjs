/** The high stem, heard when it comes to a decision: timpani, brass, held strings, and the front's rising motif. */
import { above } from '../../lib/pitch.mjs';
import { part } from '../../lib/score.mjs';
import { BARS, breathe } from './harmony.mjs';

const ACCORDION = `A4/.75 A4/.25 D5/1.5 r/.5 E5/.5 F5/.5  E5/1.5 D5/.5 C5/1 G4/1  Bb4/.75 Bb4/.25 D5/1 F5/1.5 E5/.5
  E5/2 C#5/1 A4/1  Bb4/.75 Bb4/.25 D5/1 G5/1.5 F5/.5  Eb5/1.5 D5/.5 Bb4/1 G4/1  A4/2 r/2`;
const HORN = `D4/2 A3/2 G3/2 C4/2 D4/2 F4/2 E4/3 r/1 D4/2 G4/2 Eb4/2 Bb3/2 A3/2 r/2`;

function timpani() {
  const it = part({ channel: 11, program: 47, volume: 98, pan: 70, room: 80 });
  for (const { at, number, section, isThin, tone } of BARS) {
    const closes = number % 4 === 3;
    if (section === 0 && !closes) continue;
    it.play(at, 0.5, tone(0, 40), 84).play(at + 1.5, 0.4, tone(0, 40), 60);
    if (closes && !isThin) for (let k = 0; k < 8; k++) it.play(at + 3 + k / 8, 0.12, above('A', 40), 44 + k * 7);
  }
  return it;
}

function brass() {
  const it = part({ channel: 8, program: 57, volume: 88, pan: 88, room: 70 });
  for (const { at, number, section, isThin, tone } of BARS) {
    if ((section < 2 || isThin) && number % 8 !== 7) continue;
    const chord = [0, 1, 2].map((k) => tone(k, 48 + k * 4));
    it.chord(at, 0.35, chord, 92)
      .chord(at + 1.5, 0.3, chord, 78)
      .chord(at + 3, 0.5, chord, 84);
  }
  return it;
}

function strings() {
  const it = breathe(part({ channel: 10, program: 48, volume: 80, pan: 48, room: 80 }));
  for (const { at, section, tone } of BARS) {
    if (section === 0) continue;
    it.chord(
      at,
      3.9,
      [0, 1, 2].map((k) => tone(k, 55 + k * 5)),
      section === 2 ? 72 : 56,
    );
  }
  return it;
}

export const high = () => [
  timpani(),
  brass(),
  strings(),
  part({ channel: 7, program: 21, volume: 88, pan: 40, room: 56 }).sing(64, ACCORDION, 84),
  breathe(part({ channel: 13, program: 60, volume: 80, pan: 34, room: 84 })).sing(64, HORN, 72),
];
