/** What each of two matches decided that the other did not, turn by turn; turns that are the same may be unfolded. */
import { useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { choicesOf } from '../../replay';
import { Button, Panel } from '../kit';
import { commandText } from './command-text';
import type { Side } from './side';
import { SidesHead } from './sides-head';

export function Choices({ a, b }: { readonly a: Side; readonly b: Side }) {
  const [isWhole, setWhole] = useState(false);
  const turns = useMemo(() => choicesOf(a.record!, b.record!), [a, b]);
  const shown = isWhole ? turns : turns.filter((turn) => turn.a.length + turn.b.length > 0);
  return (
    <Panel
      title={t('compare-choices')}
      actions={
        <Button size="small" pressed={isWhole} onClick={() => setWhole(!isWhole)}>
          {t('compare-choices-all')}
        </Button>
      }
    >
      <div class="scroll-x">
        <table class="compare-table" data-testid="compare-choices">
          <SidesHead a={a.name} b={b.name} />
          <tbody>
            {shown.map((turn) => (
              <tr key={turn.turn}>
                <th scope="row">{turn.turn}</th>
                {[turn.a, turn.b].map((commands, side) => (
                  <td key={side} class={side === 0 ? 'side-a' : 'side-b'}>
                    <ul>
                      {commands.map((command, index) => (
                        <li key={index} class={command.kind === 'plan' ? 'soft' : ''}>
                          {commandText(command, true)}
                        </li>
                      ))}
                      {isWhole &&
                        turn.both.map((command, index) => (
                          <li key={`both ${index}`} class="soft">
                            = {commandText(command, true)}
                          </li>
                        ))}
                    </ul>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
