'use strict';

/** The process side of Electron's utility process, in a child process of Node: `process.parentPort`, and the entry as an argument. */
const { EventEmitter } = require('node:events');

const [ , , file ] = process.argv;

process.parentPort = Object.assign(new EventEmitter(), { postMessage: message => process.send(message) });
process.on('message', data => process.parentPort.emit('message', { data }));
process.on('disconnect', () => process.exit());

require(file);
