import { soleCopy } from './copy.ts';
import { Visit } from './visit.ts';

// Only the page itself is read: an article in a frame is an advertisement or belongs to another page.
if (window === window.top) new Visit(soleCopy()).read(false);
