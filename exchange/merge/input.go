package merge

import (
	"bytes"
	"fmt"
	"io"

	"github.com/comision-mixta/mixta/check"
)

// Input is a file to be merged.
type Input struct {
	Name string // in findings and errors
	io.Reader
}

// Bytes returns an input held in memory.
func Bytes(name string, b []byte) Input { return Input{name, bytes.NewReader(b)} }

// RefusedError is the error for an input with findings of severity Error or,
// without a name, for a result that has them although no input does.
type RefusedError struct {
	Name   string
	Report check.Report
}

// Error names the file and its first finding.
func (e *RefusedError) Error() string {
	if e.Name == "" {
		return fmt.Sprintf("the result could not be read again: %v", e.Report.Err())
	}
	return fmt.Sprintf("%s is not merged: %v", e.Name, e.Report.Err())
}

// Unwrap returns the [check.InvalidError] with all findings.
func (e *RefusedError) Unwrap() error { return e.Report.Err() }
