/** Weather, disasters, accidents, transport and energy; lines as in `DESK_WORDS`. */
export const DISASTER_DESK =
  'ashore|landfall|come ashore|came ashore|hit land|reach land|reached land|hit the coast|reached the coast\n' +
  'wind speed|wind speeds|winds|wind|gusts|gust\n' +
  'tide|surge|storm surge|sea level|high water\n' +
  'height|high|tall|deep|depth>metres|meters|feet|high\n' +
  'storm|hurricane|cyclone|typhoon\n' +
  'rain|rainfall|downpour|downpours\n' +
  'heat|heatwave|high temperatures\n' +
  'snow|snowfall|blizzard\n' +
  'missing|unaccounted|lost at sea|not found|disappeared|vanished|still lost\n' +
  'evacuate|evacuated|evacuees|evacuation|leave homes|left homes|leave their homes|left their homes|moved out|move out|moved to safety|forced to leave|had to leave\n' +
  'leave|left|flee|fled>evacuated|evacuees|evacuation|displaced\n' +
  'shelter|shelters|refuge|emergency accommodation|emergency shelter|emergency shelters|emergency housing\n' +
  'sleep|sleeping|slept|stay|staying>shelter|shelters|housed|accommodated\n' +
  'emergency accommodation|emergency shelters|emergency shelter|emergency housing|temporary housing>shelter|shelters|camps\n' +
  'blackout|power cut|power cuts|outage|outages|power failure|lights out\n' +
  'blackout|power cut|outage|no electricity|no power|without electricity|lights>left power|lost power|cut power\n' +
  'electricity|power\n' +
  'power grid|power network|electricity network|electricity grid|network>grid|power|network\n' +
  'restore|restored|reconnect|reconnected|back on>restored|power again|reconnected\n' +
  'fix|fixed|repair|repaired|repairing|mend|mended|rebuild\n' +
  'home|house|household|dwelling|residence\n' +
  'flat|apartment|flats\n' +
  'villa|mansion|house\n' +
  'landslide|mudslide|landslides|mudslides\n' +
  'isolated|marooned|unreachable|cut off\n' +
  'insurers|insurance companies|insurance industry|insurer|insurance>insured|insurance|losses\n' +
  'damage|losses|destruction|devastation\n' +
  'burst|break|broke|breach|breached|gave way|give way|failed\n' +
  'looting|looters|looted|plundering\n' +
  'warning|alert|alarm\n' +
  'rescued|rescue|saved|pulled out|pulled from|freed\n' +
  'rescuers|rescue workers|emergency services|first responders|crews|firefighters\n' +
  'magnitude|richter|strength\n' +
  'epicentre|epicenter|centre\n' +
  'wants|wanted|needs|ask|asks|asked|seek|seeks|request|requested|appeal|appealed|demand|demands|sought\n' +
  // Spills, smoke and the environment
  'spill|spilled|spilt|leak|leaked|leaking|leakage|escape|escaped|release|released|discharge|discharged|seep|seeped|pour|poured|flowed|ran\n' +
  'chemical|toxic|substance|poison|poisonous|toxin|acid|solvent\n' +
  'contaminated|contamination|polluted|pollution|tainted\n' +
  'contaminated|contamination|polluted|pollution|levels>concentration|limit|threshold\n' +
  'drinking water|tap water|water supply|mains water\n' +
  'fumes|vapour|vapor|smoke|gas|cloud\n' +
  'cleanup duration|clean up duration>months|weeks|years\n' +
  'clean up|cleanup|cleaning|decontaminate|decontamination|cleaned\n' +
  'tank|container|drum|vessel|tanker\n' +
  'locals|residents|villagers|neighbours|neighbors|townspeople\n' +
  'sick|ill|unwell|poisoned|fell ill|fallen ill>ill|sick|treated|hospital|poisoned\n' +
  'watchdog|regulator|agency|inspectorate|authority\n' +
  'fish died|dead fish|fish kill>fish\n' +
  'emissions|carbon|co2|greenhouse gas\n' +
  'oil|crude\n' +
  'petrol|gasoline|fuel|diesel\n' +
  'nuclear plant|reactor|nuclear power station|atomic plant\n' +
  'wind farm|turbine|turbines\n' +
  // Transport
  'flights|planes|air traffic|air travel|departures\n' +
  'flights resume|resume|reopen|restart|open again|fly again|back to normal>reopen|resume|closed|restart|open\n' +
  'cancelled|canceled|scrapped|axed|grounded|dropped|fell out|did not fly|did not run\n' +
  'delayed|delay|delays|late|held up\n' +
  'stranded|stuck|trapped\n' +
  'passenger|traveller|traveler|commuter|flyer|holidaymaker|tourist\n' +
  'airline|carrier\n' +
  'pilot|captain|crew\n' +
  'cabin crew|flight attendants|stewards|stewardesses\n' +
  'ground staff|ground crew|baggage handlers|handlers\n' +
  'baggage|luggage|suitcases|bags\n' +
  'security staff|security guards|screeners|security\n' +
  'refund|refunded|money back|reimbursed\n' +
  'stranded|stuck|hit|disrupted>affected|stranded\n' +
  'slept|sleep|sleeping|overnight>spent night|night\n' +
  'backlog|pile|heap>piled\n' +
  'runway|tarmac\n' +
  'train|rail|railway|trains\n' +
  'bus|coach|buses\n' +
  'lorry|truck|lorries|trucks\n' +
  'motorway|highway|freeway|expressway\n' +
  'road|roads|street|streets\n' +
  'crash|collision|accident|collided';
