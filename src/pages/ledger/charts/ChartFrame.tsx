import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../../bridge/words.ts';
import { savePng, saveSvg } from './exporting.ts';

export interface Cell {
  says: string;
  /** Where the words lead. */
  href?: string;
}

export interface Table {
  heads: string[];
  rows: (string | Cell)[][];
}

interface ChartFrameProps {
  title: string;
  /** What a picture would say in a sentence or two. */
  alt: string;
  /** The same in numbers. */
  table: Table;
  /** Of the file that a picture is saved in. */
  name: string;
  height: number;
  draw: (width: number, height: number) => ComponentChildren;
  /** How the marks are to be read. */
  legend: ComponentChildren;
}

/** Before the page has told its width, as in print. */
const FIRST_WIDTH = 720;

/** A chart with all that belongs to it: its title, what the marks mean, the table behind it, and the ways to take it along. */
export function ChartFrame({ title, alt, table, name, height, draw, legend }: ChartFrameProps) {
  const frame = useRef<HTMLElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  const [failed, setFailed] = useState(false);
  const id = useId();
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return;
    const measure = (): void => setWidth((before) => Math.round(box.clientWidth) || before);
    const watch = new ResizeObserver(measure);
    measure();
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  const take = (save: (picture: SVGSVGElement, file: string) => void | Promise<void>) => async (): Promise<void> => {
    try {
      if (svg.current) await save(svg.current, name);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <figure class="chart" ref={frame}>
      <figcaption>
        <h2>{title}</h2>
        <div class="row legend">{legend}</div>
      </figcaption>
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-alt`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-alt`}>{alt}</desc>
        {draw(width, height)}
      </svg>
      <div class="row chart-foot">
        <details>
          <summary>{words('chart_table')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys too */}
          <section class="scrolls" aria-label={words('chart_table_of', title)} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {table.heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map((row) => (
                  <tr key={JSON.stringify(row)}>
                    {row.map((cell, j) => (
                      <td key={table.heads[j]}>{typeof cell === 'string' ? cell : cell.href ? <a href={cell.href}>{cell.says}</a> : cell.says}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
        <span class="row end">
          <button type="button" class="plain" aria-label={words('chart_save', title, 'SVG')} onClick={() => void take(saveSvg)()}>
            SVG
          </button>
          <button type="button" class="plain" aria-label={words('chart_save', title, 'PNG')} onClick={() => void take(savePng)()}>
            PNG
          </button>
        </span>
      </div>
      <p role="status">{failed ? words('chart_not_saved') : ''}</p>
    </figure>
  );
}
