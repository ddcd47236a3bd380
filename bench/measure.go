package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/comision-mixta/mixta/bench/internal/data"
)

// measuring is what to measure.
type measuring struct {
	dir    string
	bytes  int64
	rounds int
	kinds  []data.Kind
	ways   []way
}

// measured is what came of it, by way and kind.
type measured struct {
	measuring
	costs   map[string]map[string][]cost // one a round
	random  map[string][]cost            // of the first way over ids in no order, by kind
	starts  map[string][]cost            // by way: what it takes over three records
	notices map[string][]bool            // by way, one a mistake
}

// measure asks all ways about the mistakes, then measures them, each in turn.
func (m measuring) measure() (r measured, err error) {
	r = measured{measuring: m, costs: map[string]map[string][]cost{}, random: map[string][]cost{}, starts: map[string][]cost{}}
	var small []input
	smalls := filepath.Join(m.dir, "small")
	if err := os.Mkdir(smalls, 0o700); err != nil {
		return r, err
	}
	for _, k := range m.kinds {
		in, err := write(smalls, data.File{Kind: k, Bytes: 100})
		if err != nil {
			return r, err
		}
		in, err = write(smalls, data.File{Kind: k, Bytes: 3 * sizeOf(in)})
		if err != nil {
			return r, err
		}
		small = append(small, in)
	}
	if r.notices, err = noticed(m.ways, small); err != nil {
		return r, err
	}
	for _, w := range m.ways {
		r.costs[w.name] = map[string][]cost{}
	}
	for i, k := range m.kinds {
		in, err := write(m.dir, data.File{Kind: k, Bytes: m.bytes})
		if err != nil {
			return r, err
		}
		random, err := write(m.dir, data.File{Kind: k, Bytes: m.bytes, Random: true})
		if err != nil {
			return r, err
		}
		for round := range m.rounds {
			fmt.Fprintf(os.Stderr, "\r%d of %d rounds over %-8s", round+1, m.rounds, k.Plural)
			for _, w := range m.ways {
				start, err := w.run(small[i])
				if err != nil {
					return r, err
				}
				c, err := w.run(in)
				if err != nil {
					return r, err
				}
				r.starts[w.name] = append(r.starts[w.name], start)
				r.costs[w.name][k.Name] = append(r.costs[w.name][k.Name], c)
			}
			c, err := m.ways[0].run(random)
			if err != nil {
				return r, err
			}
			r.random[k.Name] = append(r.random[k.Name], c)
		}
		for _, in := range []input{in, random} {
			for _, name := range []string{in.whole, in.lines} {
				if err := os.Remove(name); err != nil {
					return r, err
				}
			}
		}
	}
	fmt.Fprintln(os.Stderr)
	r.withoutStarts()
	return r, nil
}

// withoutStarts takes off what a way takes in any case: to start, and to compile
// schemas.
func (r measured) withoutStarts() {
	take := func(way string, costs []cost) {
		start := cost{cpu: seconds(median(r.starts[way], cpu)), elapsed: seconds(median(r.starts[way], elapsed))}
		for i := range costs {
			costs[i].cpu = max(costs[i].cpu-start.cpu, time.Microsecond)
			costs[i].elapsed = max(costs[i].elapsed-start.elapsed, time.Microsecond)
		}
	}
	for way, byKind := range r.costs {
		for _, costs := range byKind {
			take(way, costs)
		}
	}
	for _, costs := range r.random {
		take(r.ways[0].name, costs)
	}
}

func seconds(s float64) time.Duration { return time.Duration(s * float64(time.Second)) }

// sizeOf returns the length of the records of an input.
func sizeOf(in input) int64 {
	info, err := os.Stat(in.lines)
	if err != nil {
		return 0
	}
	return info.Size() / int64(in.records)
}

// spread are ratios of several rounds.
type spread struct{ median, least, most float64 }

// ratio compares what two ways took, round by round.
func ratio(way, to []cost, by func(cost) float64) spread {
	all := make([]float64, len(way))
	for i := range way {
		all[i] = by(way[i]) / by(to[i])
	}
	slices.Sort(all)
	return spread{all[len(all)/2], all[0], all[len(all)-1]}
}

func cpu(c cost) float64     { return c.cpu.Seconds() }
func elapsed(c cost) float64 { return c.elapsed.Seconds() }

// median returns the middle of what rounds took.
func median(costs []cost, by func(cost) float64) float64 {
	all := make([]float64, len(costs))
	for i, c := range costs {
		all[i] = by(c)
	}
	slices.Sort(all)
	return all[len(all)/2]
}

// peak returns the most memory of all rounds and kinds, in MiB.
func peak(byKind map[string][]cost) int64 {
	var most int64
	for _, costs := range byKind {
		for _, c := range costs {
			most = max(most, c.peak)
		}
	}
	return most >> 20
}
