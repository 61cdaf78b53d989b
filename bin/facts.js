#!/usr/bin/env node

const bundle = require('node:path').join(__dirname, '../dist/facts.cjs');

try {
  require(bundle);
} catch (error) {
  if (error?.code !== 'MODULE_NOT_FOUND' || require('node:fs').existsSync(bundle)) throw error;
  process.stderr.write('facts: not built yet; run "npm ci" (or "npm run build") in the project folder\n');
  process.exitCode = 3;
}
