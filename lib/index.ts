export { parseDiagram } from './parse-diagram';
export type { DiagramProblemCode, ParsedDiagram } from './parse-diagram';
