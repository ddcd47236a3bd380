// Command scale runs the command line over an exercise of many gigabytes and tells what it
// costs and how that grows:
//
//	cd bench && go run ./scale [-gigabytes 1,10] [-kill] [-steps validate,shards,merge,overlaps,release]
//
// For validate, both sides' files, with mistakes planted in them, are validated in parts by
// as many processes as -workers says (xargs -P), and their facts merged; for shards, the
// same files cut and named as docs/scale.md says. The report must be, byte for byte, that of
// one pass over the file; what differs is listed, and the exit status is 1. With -kill,
// processes are stopped at random (SIGKILL) and started again. The other steps run on the
// files without mistakes. Everything is written to a folder in -folder, of about 1.8 times
// the size, three times with merge or release, and removed.
package main

import (
	"errors"
	"flag"
	"fmt"
	"log"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/bench/internal/setup"
)

func main() {
	log.SetFlags(0)
	s := &scale{random: rand.New(rand.NewPCG(1, 0))}
	sizes := flag.String("gigabytes", "1,10", "sizes of the exercise, both sides together")
	steps := flag.String("steps", "validate,shards", "what to run: validate, shards, merge, overlaps, release")
	folder := flag.String("folder", "", "where to write, unless in that for temporary files")
	flag.IntVar(&s.parts, "parts", 32, "into which each file is divided")
	flag.IntVar(&s.shards, "shards", 16, "into which each side's file is cut")
	flag.IntVar(&s.workers, "workers", 2, "processes at once")
	flag.BoolVar(&s.kill, "kill", false, "stop processes at random, and start them again")
	flag.StringVar(&s.program, "mixta", "", "the program, if not this tree's")
	flag.Parse()
	s.steps = strings.Split(*steps, ",")
	if err := s.all(*folder, strings.Split(*sizes, ",")); err != nil {
		log.Fatal(err)
	}
}

// scale is a run over exercises of some sizes.
type scale struct {
	program                string
	steps                  []string
	parts, shards, workers int
	kill                   bool
	random                 *rand.Rand
	dir                    string
	costs                  []map[string]cost // of each size, by what it is of
	order                  []string
	killed                 int
	wrong                  []string
}

func (s *scale) all(folder string, sizes []string) (err error) {
	if s.dir, err = os.MkdirTemp(folder, "scale"); err != nil {
		return err
	}
	defer os.RemoveAll(s.dir)
	if s.dir, err = filepath.EvalSymlinks(s.dir); err != nil { // as the system calls the program
		return err
	}
	if s.program == "" {
		s.program = filepath.Join(s.dir, "mixta")
		if err := setup.Mixta(s.program); err != nil {
			return err
		}
	}
	var bytes []float64
	for _, size := range sizes {
		gigabytes, err := strconv.ParseFloat(size, 64)
		if err != nil || gigabytes <= 0 {
			return fmt.Errorf("%q is no size", size)
		}
		s.costs = append(s.costs, map[string]cost{})
		n, err := s.one(gigabytes)
		if err != nil {
			return err
		}
		bytes = append(bytes, float64(n))
	}
	s.print(bytes)
	if len(s.wrong) > 0 {
		return errors.New("a report is not that of one pass: " + strings.Join(s.wrong, ", "))
	}
	return nil
}

// parcelBytes is about how long a parcel of the exercise is.
const parcelBytes = 822

// one runs the steps over an exercise of so many gigabytes, and returns how long it is.
func (s *scale) one(gigabytes float64) (size int64, err error) {
	const director = "age1mx0lrd05kee3zngl2qnjaa4my5yttylsvyt6dwyf2guu6tdf3vzq7p9yfa"
	dir := filepath.Join(s.dir, "exercise")
	defer os.RemoveAll(dir)
	parcels := strconv.Itoa(int(gigabytes * 1e9 / parcelBytes))
	if _, err := s.run("drill", "drill", "--seed", "7", "--parcels", parcels, "--plant", "50", "--actions", "0", "--reports", "0", "--bulletins", "0",
		"--seizures", "0", "--tracks", "0", "--to", director, "--out", dir); err != nil {
		return 0, err
	}
	sides := []string{filepath.Join(dir, "bo.json"), filepath.Join(dir, "pe.json")}
	for _, side := range sides {
		info, err := os.Stat(side)
		if err != nil {
			return 0, err
		}
		size += info.Size()
	}
	if err := s.exchanged(dir, sides); err != nil {
		return 0, err
	}
	for _, step := range []string{"validate", "shards"} {
		if !slices.Contains(s.steps, step) {
			continue
		}
		var files []string
		for i, side := range sides {
			made, err := s.files(step, dir, side)
			if err != nil {
				return 0, err
			}
			if step == "validate" {
				sides[i] = made[0]
			}
			files = append(files, made...)
		}
		if err := s.inParts(step, dir, files); err != nil {
			return 0, err
		}
	}
	return size, nil
}

// files makes the files of a step of one side's file, in whose place they are.
func (s *scale) files(step, dir, side string) (made []string, err error) {
	if step == "validate" {
		made = []string{strings.TrimSuffix(side, ".json") + "-broken.json"}
		err = plant(side, made[0])
	} else {
		name := strings.TrimSuffix(filepath.Base(side), ".json")
		made, err = cut(side, filepath.Join(dir, name), s.shards)
	}
	if err != nil {
		return nil, err
	}
	return made, os.Remove(side)
}

// exchanged merges the sides' files, finds overlaps, and releases the state.
func (s *scale) exchanged(dir string, sides []string) error {
	state := filepath.Join(dir, "state.json")
	defer os.Remove(state)
	asked := func(step string) bool { return slices.Contains(s.steps, step) }
	if asked("merge") || asked("overlaps") || asked("release") {
		if _, err := s.run("merge", append([]string{"merge", "--as", "CM-BOPE", "--out", state}, sides...)...); err != nil {
			return err
		}
	}
	if asked("overlaps") {
		if _, err := s.run("overlaps", "crops", "overlaps", state, "--format", "csv"); err != nil {
			return err
		}
	}
	if asked("release") {
		out := filepath.Join(dir, "copy.json")
		defer os.Remove(out)
		if _, err := s.run("release", "release", state, "--from", "CM-BOPE", "--to", "PE-DEVIDA", "--issued", "2024-02-01T09:00:00-04:00", "--out", out, "--account", filepath.Join(dir, "account.txt")); err != nil {
			return err
		}
	}
	return nil
}

// print prints what each step cost at each size, and by which power of the size it grew
// from the first to the last.
func (s *scale) print(sizes []float64) {
	fmt.Printf("%-22s", "step")
	for _, n := range sizes {
		fmt.Printf(" %22s", fmt.Sprintf("%.2f GB", n/1e9))
	}
	fmt.Printf(" %10s %10s\n", "exp. CPU", "exp. peak")
	for _, name := range s.order {
		fmt.Printf("%-22s", name)
		for _, c := range s.costs {
			fmt.Printf(" %22s", fmt.Sprintf("%.1f s, %d MiB", c[name].cpu.Seconds(), c[name].peak>>20))
		}
		if first, last := s.costs[0][name], s.costs[len(s.costs)-1][name]; len(sizes) > 1 {
			power := func(a, b float64) float64 { return math.Log(b/a) / math.Log(sizes[len(sizes)-1]/sizes[0]) }
			fmt.Printf(" %10.2f %10.2f", power(first.cpu.Seconds(), last.cpu.Seconds()), power(float64(first.peak), float64(last.peak)))
		}
		fmt.Println()
	}
	if s.kill {
		fmt.Println("processes stopped and started again:", s.killed)
	}
}
