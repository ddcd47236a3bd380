package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/bench/internal/data"
	"github.com/comision-mixta/mixta/check"
)

// cost is what a process took, from its start to its end.
type cost struct {
	cpu, elapsed time.Duration // cpu is that of all its threads, and of the system for it
	peak         int64         // bytes of memory
}

// errRefused is that of a way that does not accept its input.
var errRefused = errors.New("refused")

// run runs the way over an input, in a process of its own.
func (w way) run(in input) (cost, error) {
	c, said, err := w.process([]input{in})
	if err == nil && in.records > 0 && w.counts() && said != strconv.Itoa(in.records) {
		return c, fmt.Errorf("%s: read %.100s records of %d", w.name, said, in.records)
	}
	return c, err
}

// counts reports whether the way prints, a line for each input, how many records it
// has read or why it does not accept one. The others take one input at a time.
func (w way) counts() bool { return w.inside != nil || w.name == "ajv" }

// refuses asks the way about inputs of one kind, and says which it refuses.
func (w way) refuses(all []input) (refused []bool, err error) {
	if w.counts() {
		_, said, err := w.process(all)
		lines := strings.Split(said, "\n")
		if err != nil && !errors.Is(err, errRefused) || len(lines) != len(all) {
			return nil, fmt.Errorf("%s: %d answers for %d files: %w", w.name, len(lines), len(all), err)
		}
		for _, line := range lines {
			_, err := strconv.Atoi(line)
			refused = append(refused, err != nil)
		}
		return refused, nil
	}
	for _, in := range all {
		_, _, err := w.process([]input{in})
		if err != nil && !errors.Is(err, errRefused) {
			return nil, err
		}
		refused = append(refused, err != nil)
	}
	return refused, nil
}

// process runs the way over inputs of one kind and returns what it cost and what it
// printed.
func (w way) process(all []input) (c cost, said string, err error) {
	name, args := os.Args[0], []string{"-way", w.name}
	if w.program != nil {
		name, args = w.program(all[0])
		for _, in := range all[1:] {
			args = append(args, in.lines)
		}
	} else {
		args = append(args, "-input", asked(all))
	}
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "GOMAXPROCS="+strconv.Itoa(w.cores))
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	start := time.Now()
	err = cmd.Run()
	c.elapsed = time.Since(start)
	said = strings.TrimSpace(out.String())
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || !exit.Exited()) {
		return c, said, fmt.Errorf("%s: %w", w.name, err)
	}
	c.cpu = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	c.peak = cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss * 1024
	if err != nil {
		err = fmt.Errorf("%s: %w: %.300s %.300s", w.name, errRefused, errs.String(), said)
	}
	return c, said, err
}

// asked names inputs of one kind for the process of a way.
func asked(all []input) string {
	names := []string{all[0].kind.Name, all[0].schema}
	for _, in := range all {
		names = append(names, in.whole, in.lines)
	}
	return strings.Join(names, "\n")
}

// answer runs a way in this process, and prints for each input how many records it
// has read or why it does not accept one.
func answer(name, asked string) error {
	names := strings.Split(asked, "\n")
	all := append(ways(tools{}), exchangeWays()...)
	i := slices.IndexFunc(all, func(w way) bool { return w.name == name && w.inside != nil })
	if i < 0 || len(names) < 4 {
		return fmt.Errorf("there is no way %q", name)
	}
	in := input{schema: names[1]}
	for _, k := range data.Kinds() {
		if k.Name == names[0] {
			in.kind = k
		}
	}
	var failed error
	for files := names[2:]; len(files) > 0; files = files[2:] {
		in.whole, in.lines = files[0], files[1]
		n, err := all[i].inside(in)
		if err != nil {
			failed = errRefused
			fmt.Println(strings.ReplaceAll(err.Error(), "\n", " "))
			continue
		}
		fmt.Println(n)
	}
	return failed
}

// write writes the input of a kind into a folder.
func write(folder string, f data.File) (in input, err error) {
	name := filepath.Join(folder, f.Plural)
	if f.Random {
		name += "-random"
	}
	in = input{kind: f.Kind, whole: name + ".json", lines: name + ".jsonl", schema: name + ".schema.json"}
	if in.records, err = f.Write(in.whole, in.lines); err != nil {
		return in, err
	}
	return in, os.WriteFile(in.schema, mixta.Schema(f.Name, check.EN), 0o600)
}
