import type { Expression } from '../syntax';
import type { Outcome } from '../values';
import { evaluateArithmetic, evaluateNegation } from './arithmetic';
import { evaluateCall, evaluateFunction, evaluateMemberCall } from './calls';
import { evaluateBetween, evaluateCompare, evaluateEqual, evaluateInstanceOf } from './comparisons';
import { evaluateFor, evaluateIf, evaluateIteration, evaluateQuantified } from './control';
import { evaluateFilter } from './filters';
import { evaluateContext, evaluateList, evaluateRange, evaluateTemporal } from './literals';
import { evaluateAnyOf, evaluateLogic } from './logic';
import { evaluatePath, evaluateReference } from './paths';
import type { Run } from './run';
import type { Scope } from './scope';
import { evaluateIn, evaluateInput, evaluateInputCompare, evaluateInputEqual, evaluateInputInRange, evaluateTest } from './tests';

/** The outcome of one node of the tree, by the engine's rules. One line for each kind of node. */
export function interpret(run: Run, node: Expression, scope: Scope): Outcome {
  switch (node.kind) {
  case 'null': return null;
  case 'boolean':
  case 'number':
  case 'string': return node.value;
  case 'temporal': return evaluateTemporal(run, node);
  case 'list': return evaluateList(run, node, scope);
  case 'context': return evaluateContext(run, node, scope);
  case 'range': return evaluateRange(run, node, scope);
  case 'input': return evaluateInput(run, node, scope);
  case 'reference': return evaluateReference(run, node, scope);
  case 'path': return evaluatePath(run, node, scope);
  case 'filter': return evaluateFilter(run, node, scope);
  case 'call': return evaluateCall(run, node, scope);
  case 'memberCall': return evaluateMemberCall(run, node, scope);
  case 'function': return evaluateFunction(run, node, scope);
  case 'if': return evaluateIf(run, node, scope);
  case 'for': return evaluateFor(run, node, scope);
  case 'quantified': return evaluateQuantified(run, node, scope);
  case 'iteration': return evaluateIteration(run, node, scope);
  case 'logic': return evaluateLogic(run, node, scope);
  case 'arithmetic': return evaluateArithmetic(run, node, scope);
  case 'negation': return evaluateNegation(run, node, scope);
  case 'equal': return evaluateEqual(run, node, scope);
  case 'compare': return evaluateCompare(run, node, scope);
  case 'between': return evaluateBetween(run, node, scope);
  case 'instanceOf': return evaluateInstanceOf(run, node, scope);
  case 'in': return evaluateIn(run, node, scope);
  case 'anyOf': return evaluateAnyOf(run, node, scope);
  case 'inputEqual': return evaluateInputEqual(run, node, scope);
  case 'inputCompare': return evaluateInputCompare(run, node, scope);
  case 'inputInRange': return evaluateInputInRange(run, node, scope);
  case 'test': return evaluateTest(run, node, scope);
  }
}
