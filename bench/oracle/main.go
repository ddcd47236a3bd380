// Command oracle compares what mixta computes with what is computed here by other
// means: other formulas, other libraries, exact arithmetic. Nothing of mixta but
// its types and the functions compared is used.
//
//	go run ./oracle                       1,000 random cases of each
//	go run ./oracle -cases 10000 -only crossings,review
//	go run ./oracle -seed 7 -case 4711 -only crossings     one case again
//
// It ends with exit code 1 if an answer differs by more than the accuracy stated.
package main

import (
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"time"
)

// An oracle judges one kind of answer.
type oracle struct {
	name     string
	accuracy string // what is not a disagreement

	// ask makes a random case and compares the two answers to it: "" where they
	// agree. It is undecided where the case lies so near to a limit that the accuracy
	// allows either answer.
	ask func(r *rand.Rand) (differ string, undecided bool)
}

var oracles = []oracle{estimates, totals, overlaps, slivers, crossings, reviews}

func main() {
	log.SetFlags(0)
	cases := flag.Int("cases", 1000, "how many random cases of each")
	only := flag.String("only", "", "names of the answers to compare, with commas between them")
	seed := flag.Uint64("seed", 1, "where the random cases begin")
	one := flag.Int("case", -1, "compare one case alone, by its number")
	flag.Parse()
	bad := false
	for _, o := range oracles {
		if *only != "" && !slices.Contains(strings.Split(*only, ","), o.name) {
			continue
		}
		start, differing, open := time.Now(), 0, 0
		for i := range *cases {
			if *one >= 0 && i != *one {
				continue
			}
			differ, undecided := o.ask(rand.New(rand.NewPCG(*seed, uint64(i))))
			switch {
			case undecided:
				open++
			case differ != "":
				if differing++; differing <= 5 {
					fmt.Printf("%s: case %d: %s\n", o.name, i, differ)
				}
			}
		}
		bad = bad || differing > 0
		fmt.Printf("%-10s %6d cases, %d disagreements, %d undecided (%s); %.0f s\n", o.name, *cases, differing, open, o.accuracy, time.Since(start).Seconds())
	}
	if bad {
		os.Exit(1)
	}
}
