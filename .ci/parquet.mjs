// Compares what DuckDB makes of the exported folders with what mixta printed.
import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import assert from 'node:assert';

const db = await (await DuckDBInstance.create(':memory:')).connect();
const rows = async sql => (await db.runAndReadAll(sql)).getRowObjectsJson();
const json = name => JSON.parse(readFileSync(name));

const state = json('state.json');
const kinds = Object.fromEntries((await rows(`select kind, count(*)::int n from read_parquet('state/records/**/*.parquet', hive_partitioning=true, union_by_name=true) group by kind`)).map(r => [r.kind, r.n]));
for (const [kind, list] of [['parcel', 'parcels'], ['seizure', 'seizures'], ['bulletin', 'bulletins'], ['track', 'tracks'], ['action', 'actions']])
  assert.equal(kinds[kind], state[list].length, kind);

const [seized] = await rows(`select sum(cast(item->>'$.quantity.value' as decimal(18,6)))::double s from (
  select unnest(cast(items as json[])) item from read_parquet('state/records/kind=seizure/*/*.parquet'))`);
const total = json('totals.json').find(r => r.code === 'cocaine').unlisted;
assert.equal(seized.s.toFixed(6), total.toFixed(6), 'kilograms of cocaine');

const [map] = await rows(`select typeof(geometry) t, sum(declared) ha from read_parquet('state/records/kind=parcel/*/*.parquet') group by all`);
assert.match(map.t, /GEOMETRY/, 'DuckDB takes the geometry for one');
assert.equal(map.ha.toFixed(3), state.parcels.reduce((sum, p) => sum + p.declared, 0).toFixed(3), 'hectares');

const surplus = await rows(`select (total->>'area')::double - (select sum(area) from read_parquet('figures/records/kind=limit/*/*.parquet') l
    where nature = 'legal-cap' and l.zone in ('bo.la-paz', 'bo.cochabamba') and (valid->>'from') <= referenceDate) s
  from read_parquet('figures/records/kind=survey/*/*.parquet') where territory->>'country' = 'BO' and total is not null`);
const whole = json('surplus.json').filter(r => r.zone === 'whole territory' && r.surplusHa !== null);
const sorted = list => list.map(Number).sort((a, b) => a - b);
assert.deepEqual(sorted(surplus.map(r => r.s)), sorted(whole.map(r => r.surplusHa)), 'surplus');

console.log(`DuckDB: ${Object.values(kinds).reduce((a, b) => a + b)} records, ${seized.s} kg, ${map.ha.toFixed(1)} ha, ${surplus.length} surpluses: the same`);
