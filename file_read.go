package mixta

import (
	"cmp"
	"io"
	"reflect"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Read reads a whole file. It returns an error if the bytes cannot be read, or if
// there is a finding of severity Error: then an [*check.InvalidError] with the
// report. In both cases the file holds what could be read.
func Read(r io.Reader, options ...Option) (*File, error) {
	file, report, err := ReadReport(r, options...)
	if err == nil {
		err = report.Err()
	}
	return file, err
}

// ReadReport is [Read] with all findings, warnings included. It returns an error
// only if the bytes cannot be read.
func ReadReport(r io.Reader, options ...Option) (*File, check.Report, error) {
	rd := NewReader(r, options...)
	f := &File{}
	report := rd.Validate(func(e Entry) { f.put(e.Section, e.Record) })
	f.Mixta, f.Envelope, f.Schema = rd.version, rd.envelope, rd.schema
	f.Newer = rd.Newer()
	return f, report, rd.Err()
}

// Validate returns all findings for the file as it would be written. Pointers
// count the records in the order in which f has them.
func (f *File) Validate(options ...Option) check.Report {
	b, report := f.bytes(false)
	if !report.OK() {
		return report
	}
	return mustCheck(b, options)
}

// Append adds the records of another file as they are, and what a newer version
// of the model has beside them; f keeps its envelope. It does not merge: a record
// in both files then appears twice.
func (f *File) Append(other *File) {
	other = cmp.Or(other, new(File))
	if other.Mixta.After(cmp.Or(f.Mixta, Version)) {
		f.Mixta = other.Mixta
	}
	for _, n := range other.Newer {
		f.appendNewer(n)
	}
	for _, s := range []Section{Live, Conflicts, Proposals} {
		to, from := reflect.ValueOf(f.section(s)).Elem(), reflect.ValueOf(other.section(s)).Elem()
		for i := range to.NumField() {
			to.Field(i).Set(reflect.AppendSlice(to.Field(i), from.Field(i)))
		}
	}
	f.Withdrawals = append(f.Withdrawals, other.Withdrawals...)
	f.Receipts = append(f.Receipts, other.Receipts...)
}

// appendNewer adds a member that this version does not know. If f has one of that
// name, lists are joined, and of anything else the first is kept.
func (f *File) appendNewer(n record.Newer) {
	if strings.HasPrefix(n.Pointer, "/envelope/") {
		return
	}
	i := slices.IndexFunc(f.Newer, func(o record.Newer) bool { return o.Pointer == n.Pointer })
	if i < 0 {
		f.Newer = append(f.Newer, n)
		return
	}
	var had, more []jsontext.Value
	if json.Unmarshal([]byte(f.Newer[i].JSON), &had) == nil && json.Unmarshal([]byte(n.JSON), &more) == nil {
		if all, err := json.Marshal(append(had, more...)); err == nil {
			f.Newer[i].JSON = string(all)
		}
	}
}
