import { lineOf } from './word-list.ts';

/** Words of one stem that mean different things, a stem a line: "minority" is no "minor" matter. */
const SAME_STEM =
  'minor|minors|minority minorities\n' +
  'carrier carriers|carry carries carried carrying\n' +
  'commander commanders|command commands\n' +
  'major|majors|majority majorities\n' +
  'party parties|part parts parted\n' +
  'police policed policing|policy policies\n' +
  'mission missions|miss misses missed missing\n' +
  'accord accords accorded|according accordingly\n' +
  'help helps helped helping|helper helpers\n' +
  'officer officers|office offices|official officials officially\n' +
  'comment comments commented|commence commences commenced\n' +
  'important importance|import imports imported importing importers\n' +
  'treaty treaties|treat treats treated treating\n' +
  'county counties|count counts counted counting\n' +
  'plan plans planned planning planner planners|plane planes\n' +
  'port ports|portion portions\n' +
  'former formerly|form forms formed|formal formally|formation\n' +
  'general generally|generals|generation generations\n' +
  'arms|arm|armed\n' +
  'universe|university universities\n' +
  'author authors|authority authorities\n' +
  'prior|priority priorities\n' +
  'organ organs|organic\n' +
  'human humans|humanity|humanitarian\n' +
  'secure secured secures|security\n' +
  'custom customs|customer customers\n' +
  'station stations|static\n' +
  'intern interns|internal\n' +
  'works|worker workers\n' +
  'new newer newest newly|news\n' +
  'execute executes executed executing execution executions|executive executives\n' +
  'emerge emerges emerged emerging emergence|emergency emergencies\n' +
  'sever severs severed severing|several|severe severely severity\n' +
  'store stores stored storing|story stories\n' +
  'effect effects|effective effectively effectiveness\n' +
  'bill bills|billion billions\n' +
  'mill mills|miller millers|million millions\n' +
  'mineral minerals|miner miners\n' +
  'object objects objected objecting|objection objections|objective objectives|objectively\n' +
  'past|paste pasted|pastor pastors\n' +
  'positive positively|position positions positioned\n' +
  'special specials specially|species\n' +
  'unit units|unite unites united uniting|unity\n' +
  'mental mentally|mention mentions mentioned\n' +
  'pass passes passed passing|passion passions\n' +
  'protest protests protested protesting protester protesters|protestant protestants\n' +
  'section sections|sector sectors\n' +
  'opposite|opposition\n' +
  'compete competes competed competing|competent competence\n' +
  'found founds founded founding founder founders|foundation foundations\n' +
  'train trains|trainer trainers training trained\n' +
  'commune communes|community communities\n' +
  'relate relates related relating|relation relations|relative relatives|relatively\n' +
  'experience experiences experienced|experiment experiments\n' +
  'publication publications|publicity\n' +
  'reserve reserves reserved|reservation reservations\n' +
  'serve serves served serving|servant servants|server servers\n';

/** What a list of synonyms means in one number only: whoever fights is a fighter, but "fighter aircraft" are no militants. */
const AS_LISTED = 'fighters|fighter';

/** Whether two folded words of one stem mean different things. */
export function areFalseFriends(one: string, other: string): boolean {
  return one !== other && standApart(SAME_STEM, one, other);
}

/** Whether a word is no form of one that stands in a list of synonyms, though they have one stem. */
export function isNoFormOf(listed: string, word: string): boolean {
  return areFalseFriends(listed, word) || (listed !== word && standApart(AS_LISTED, listed, word));
}

function standApart(groups: string, one: string, other: string): boolean {
  const line = lineOf(groups, one, '| ');
  if (line === null) return false;
  const meanings = line.split('|').map((meaning) => meaning.split(' '));
  return (
    meanings.some((meaning) => meaning.includes(other)) &&
    !meanings.some((meaning) => meaning.includes(one) && meaning.includes(other))
  );
}
