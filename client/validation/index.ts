import './validation.css';

export { FieldProblems } from './components/FieldProblems';
export { ProblemBadge } from './components/ProblemBadge';
export { SectionMark } from './components/SectionMark';
export { SilencedProblems } from './components/SilencedProblems';
export { TaskProblems } from './components/TaskProblems';
export { useProblemFocus, useProblems } from './use-problems';
export { createLintPlugin } from './lint/createLintPlugin';
export { DIAGNOSTICS_CHANGED, LiveValidation } from './LiveValidation';
export { validationModule } from './module';
export type { Place } from './problem-places';
export { countOf, placeAll, placeOf, placesInOrder, worstOf } from './problem-places';
export { entryIdOf, ProblemFocus } from './ProblemFocus';
export { QuickFixes } from './QuickFixes';
export { todayHere } from './today';
