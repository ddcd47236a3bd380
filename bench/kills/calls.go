package main

import (
	"bufio"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
)

// changing are the calls that make, fill, name and remove files.
const changing = "openat,write,fchmod,fsync,flock,linkat,renameat,renameat2,mkdirat,unlinkat,close"

// calls counts, for each changing call, how often the thread makes it that does so
// most often: strace counts by thread.
func (k *killer) calls(s scene) (map[string]int, error) {
	if k.tracer == "" {
		return nil, nil
	}
	if err := k.fresh(); err != nil {
		return nil, err
	}
	name := filepath.Join(filepath.Dir(k.dir), "calls")
	c := k.command(k.tracer, append([]string{"-f", "-qq", "-o", name, "-e", "trace=" + changing, k.program}, s.args...)...)
	if out, err := c.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%v: %w: %s", c.Args, err, out)
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	counts, most := map[[2]string]int{}, map[string]int{}
	for lines := bufio.NewScanner(f); lines.Scan(); {
		thread, rest, _ := strings.Cut(lines.Text(), " ")
		call, _, ok := strings.Cut(strings.TrimSpace(rest), "(")
		if !ok || strings.Contains(call, " ") {
			continue
		}
		counts[[2]string{thread, call}]++
		most[call] = max(most[call], counts[[2]string{thread, call}])
	}
	return most, nil
}

// naming are the calls by which a result gets its name.
var naming = []string{"linkat", "renameat"}

// atCall sends the signal when a thread makes a call for the nth time, or when a
// result gets its name.
func (k *killer) atCall(s scene, sig syscall.Signal, calls map[string]int) (at string, stopped bool, err error) {
	names := slices.Sorted(maps.Keys(calls))
	call := names[k.random.IntN(len(names))]
	nth := 1 + k.random.IntN(calls[call])
	args := []string{"-f", "-qq", "-o", os.DevNull}
	if k.random.IntN(2) == 0 {
		call, nth = naming[k.random.IntN(len(naming))], 1
		args = append(args, "-P", s.results[0])
	}
	name := map[syscall.Signal]string{syscall.SIGKILL: "KILL", syscall.SIGTERM: "TERM"}[sig]
	args = append(args, "-e", "trace="+call, "-e", fmt.Sprintf("inject=%s:signal=%s:when=%d", call, name, nth), k.program)
	c := k.command(k.tracer, append(args, s.args...)...)
	if err := c.Start(); err != nil {
		return "", false, err
	}
	c.Wait()
	return fmt.Sprintf("at %s no. %d", call, nth), wasStopped(c, sig), nil
}
