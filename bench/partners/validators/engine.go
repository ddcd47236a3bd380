package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/comision-mixta/mixta/bench/internal/setup"
)

// An engine is a validator: it returns its verdict on each line of a file, 1 or 0.
type engine struct {
	name string
	ask  func(lines string) ([]byte, error)
}

func engines(folder, schema string) []engine {
	script := func(program, name string) func(string) ([]byte, error) {
		return func(lines string) ([]byte, error) {
			return piped(lines, program, filepath.Join(folder, "validators", name), schema)
		}
	}
	return []engine{
		{"ajv", script("node", "ajv.mjs")},
		{"hyperjump", script("node", "hyperjump.mjs")},
		{"cfworker", script("node", "cfworker.mjs")},
		{"santhosh", func(lines string) ([]byte, error) { return santhosh(lines, schema) }},
		{"Blaze", func(lines string) ([]byte, error) { return blaze(folder, lines, schema) }},
		{"Python", script(setup.Interpreter, "python.py")},
	}
}

// piped runs a program that reads lines and prints verdicts.
func piped(lines, program string, args ...string) ([]byte, error) {
	in, err := os.Open(lines)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	cmd := exec.Command(program, args...)
	cmd.Stdin, cmd.Stderr = in, os.Stderr
	return cmd.Output()
}

func santhosh(lines, schema string) (got []byte, err error) {
	s, err := jsonschema.NewCompiler().Compile(schema)
	if err != nil {
		return nil, err
	}
	err = each(lines, func(line []byte) error {
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(line))
		if err != nil {
			return err
		}
		got = append(got, map[bool]byte{true: '1', false: '0'}[s.Validate(v) == nil])
		return nil
	})
	return got, err
}

// spoken is what Blaze says of a line, among errors and the files themselves.
var spoken = regexp.MustCompile(`^(ok|fail): .* \(entry #([0-9]+)\)$`)

// blaze collects the verdicts, which come in any order.
func blaze(folder, lines, schema string) (got []byte, err error) {
	cmd := exec.Command("node", filepath.Join(folder, "node_modules", ".bin", "jsonschema"), "validate", schema, lines, "--continue", "--verbose")
	said, err := cmd.StderrPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	s := bufio.NewScanner(said)
	s.Buffer(nil, longest)
	for s.Scan() {
		m := spoken.FindSubmatch(s.Bytes())
		if m == nil {
			continue
		}
		n, err := strconv.Atoi(string(m[2]))
		if err != nil {
			return nil, err
		}
		if n > len(got) {
			got = append(got, bytes.Repeat([]byte("?"), n-len(got))...)
		}
		got[n-1] = map[string]byte{"ok": '1', "fail": '0'}[string(m[1])]
	}
	if err := cmd.Wait(); err != nil && !bytes.ContainsRune(got, '0') {
		return nil, err
	}
	return got, s.Err()
}

// longest is how many bytes a line may have.
const longest = 64 << 20

// each calls f with each line of a file.
func each(name string, f func(line []byte) error) error {
	in, err := os.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	s := bufio.NewScanner(in)
	s.Buffer(nil, longest)
	for s.Scan() {
		if err := f(s.Bytes()); err != nil {
			return err
		}
	}
	return s.Err()
}

// shown is how many files on which an engine differs are printed.
const shown = 3

// compare asks all engines, as many at once as there are processors, and prints
// where they differ from what is wanted.
func compare(lines string, want []byte, all []engine) error {
	got, errs := make([][]byte, len(all)), make([]error, len(all))
	var wait sync.WaitGroup
	free := make(chan struct{}, runtime.NumCPU())
	for i, e := range all {
		wait.Go(func() {
			free <- struct{}{}
			defer func() { <-free }()
			got[i], errs[i] = e.ask(lines)
		})
	}
	wait.Wait()
	differ := false
	for i, e := range all {
		switch {
		case errs[i] != nil:
			return fmt.Errorf("%s: %w", e.name, errs[i])
		case len(got[i]) != len(want):
			return fmt.Errorf("%s answered %d times, not %d", e.name, len(got[i]), len(want))
		}
		n, at := 0, 0
		err := each(lines, func(line []byte) error {
			if got[i][at] != want[at] {
				if n++; n <= shown {
					fmt.Printf("%s says %c, mixta %c: %s\n", e.name, got[i][at], want[at], line)
				}
			}
			at++
			return nil
		})
		if err != nil {
			return err
		}
		fmt.Printf("%-9s %d differ\n", e.name, n)
		differ = differ || n > 0
	}
	if differ {
		return errors.New("a validator and mixta differ")
	}
	return nil
}
