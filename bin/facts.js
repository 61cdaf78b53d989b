#!/usr/bin/env node

const { existsSync } = require('node:fs');
const { join } = require('node:path');

const bundle = join(__dirname, '../dist/facts.cjs');

if (existsSync(bundle)) {
  require(bundle);
} else {
  process.stderr.write('facts: not built yet; run "npm ci" in the folder of package.json\n');
  process.exitCode = 3;
}
