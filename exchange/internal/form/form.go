// Package form reads and writes the files that sides exchange beside those of
// records, as strictly as those: each by the schema that is generated from its
// Go type, with all findings in their places.
package form

import (
	"fmt"
	"io"
	"reflect"
	"slices"
	"sync"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/scan"
	"github.com/comision-mixta/mixta/record"
)

// Form is what a file that holds one T must be.
type Form[T any] struct {
	node   func() *program.Node
	limits scan.Limits
}

// New returns the form of files of at most so many bytes. Beside the given rows,
// those of package record hold for what they are about.
func New[T any](schema func() []byte, most int, rows ...rule.Row) *Form[T] {
	return &Form[T]{limits: scan.Limits{Depth: program.RecordLimits.Depth, Window: most},
		node: sync.OnceValue(func() *program.Node {
			return program.MustCompile(schema(), reflect.TypeFor[T](), slices.Concat(record.Model{}.Part().Rows, rows))
		})}
}

// Parse reads a file. If the report is not OK, what was read of it is worth
// nothing.
func (f *Form[T]) Parse(b []byte) (*T, check.Report) {
	v := new(T)
	x := program.NewPass(scan.NewBytes(b, f.limits), f.limits)
	out := x.Read(f.node(), "", "", v)
	report := out.Report
	report.Join(x.End(""), 0)
	if len(out.Bytes) == 0 && report.OK() {
		report.Add(check.Finding{Rule: &program.Syntax, Severity: check.Error, Place: check.Place{Line: 1, Column: 1}, Args: []any{nothing}})
	}
	return v, report
}

var nothing = check.Text{EN: "the text holds no value", ES: "el texto no contiene ningún valor"}

// Load returns all bytes of a file, or one byte more than it may have, which
// [Form.Parse] reports.
func (f *Form[T]) Load(r io.Reader) ([]byte, error) {
	return io.ReadAll(io.LimitReader(r, int64(f.limits.Window)+1))
}

// Append writes a file, whatever it holds.
func (f *Form[T]) Append(v *T) []byte { return append(f.node().Append(nil, v), '\n') }

// Bytes writes a file: one line. It is an error if [Form.Parse] would find one.
func (f *Form[T]) Bytes(v *T) ([]byte, error) {
	b := f.Append(v)
	if _, report := f.Parse(b); !report.OK() {
		return nil, fmt.Errorf("form: %w", report.Err())
	}
	return b, nil
}
