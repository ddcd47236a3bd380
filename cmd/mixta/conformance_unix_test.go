//go:build !windows

package main

import (
	"bytes"
	"encoding/xml"
	"os"
	"strings"
	"testing"
)

// TestConformanceRun: mixta does all cases of the kit, by the protocol that
// partners' programs follow; a program that does nothing misses all.
func TestConformanceRun(t *testing.T) {
	out, err := process("conformance", "run", "--", os.Args[0], "conformance", "answer").Output()
	if err != nil || !strings.Contains(string(out), "missed 0, not offered 0") || strings.Contains(string(out), "error") {
		t.Errorf("%v: %s", err, out)
	}
	var stdout bytes.Buffer
	cmd := process("conformance", "run", "--level", "1", "--format", "junit", "--", "false")
	cmd.Stdout = &stdout
	if err := cmd.Run(); cmd.ProcessState.ExitCode() != 1 {
		t.Error(err)
	}
	var suites struct {
		Tests    int `xml:"tests,attr"`
		Failures int `xml:"failures,attr"`
	}
	if err := xml.Unmarshal(stdout.Bytes(), &suites); err != nil || suites.Tests < 130 || suites.Failures != suites.Tests {
		t.Errorf("%+v %v", suites, err)
	}
	if err := process("conformance", "run", "--", "/no/such/program").Run(); err == nil || !strings.Contains(err.Error(), "exit status 2") {
		t.Error(err)
	}
}
