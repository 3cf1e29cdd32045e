import { soleCopy } from './copy.ts';
import { isReadHere } from './here.ts';
import { Visit } from './visit.ts';

if (isReadHere()) new Visit(soleCopy()).read(false);
