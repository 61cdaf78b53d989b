import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licence texts of bundled packages, as most of their licences demand of anyone who passes them on.
 *
 * @param {string[]} packages folders in node_modules
 * @throws {Error} when a package brings no licence text: it may then not be bundled unread
 */
export function licences(packages) {
  return `${packages.map(notice).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** @param {string} folder */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0) throw new Error(`${name} ${version} brings no licence text (it says ${license})`);
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}
