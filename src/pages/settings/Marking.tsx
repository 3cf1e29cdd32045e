import { Choice } from './Choice.tsx';

/** How many marks an article carries. */
export const Marking = () => <Choice of="marking" setting="marks" />;
