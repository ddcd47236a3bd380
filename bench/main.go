// Command bench measures reading and checking beside other ways to do it, in
// one run, as ratios:
//
//	go run .                  all four kinds of record, 100 MB each, 7 rounds
//	go run . -readme          the same, and writes the table into the READMEs
//	go run . -short           2 MB each, once: do all ways accept what is valid,
//	                          and does mixta notice each mistake
//	go run . -beside PROGRAM  another mixta in the same rounds
//	go run . -kinds parcel,track -ways mixta.Reader,jsontext
//	go run . -memory 0.25,1,2 peak memory over files of so many gigabytes, of
//	                          validate, overlaps, report, merge and release;
//	                          -kinds takes seizures, meetings … and ops, crops … too
//	go run . -polygons        validity of outlines, beside other libraries
//	go run ./blind            comparing without lists: seconds and bytes
//	go run . -exchange 100000 release beside reading and writing the same
//	                          meetings; verifying beside SHA-256 alone
//
// Each way runs in a process of its own, in turn, -rounds times. What is compared is
// the processor time of the whole process, from its start to its end; of several
// cores, the time that passed. A ratio is that of one round, and the median of
// all rounds counts. Before, each way is shown what it must accept, and each
// mistake of the list in mistakes.go: the table says how many of them it notices.
//
// The benchmarks of the parts, for benchstat:
//
//	go test -run '^$' -bench . -count 10 ./internal/scan ./internal/program ./internal/geom . ./crops ./intel ./ops ./exchange/...
//
// The peers are in this module to keep them out of mixta's own go.mod.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/bench/internal/data"
	"github.com/comision-mixta/mixta/bench/internal/setup"
)

func main() {
	log.SetFlags(0)
	size := flag.Float64("size", 100, "megabytes of each file")
	rounds := flag.Int("rounds", 7, "how often each way is measured")
	short := flag.Bool("short", false, "2 MB, one round")
	readme := flag.Bool("readme", false, "write the table into the READMEs")
	beside := flag.String("beside", "", "another program mixta to measure in the same rounds")
	kinds := flag.String("kinds", "parcel,report,track,action", "the kinds of record to measure")
	only := flag.String("ways", "", "the ways to measure, by their names; all unless given")
	large := flag.String("memory", "", "measure the peak memory of files of so many gigabytes instead: 0.25,1,2")
	outlines := flag.Bool("polygons", false, "check outlines instead")
	meetings := flag.Int("exchange", 0, "release and verify a file of so many meetings instead")
	asked := flag.String("way", "", "for the program's own use")
	in := flag.String("input", "", "for the program's own use")
	flag.Parse()
	if *short {
		*size, *rounds = 2, 1
	}
	switch {
	case *rounds < 1:
		log.Fatalf("-rounds must be at least 1, not %d", *rounds)
	case *asked != "":
		end(answer(*asked, *in))
		return
	case *outlines:
		polygons()
		return
	}
	dir, err := os.MkdirTemp("", "mixta-bench-")
	end(err)
	defer os.RemoveAll(dir)
	if *meetings > 0 {
		end(exchange(filepath.Join(dir, "meetings.json"), *meetings, *rounds))
		return
	}
	t := tools{beside: *beside}
	t.partners, err = setup.Node()
	end(err)
	end(t.build(dir))
	var chosen []data.Kind
	for _, k := range data.All() {
		if slices.Contains(strings.Split(*kinds, ","), k.Name) {
			chosen = append(chosen, k)
		}
	}
	if *large != "" {
		var gigabytes []float64
		for _, s := range strings.Split(*large, ",") {
			gb, err := strconv.ParseFloat(s, 64)
			end(err)
			gigabytes = append(gigabytes, gb)
		}
		end(memory(t, dir, chosen, gigabytes))
		return
	}
	m := measuring{dir: dir, bytes: int64(*size * 1e6), rounds: *rounds, kinds: chosen, ways: ways(t)}
	if *only != "" {
		m.ways = slices.DeleteFunc(m.ways, func(w way) bool { return !slices.Contains(strings.Split(*only, ","), w.name) })
	}
	if len(m.ways) == 0 || len(m.kinds) == 0 {
		log.Fatal("there is no such kind, or no such way: see go doc")
	}
	r, err := m.measure()
	end(err)
	end(r.print(os.Stdout))
	if *readme {
		end(r.writeReadmes())
	}
}

// end ends the program where something failed. What it has written is
// temporary, and the system's to remove.
func end(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
