// What is timed, as one file that is built as the extension is: run from source, every closure would be named by the loader, which costs more than some stages.
export { analyse } from '../../src/engine/analyse.ts';
export { compileLexicon } from '../../src/engine/lexicon.ts';
export { link } from '../../src/engine/link.ts';
export { stagesOf } from './stages.ts';
