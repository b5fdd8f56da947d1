import './test-run.css';

export { ANNOUNCE } from './announcements';
export { PreviewLine } from './components/PreviewLine';
export { TestRunBlock } from './components/TestRunBlock';
export { TestRunButton } from './components/TestRunButton';
export { testRunModule } from './module';
export { askWhatIsSeen } from './seen';
