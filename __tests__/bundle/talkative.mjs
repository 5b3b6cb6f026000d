/** Leaves its process in all the ways that connections.mjs is to notice; nobody answers. */

import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { promises, resolve4 } from 'node:dns';
import { get } from 'node:https';
import { connect } from 'node:net';

const nobody = () => {};
connect(2, '127.0.0.1').on('error', nobody);
await fetch('http://127.0.0.1:2').catch(nobody);
await new Promise((done) => get('https://localhost:2').on('error', done));
resolve4('a.invalid', nobody);
promises.lookup('b.invalid').catch(nobody);
await new Promise((done) => createSocket('udp4').send('x', 2, '127.0.0.1', done));
spawn(process.execPath, ['--version']).on('exit', () => process.exit());
