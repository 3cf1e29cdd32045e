import { Kind } from '../../model/claim.ts';
import { type ClaimClues, tellClaim, tellKind } from './claim-traits.ts';
import { CLAIM_WEIGHTS } from './claim-weights-table.ts';
import { type JointClues, tellJoint } from './joint-traits.ts';
import { JOINT_WEIGHTS } from './joint-weights-table.ts';
import { KIND_WEIGHTS } from './kind-weights-table.ts';
import { Scale } from './traits.ts';

/** Say what only all clues together tell. */
export interface Judges {
  /** Whether a sentence is cut there. */
  splits: (clues: JointClues) => boolean;
  /** Whether a clause claims anything. `verb`: where in its words the verb stands. */
  isClaim: (clues: ClaimClues, verb: number) => boolean;
  kind: (clues: ClaimClues, verb: number) => Kind;
}

const KINDS = Kind.options;
let scales: { joint: Scale; claim: Scale; kind: Scale } | null = null;

/** Made when first asked for. */
const made = (): NonNullable<typeof scales> => {
  scales ??= { joint: new Scale(JOINT_WEIGHTS, 1), claim: new Scale(CLAIM_WEIGHTS, 1), kind: new Scale(KIND_WEIGHTS, KINDS.length) };
  return scales;
};

/**
 * Linear models (logistic regression) of what the words and all that was read out of them tell together; `npm run teach-claims` estimates their
 * weights from the labelled texts.
 */
export const JUDGES: Judges = {
  splits: (clues) => {
    const scale = made().joint.clear();
    tellJoint(clues, scale);
    return (scale.sums[0] ?? 0) > 0;
  },
  isClaim: (clues, verb) => {
    const scale = made().claim.clear();
    tellClaim(clues, verb, scale);
    return (scale.sums[0] ?? 0) > 0;
  },
  kind: (clues, verb) => {
    const scale = made().kind.clear();
    tellKind(clues, verb, scale);
    const { sums } = scale;
    let best = 0;
    for (let i = 1; i < sums.length; i++) if ((sums[i] ?? 0) > (sums[best] ?? 0)) best = i;
    return KINDS[best] ?? 'statement';
  },
};
