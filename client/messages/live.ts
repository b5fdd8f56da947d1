/** What live validation says besides the problems themselves. */

export type LiveTextCode =
  | 'live/about-problems'
  | 'live/about-rule'
  | 'live/about-rule-of'
  | 'live/badge'
  | 'live/error'
  | 'live/errors'
  | 'live/fixed'
  | 'live/fixed-all'
  | 'live/fixed-one-left'
  | 'live/more'
  | 'live/more-about'
  | 'live/more-about-plain'
  | 'live/not-reported'
  | 'live/problem'
  | 'live/problems'
  | 'live/report-again'
  | 'live/right'
  | 'live/rule'
  | 'live/section-errors'
  | 'live/section-warnings'
  | 'live/show'
  | 'live/hide'
  | 'live/silence'
  | 'live/silenced-many'
  | 'live/silenced-one'
  | 'live/task'
  | 'live/warning'
  | 'live/warnings'
  | 'live/wrong';

export const LIVE_TEXTS: Record<LiveTextCode, string> = {
  'live/about-problems': 'Problems of the task',
  'live/about-rule': 'About this rule',
  'live/about-rule-of': 'About the rule {rule}',
  'live/badge': '{problems}: {parts}. Go to the next one.',
  'live/error': '1 error',
  'live/errors': '{n} errors',
  'live/fixed': 'Fixed. {n} problems left.',
  'live/fixed-all': 'Fixed. No problems left.',
  'live/fixed-one-left': 'Fixed. 1 problem left.',
  'live/hide': 'Hide',
  'live/more': '{n} more',
  'live/more-about': 'More about this problem: {message}',
  'live/more-about-plain': 'More about this problem',
  'live/not-reported': 'Problems not reported',
  'live/problem': '1 problem',
  'live/problems': '{n} problems',
  'live/report-again': 'Report again',
  'live/right': 'Right:',
  'live/rule': 'Rule {rule}',
  'live/section-errors': 'Contains errors',
  'live/section-warnings': 'Contains warnings',
  'live/show': 'Show',
  'live/silence': "Don't report on this task",
  'live/silenced-many': '{n} problems not reported.',
  'live/silenced-one': '1 problem not reported.',
  'live/task': '{task}: {problems}. Go to the first one.',
  'live/warning': '1 warning',
  'live/warnings': '{n} warnings',
  'live/wrong': 'Wrong:'
};
