export { answerChat } from './answer';
export { checkModel, modelOf } from './model';
