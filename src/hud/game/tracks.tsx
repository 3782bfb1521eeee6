/** Numbers that the strip at the top has no room for, as gauges with their marks, each of which answers “why?”. */
import type { TrackId } from '../../sim';
import { Gauge } from '../kit';
import { useDesk } from './desk';
import { Figure } from './figure';
import { barMarks } from './gauge-marks';
import { nameOf } from './names';

export function Tracks(props: {
  readonly id: string;
  readonly title: string;
  readonly tracks: readonly TrackId[];
  readonly tone: 'ink' | 'petrol';
}) {
  const desk = useDesk();
  const { tracks } = desk.view.value;
  return (
    <section class="tracks" aria-labelledby={props.id}>
      <h3 id={props.id} class="column-title">
        {props.title}
      </h3>
      <div class="tracks-gauges">
        {props.tracks.map((id) => (
          <Gauge
            key={id}
            label={nameOf('track', id)}
            value={tracks[id]}
            tone={props.tone}
            marks={barMarks(desk, id)}
            figure={<Figure path={id} value={tracks[id]} />}
          />
        ))}
      </div>
    </section>
  );
}
