export { isFromLoopback, isLoopbackHost, isOwnHost, onlyHost } from './loopback';
export { readBody } from './read-body';
