import { lineOf } from './word-list.ts';

/**
 * What news is about as a whole, a line by what one occasion is called: whoever asks about it says "the storm" where a fact need not. Behind `>` stand
 * words one of which a base has to know for it to be that: a strike of workers has a union, one from the air has none. Left out is what one news story
 * may hold several of that differ: attacks, raids, wars, talks.
 */
const OCCASIONS =
  'storm hurricane cyclone typhoon tornado gale tempest\n' +
  'flood floods flooding deluge inundation\n' +
  'earthquake quake tremor\n' +
  'eruption volcano\n' +
  'wildfire wildfires bushfire bushfires blaze fire inferno\n' +
  'landslide mudslide avalanche\n' +
  'drought heatwave famine\n' +
  'spill leak leakage slick contamination pollution accident\n' +
  'explosion blast accident\n' +
  'crash collision derailment wreck accident disaster\n' +
  'sinking shipwreck capsizing accident disaster\n' +
  'crush stampede surge disaster tragedy\n' +
  'collapse disaster tragedy\n' +
  'blackout outage\n' +
  'outbreak epidemic pandemic\n' +
  'trial trials study\n' +
  'trial verdict case proceedings\n' +
  'inquiry investigation probe inquest\n' +
  'coup putsch takeover mutiny uprising revolt rebellion plot\n' +
  'election elections vote poll polls ballot referendum race campaign\n' +
  'protest protests demonstration demonstrations march rally\n' +
  'strike strikes walkout stoppage action>union unions workers staff\n' +
  'layoffs layoff redundancies cuts restructuring overhaul>jobs staff workers employees\n' +
  'merger takeover acquisition buyout deal>shares shareholders company\n' +
  'bankruptcy insolvency collapse\n' +
  'match game fixture tie final semi-final semifinal cup derby\n' +
  'tournament championship championships games cup\n' +
  'race marathon\n' +
  'launch mission flight>rocket spacecraft satellite orbit probe\n' +
  'festival concert exhibition show premiere\n' +
  'wedding funeral coronation ceremony\n' +
  'summit conference meeting\n' +
  'census survey poll study report\n' +
  'heist robbery burglary theft raid>police stolen\n' +
  'scandal affair';

/** The lines that a folded word of a query is in: what it may be called besides, and what a base must know of. */
export function occasionsCalled(
  word: string,
): readonly { readonly names: readonly string[]; readonly beside: readonly string[] }[] {
  return OCCASIONS.split('\n').flatMap((line) => {
    const [names = '', beside = ''] = line.split('>');
    return lineOf(names, word, ' ') === null
      ? []
      : [{ names: names.split(' '), beside: beside === '' ? [] : beside.split(' ') }];
  });
}

/** Before an occasion, these tell it from another: "the last hurricane". */
const TELLING_APART =
  'last next previous earlier later first second third fourth fifth other another older new former past similar each every any which what';

/** Whether a folded word before an occasion tells it from another. */
export function tellsOccasionsApart(word: string): boolean {
  return lineOf(TELLING_APART, word, ' ') !== null;
}
