import { BundleLoader } from './bundle-loader.ts';

new BundleLoader(import.meta.dirname, require, process).load('facts');
