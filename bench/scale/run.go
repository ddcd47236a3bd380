package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// cost is what processes took.
type cost struct {
	cpu  time.Duration // of user and system, all of them together
	peak int64         // bytes of memory, of the one that took most
}

// told is what a process came to.
type told struct {
	out  []byte
	code int
}

// run runs the program and adds its cost to what is of that name. That files have findings
// is not a failure.
func (s *scale) run(name string, args ...string) (told, error) {
	return s.process(name, exec.Command(s.program, args...))
}

// process runs a process, and counts it with those that it waited for.
func (s *scale) process(name string, c *exec.Cmd) (t told, err error) {
	var out, said bytes.Buffer
	c.Stdout, c.Stderr = &out, &said
	if err := c.Run(); err != nil && c.ProcessState.ExitCode() != 1 {
		return t, fmt.Errorf("%s: %w: %s", name, err, said.Bytes()[max(0, said.Len()-400):])
	}
	last := s.costs[len(s.costs)-1]
	if !slices.Contains(s.order, name) {
		s.order = append(s.order, name)
	}
	sum := last[name]
	sum.cpu += c.ProcessState.UserTime() + c.ProcessState.SystemTime()
	if used, ok := c.ProcessState.SysUsage().(*syscall.Rusage); ok {
		sum.peak = max(sum.peak, used.Maxrss<<10)
	}
	last[name] = sum
	return told{out.Bytes(), c.ProcessState.ExitCode()}, nil
}

// none stands for no cuts in a line for xargs.
const none = "-"

// day is that of all validations.
const day = "2023-11-30"

// inParts validates files in parts, by processes of their own, and compares what their facts
// come to with one pass.
func (s *scale) inParts(step, dir string, files []string) error {
	of := s.parts
	if step == "shards" {
		of = 1
	}
	var lines strings.Builder
	for _, file := range files {
		cuts := none
		if of > 1 {
			cuts = file + ".cuts"
			if _, err := s.run(step+": cuts", "facts", "cut", "--parts", strconv.Itoa(of), "--out", cuts, file); err != nil {
				return err
			}
		}
		for n := range of {
			fmt.Fprintf(&lines, "%s %d/%d %s.%d.facts %s\n", file, n+1, of, file, n+1, cuts)
		}
	}
	// A process that was stopped by a signal is started again, as whoever runs it would do.
	worker := `[ "$4" != ` + none + ` ] || set -- "$1" "$2" "$3"; while :; do "$0" validate --at ` + day + ` --part "$2" --facts "$3" ${4:+--cuts "$4"} "$1"; code=$?; [ $code -gt 128 ] || exit $code; done`
	c := exec.Command("xargs", "-P", strconv.Itoa(s.workers), "-L", "1", "sh", "-c", worker, s.program)
	c.Stdin = strings.NewReader(lines.String())
	end := s.stopping(of * len(files))
	_, err := s.process(step+": parts", c)
	end()
	if err != nil {
		return err
	}
	for _, file := range files {
		facts, err := filepath.Glob(file + ".*.facts")
		if err != nil {
			return err
		}
		merged, err := s.run(step+": facts merge", append([]string{"facts", "merge", "--format", "json"}, facts...)...)
		if err != nil {
			return err
		}
		for _, f := range facts {
			if err := os.Remove(f); err != nil {
				return err
			}
		}
		whole, err := s.run(step+": one pass", "validate", "--at", day, "--format", "json", file)
		if err != nil {
			return err
		}
		if merged.code != whole.code || !bytes.Equal(merged.out, whole.out) {
			s.wrong = append(s.wrong, filepath.Base(file))
		}
		fmt.Fprintf(os.Stderr, "%s: exit %d, a report of %d bytes\n", strings.TrimPrefix(file, dir+"/"), whole.code, len(whole.out))
	}
	return nil
}

// stopping stops processes of the program at random, at most so many, until end is called.
func (s *scale) stopping(most int) (end func()) {
	if !s.kill {
		return func() {}
	}
	stop, stopped := make(chan bool), make(chan bool)
	go func() {
		defer close(stopped)
		for n := 0; n < most; {
			select {
			case <-stop:
				return
			case <-time.After(time.Duration(s.random.ExpFloat64() * float64(time.Second))):
			}
			if all := s.running(); len(all) > 0 && syscall.Kill(all[s.random.IntN(len(all))], syscall.SIGKILL) == nil {
				n++
				s.killed++
			}
		}
	}()
	return func() { close(stop); <-stopped }
}

// running returns the processes of the program that this run has started.
func (s *scale) running() (all []int) {
	links, _ := filepath.Glob("/proc/[0-9]*/exe")
	for _, link := range links {
		pid, err := strconv.Atoi(filepath.Base(filepath.Dir(link)))
		if to, _ := os.Readlink(link); err == nil && to == s.program && s.ours(pid) {
			all = append(all, pid)
		}
	}
	return all
}

// ours reports whether a process comes from this one: from its shell, whose xargs it started.
func (s *scale) ours(pid int) bool {
	for range 3 {
		stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
		if err != nil {
			return false
		}
		fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:])) // state, parent …
		if pid, err = strconv.Atoi(fields[1]); err != nil {
			return false
		}
	}
	return pid == os.Getpid()
}
