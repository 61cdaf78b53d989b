import { configureGlobal } from 'fast-check';

// At a desk each run tries new inputs. In CI they are always the same, so that no change fails by another's luck.
if (process.env['CI']) configureGlobal({ seed: 20231121 });
