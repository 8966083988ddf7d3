/**
 * Loaded before everything else. A run that streams has little in use, but V8 lets the heap grow to several times that before it looks
 * for what can go, and keeps the pages: twice has to do. Not among the options that `NODE_OPTIONS` takes.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--heap-growing-percent=100');
