import './test-run.css';

export { PreviewLine } from './components/PreviewLine';
export { TestRunBlock } from './components/TestRunBlock';
export { TestRunButton } from './components/TestRunButton';
export { testRunModule } from './module';
