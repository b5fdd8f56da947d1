/** The summaries of folded sections. */

import { parseDuration } from '../../core/engine';
import { headerValue, inputSource } from '../../core/task';
import type { TaskModel } from '../../core/task';
import type { SectionId } from '../../core/template';
import { PANEL_TEXTS } from '../messages';
import type { Translate } from '../types/host';

type Headed = Exclude<SectionId, 'general'>;

/** The summary of a section; empty where there is none. */
export function summarize(section: Headed, task: TaskModel, translate: Translate): string {
  return SUMMARIES[ section ](task, translate);
}

/** A pause in words, such as `30 s` or `1 h 30 min`; the string itself where it is not a duration. */
export function describePause(text: string): string {
  const ms = parseDuration(text);

  if (ms === null || ms < 0) {
    return text;
  }

  const parts = UNITS.flatMap(({ name, ms: unit, within }) => {
    const amount = name === 's' ? Number((ms % within / unit).toFixed(3)) : Math.floor(ms % within / unit);

    return amount ? [ `${ amount }\u00a0${ name }` ] : [];
  });

  return parts.join(' ') || '0\u00a0s';
}


// helpers //////////

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS = [
  { name: 'd', ms: DAY, within: Infinity },
  { name: 'h', ms: HOUR, within: DAY },
  { name: 'min', ms: MINUTE, within: HOUR },
  { name: 's', ms: SECOND, within: MINUTE }
];

const SUMMARIES: Record<Headed, (task: TaskModel, translate: Translate) => string> = {
  payload: task => modelOf(task),
  response: (task, translate) => headerValue(task, 'resultVariable')
    || (headerValue(task, 'resultExpression') ? translate(PANEL_TEXTS[ 'panel/result-expression' ]) : translate(PANEL_TEXTS[ 'panel/not-stored' ])),
  errors: (task, translate) => headerValue(task, 'errorExpression')
    ? translate(PANEL_TEXTS[ 'panel/error-expression' ])
    : translate(PANEL_TEXTS[ 'panel/no-error-expression' ]),
  retries: (task, translate) => summarizeRetries(task.retries ?? '3', headerValue(task, 'retryBackoff') ?? '', translate)
};

function modelOf(task: TaskModel): string {
  const model = inputSource(task, 'internal_model') ?? '';

  return model === 'custom' ? inputSource(task, 'internal_custom_model') ?? '' : model;
}

function summarizeRetries(retries: string, backoff: string, translate: Translate): string {
  if (!/^\d+$/.test(retries)) {
    return retries.startsWith('=') ? translate(PANEL_TEXTS[ 'panel/attempts-by-expression' ]) : '';
  }

  if (Number(retries) <= 1) {
    return translate(PANEL_TEXTS[ 'panel/one-attempt' ]);
  }

  return backoff === '' || parseDuration(backoff) === 0
    ? translate(PANEL_TEXTS[ 'panel/attempts' ], { attempts: retries })
    : translate(PANEL_TEXTS[ 'panel/attempts-with-pause' ], { attempts: retries, pause: describePause(backoff) });
}
