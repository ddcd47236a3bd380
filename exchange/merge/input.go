package merge

import (
	"bytes"
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
func (e *RefusedError) Error() string { return e.Unwrap().Error() }

// Unwrap returns the error in both languages, which wraps the [check.InvalidError]
// with all findings.
func (e *RefusedError) Unwrap() error {
	if e.Name == "" {
		return check.Errorf(check.Text{ES: "el resultado no se podría volver a leer: %w", EN: "the result could not be read again: %w"}, e.Report.Err())
	}
	return check.Errorf(check.Text{ES: "%s no se fusiona: %w", EN: "%s is not merged: %w"}, e.Name, e.Report.Err())
}
