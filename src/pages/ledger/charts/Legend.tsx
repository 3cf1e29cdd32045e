import { words } from '../../../bridge/words.ts';
import { Mark } from './Mark.tsx';

const WIDE = 16;

const KEYS = ['promised', 'counted', 'about', 'more', 'range', 'target'] as const;
export type LegendKey = (typeof KEYS)[number];

const FORMS: Record<Exclude<LegendKey, 'target'>, { value: number | [number, number]; qualifier: '=' | '~' | '>'; form: 'promised' | 'counted' }> = {
  promised: { value: 8, qualifier: '=', form: 'promised' },
  counted: { value: 8, qualifier: '=', form: 'counted' },
  about: { value: 8, qualifier: '~', form: 'promised' },
  more: { value: 3, qualifier: '>', form: 'promised' },
  range: { value: [0, 18], qualifier: '=', form: 'promised' },
};

/** What the marks mean, of those that a chart has. */
export function Legend({ keys }: { keys: readonly LegendKey[] }) {
  return (
    <>
      {KEYS.filter((key) => keys.includes(key)).map((key) => (
        <span key={key}>
          <svg viewBox={`0 -6 ${WIDE} 28`} width={WIDE} height="28" aria-hidden="true">
            {key === 'target' ? <path d={`M0 8h${WIDE}`} class="target" /> : <Mark x={8} y={(v) => 16 - v} faded={false} title="" {...FORMS[key]} />}
          </svg>
          {words(`chart_${key}`)}
        </span>
      ))}
    </>
  );
}
