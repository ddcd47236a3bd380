// Command bench measures reading and checking beside other ways to do it, in
// one run, as ratios:
//
//	go run .                       50,000 actions with long Spanish texts
//	go run . -only tokens          mixta and one of mixta.Read, tokens, json/v2,
//	                               validator and santhosh
//	go run . -gigabyte             one file of 1 GB, streamed: peak memory
//	go run . -parcels 1000000      coca parcels (750 MB), streamed
//	go run . -parcels 100000 -all  the same beside the other ways
//	go run . -polygons             validity of outlines, beside other libraries
//	go run . -exchange 100000      release beside reading and writing the same
//	                               meetings; verifying beside SHA-256 alone
//
// The benchmarks beside the computations show how they grow:
//
//	go test -run '^$' -bench . ./crops ./intel ./ops ./exchange/...
//
// Each way runs in a process of its own, in turn, -rounds times; the median
// counts. The peers are in this module to keep them out of mixta's own
// go.mod.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"
)

func main() {
	log.SetFlags(0)
	actions := flag.Int("actions", 50_000, "how many actions the file has")
	rounds := flag.Int("rounds", 5, "how often each way is measured")
	gigabyte := flag.Bool("gigabyte", false, "stream one file of 1 GB instead")
	parcels := flag.Int("parcels", 0, "a file of so many coca parcels instead")
	all := flag.Bool("all", false, "with -parcels: beside the other ways")
	outlines := flag.Bool("polygons", false, "check outlines instead")
	meetings := flag.Int("exchange", 0, "release and verify a file of so many meetings instead")
	only := flag.String("only", "", "measure mixta and one other way: "+strings.Join(order[1:], ", "))
	way := flag.String("way", "", "for the program's own use")
	file := flag.String("file", "", "for the program's own use")
	flag.Parse()
	if *way != "" {
		child(*way, *file)
		return
	}
	if *rounds < 1 {
		log.Fatalf("-rounds must be at least 1, not %d", *rounds)
	}
	if *only != "" && !slices.Contains(order, *only) {
		log.Fatalf("-only must be one of %s, not %q", strings.Join(order, ", "), *only)
	}
	if *outlines {
		polygons()
		return
	}
	dir, err := os.MkdirTemp("", "mixta-bench-")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "actions.json")
	names := order
	if *meetings > 0 {
		if err := exchange(path, *meetings, *rounds); err != nil {
			log.Fatal(err)
		}
		return
	}
	if *gigabyte {
		os.Setenv("GOGC", "50") // as cmd/mixta has it
		*actions, *rounds, names = 480_000, 1, []string{"mixta"}
	}
	what, n, make := "actions", *actions, generate
	if *parcels > 0 {
		what, n, make, names = "parcels", *parcels, generateParcels, []string{"mixta"}
		if *all {
			names = []string{"mixta", "mixta.Read", "tokens", "json/v2", "santhosh"}
		}
	}
	if *only != "" {
		names = slices.Compact([]string{"mixta", *only}) // all ratios are to it
	}
	size, err := make(path, n)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%d %s, %.1f MB; %s %s/%s, GOMAXPROCS=1 for each way\n", n, what, float64(size)/1e6, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	measured := map[string][]result{}
	for range *rounds {
		for _, n := range names {
			r, err := run(n, path)
			if err != nil {
				log.Fatalf("%s: %v", n, err)
			}
			measured[n] = append(measured[n], r)
		}
	}
	report(names, measured, size)
}

// result is what one process measured.
type result struct {
	Seconds float64
	Allocs  uint64
	Bytes   uint64
	RSS     int64
	Records int
}

// run measures one way in a process of its own.
func run(way, path string) (r result, err error) {
	cmd := exec.Command(os.Args[0], "-way", way, "-file", path)
	cmd.Env = append(os.Environ(), "GOMAXPROCS=1")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return r, err
	}
	if err := json.Unmarshal(out, &r); err != nil {
		return r, err
	}
	r.RSS = cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss * 1024
	return r, nil
}

// child runs one way over the file and prints what it took.
func child(way, path string) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	n, err := ways[way](path)
	took := time.Since(start)
	if err != nil {
		log.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	json.NewEncoder(os.Stdout).Encode(result{took.Seconds(), after.Mallocs - before.Mallocs, after.TotalAlloc - before.TotalAlloc, 0, n})
}

func report(names []string, measured map[string][]result, size int64) {
	median := map[string]result{}
	for n, rs := range measured {
		slices.SortFunc(rs, func(a, b result) int {
			if a.Seconds < b.Seconds {
				return -1
			}
			return 1
		})
		median[n] = rs[len(rs)/2]
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "way\tMB/s\tmixta is\tallocs/record\tallocated MB\tpeak MB\t")
	for _, n := range names {
		r := median[n]
		ratio := r.Seconds / median["mixta"].Seconds
		fmt.Fprintf(w, "%s\t%.0f\t%.2f ×\t%.1f\t%.0f\t%.0f\t\n", n, float64(size)/1e6/r.Seconds, ratio,
			float64(r.Allocs)/float64(max(1, r.Records)), float64(r.Bytes)/1e6, float64(r.RSS)/1e6)
	}
	w.Flush()
}
