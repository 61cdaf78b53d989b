// Measures `facts vet` on the annotated drafts: node tests/bench/vet/run.mjs [set…]
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = import.meta.dirname;
const root = join(here, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'vet-bench-'));
try {
  const outfile = join(folder, 'measure.cjs');
  await build({
    entryPoints: [join(here, 'measure.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  });
  const { measure } = (await import(pathToFileURL(outfile).href)).default;
  const asked = process.argv.slice(2);
  const sets = readdirSync(join(here, 'drafts')).filter(
    (name) => asked.length === 0 || asked.some((each) => name.startsWith(each)),
  );
  const all = new Map();
  for (const group of new Set(sets.map((name) => name.split('-')[0]))) {
    const paths = sets
      .filter((name) => name.startsWith(`${group}-`))
      .map((name) => join(here, 'drafts', name));
    const measured = await measure(paths, root);
    console.log(`\nset ${group}: ${measured.right} right statements, ${measured.expected} wrong`);
    console.log(
      `precision ${measured.precision.toFixed(3)}  recall ${measured.recall.toFixed(3)}  alarmed ${measured.alarmed}/${measured.expected}  false alarms on right sentences ${measured.falseAlarms}`,
    );
    for (const [code, { hit, missed, wrong }] of [...measured.byCode].sort())
      console.log(
        `  ${code.padEnd(20)} ${String(hit).padStart(3)} hit ${String(missed).padStart(3)} missed ${String(wrong).padStart(3)} wrong`,
      );
    for (const [code, { hit, missed, wrong }] of measured.byCode) {
      const sum = all.get(code) ?? { hit: 0, missed: 0, wrong: 0 };
      all.set(code, { hit: sum.hit + hit, missed: sum.missed + missed, wrong: sum.wrong + wrong });
    }
    for (const problem of measured.problems) console.log(`  - ${problem}`);
  }
  console.log('\nall sets                hit missed wrong  precision recall');
  for (const [code, { hit, missed, wrong }] of [...all].sort())
    console.log(
      `  ${code.padEnd(20)} ${String(hit).padStart(4)} ${String(missed).padStart(6)} ${String(wrong).padStart(5)}      ${(hit / Math.max(1, hit + wrong)).toFixed(2)}   ${(hit / Math.max(1, hit + missed)).toFixed(2)}`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
