#!/usr/bin/env node

const { existsSync } = require('node:fs');
const { join } = require('node:path');

const launcher = join(__dirname, '../dist/launch.cjs');

if (existsSync(launcher)) {
  require(launcher);
} else {
  process.stderr.write('facts: not built yet; run "npm ci" in the folder of package.json\n');
  process.exitCode = 3;
}
