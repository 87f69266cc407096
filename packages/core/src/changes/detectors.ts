/** All detectors of changes, in the order in which their findings are reported. */
import { actorChanges } from './actor-change.js';
import { attributionChanges } from './attribution-change.js';
import { causeChanges } from './cause-change.js';
import { dateChanges } from './date-change.js';
import { exaggerationChanges } from './exaggeration-change.js';
import { nameChanges } from './name-change.js';
import { modalityChanges } from './modality-change.js';
import { negationChanges } from './negation-change.js';
import { numberChanges } from './number-change.js';
import type { ChangeDetector } from './pairing.js';
import { placeChanges } from './place-change.js';
import { roleChanges } from './role-change.js';
import { scopeChanges } from './scope-change.js';

export const detectors: readonly ChangeDetector[] = [
  numberChanges,
  dateChanges,
  negationChanges,
  modalityChanges,
  scopeChanges,
  causeChanges,
  exaggerationChanges,
  nameChanges,
  placeChanges,
  actorChanges,
  roleChanges,
  attributionChanges,
];
