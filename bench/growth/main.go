// Command growth tells how the work of the command line grows with its input.
//
//	cd bench && go run ./growth [-families NAME,…]
//	cd bench && go run ./growth -exponents [-families NAME,…]
//
// It builds the program with counters on every block of its own code and of the
// standard packages that search and sort, runs each family of inputs at n and
// 4n, and adds up how often blocks ran, less the work for an input of size 1.
// That is the same on every machine and under every load, which a time is not.
// A family that grows faster than n log n is named, and the exit status is 1.
//
// With -exponents it runs the commands that compute something from many records at n, 4n
// and 16n, measures their processor time, and prints by what power of n each grows: none
// may be above 1.1.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/bench/internal/setup"
)

func main() {
	log.SetFlags(0)
	only := flag.String("families", "", "only these, separated by commas")
	powers := flag.Bool("exponents", false, "measure by what power of their input commands grow, by processor time")
	rounds := flag.Int("rounds", 3, "how often each time is measured")
	flag.Parse()
	names := strings.FieldsFunc(*only, func(r rune) bool { return r == ',' })
	asked := func(name string) bool { return len(names) == 0 || slices.Contains(names, name) }
	if err := run(asked, *powers, *rounds); err != nil {
		log.Fatal(err)
	}
}

func run(asked func(name string) bool, powers bool, rounds int) error {
	dir, err := os.MkdirTemp("", "growth")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "mixta")
	var flags []string
	if !powers {
		flags = append(flags, "-cover", "-covermode=count", "-coverpkg=./...,slices,sort,strings,bytes,maps")
	}
	if err := setup.Mixta(program, flags...); err != nil {
		return err
	}
	var steep []string
	if powers {
		steep, err = exponents(dir, program, asked, rounds)
	} else {
		steep, err = counts(dir, program, asked)
	}
	if err == nil && len(steep) > 0 {
		err = fmt.Errorf("too steep: %s", strings.Join(steep, ", "))
	}
	return err
}

// counts prints how the families grow by what is counted, and returns those that grow
// faster than n log n.
func counts(dir, program string, asked func(name string) bool) (steep []string, err error) {
	fmt.Printf("%-28s %8s %14s %8s %14s %7s %7s\n", "family", "n", "work", "4n", "work", "growth", "n log n")
	for _, f := range families {
		if !asked(f.name) {
			continue
		}
		var sum [3]float64 // the first is what starting takes
		for i, n := range []int{1, f.n, 4 * f.n} {
			at := filepath.Join(dir, f.name+strconv.Itoa(n))
			args, err := f.write(at, n)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", f.name, err)
			}
			if sum[i], err = work(at, program, args); err != nil {
				return nil, fmt.Errorf("%s: %w", f.name, err)
			}
			os.RemoveAll(at)
		}
		one, four := sum[1]-sum[0], sum[2]-sum[0]
		growth, most := four/one, 4*math.Log(float64(4*f.n))/math.Log(float64(f.n))
		fmt.Printf("%-28s %8d %14.0f %8d %14.0f %7.2f %7.2f\n", f.name, f.n, one, 4*f.n, four, growth, most)
		if growth > most {
			steep = append(steep, f.name)
		}
	}
	return steep, nil
}

// work runs the program in dir and returns how many statements it ran. That a
// file has findings is not a failure.
func work(dir, program string, args []string) (float64, error) {
	counters := filepath.Join(dir, "counters")
	if err := os.MkdirAll(counters, 0o700); err != nil {
		return 0, err
	}
	c := exec.Command(program, args...)
	c.Dir = dir
	c.Env = append(os.Environ(), "GOCOVERDIR="+counters)
	if out, err := c.CombinedOutput(); err != nil && c.ProcessState.ExitCode() != 1 {
		return 0, fmt.Errorf("mixta %s: %w: %.400s", strings.Join(args, " "), err, out)
	}
	profile := filepath.Join(dir, "profile")
	if out, err := exec.Command("go", "tool", "covdata", "textfmt", "-i="+counters, "-o="+profile).CombinedOutput(); err != nil {
		return 0, fmt.Errorf("covdata: %w: %s", err, out)
	}
	defer os.RemoveAll(counters)
	return total(profile)
}

// total adds up a profile: statements of each block, as often as it ran.
func total(profile string) (sum float64, err error) {
	f, err := os.Open(profile)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		fields := strings.Fields(lines.Text())
		if len(fields) != 3 {
			continue // the mode
		}
		statements, err := strconv.ParseFloat(fields[1], 64)
		if err != nil {
			return 0, err
		}
		count, err := strconv.ParseFloat(fields[2], 64)
		if err != nil {
			return 0, err
		}
		sum += statements * count
	}
	return sum, nil
}
