import { download } from '../download.ts';

/** What a picture outside the page needs of the page's style, by the names of SVG's own attributes. */
const STYLED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
] as const;

const SVG = 'http://www.w3.org/2000/svg';
/** A picture is drawn at twice its size, sharp enough to print. */
const SHARP = 2;

/** The chart as it is shown, whole by itself: every style is written where it counts. */
function alone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [
    [svg, ...svg.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ];
  for (const [i, element] of from.entries()) {
    const style = getComputedStyle(element);
    const target = to[i];
    for (const name of STYLED) target?.setAttribute(name, style.getPropertyValue(name));
    target?.removeAttribute('class');
  }
  const ground = document.createElementNS(SVG, 'rect');
  const paper = getComputedStyle(document.body).backgroundColor;
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: paper })) ground.setAttribute(name, value);
  copy.prepend(ground);
  copy.setAttribute('xmlns', SVG);
  return copy;
}

const textOf = (svg: SVGSVGElement): string => new XMLSerializer().serializeToString(alone(svg));

export function saveSvg(svg: SVGSVGElement, name: string): void {
  download(`${name}.svg`, new Blob([textOf(svg)], { type: 'image/svg+xml' }));
}

/** @throws where the browser cannot draw it */
export async function savePng(svg: SVGSVGElement, name: string): Promise<void> {
  const { width, height } = svg.getBoundingClientRect();
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(textOf(svg))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * SHARP, height: height * SHARP });
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (png === null) throw new Error('The browser drew nothing.');
  download(`${name}.png`, png);
}
