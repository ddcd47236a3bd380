package merge

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Input is a file to be merged.
type Input struct {
	Name string // by which findings and errors call it
	io.Reader
}

// Bytes returns an input held in memory.
func Bytes(name string, b []byte) Input { return Input{name, bytes.NewReader(b)} }

// item is what is kept in memory of one record of one file.
type item struct {
	id      record.UUID
	kind    uint8
	section uint8
	flags   uint8
	file    int32
	version int32 // number in index.versions
	marking int32 // number in index.markings
	issuer  int32 // number in index.actors
	issued  int64 // seconds since 1970
	span
}

// flags of an item.
const (
	erases uint8 = 1 << iota
	joint
	hidden // a member is withheld or generalised
	marked // a member has a marking of its own
)

// sections numbers the sections of a file, in the order in which it has them.
var sections = []mixta.Section{mixta.Live, mixta.Conflicts, mixta.Proposals}

const inProposals = 2

// index is what a merge keeps in memory: a few bytes a record. Versions,
// markings and actors recur; each is kept once.
type index struct {
	spool    *spool
	kinds    []mixta.Kind
	number   map[string]uint8
	files    []file
	items    []item
	versions table[record.Version]
	markings table[record.Marking]
	actors   table[record.Actor]
	model    mixta.ModelVersion
	newer    []record.Newer
	reports  []check.Report
	found    check.Report
	unfit    map[int]check.Report // by the number of the input
}

// file is one input.
type file struct {
	name     string
	model    mixta.ModelVersion
	envelope mixta.Envelope
}

func newIndex() *index {
	x := &index{spool: newSpool(), kinds: mixta.Kinds(), number: map[string]uint8{}, unfit: map[int]check.Report{}, model: mixta.Version}
	for i, k := range x.kinds {
		x.number[k.Name] = uint8(i)
	}
	return x
}

// RefusedError is the error of an input with findings of severity Error or,
// without a name, of a result that has them although no input does.
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

// add reads one input. One with findings of severity Error is refused.
func (x *index) add(in Input, p check.Profile) error {
	x.spool.open(in)
	rd := mixta.NewReader(in)
	rd.Profile = p
	number := int32(len(x.files))
	x.files = append(x.files, file{name: in.Name})
	var failed error
	report := rd.Check(func(e mixta.Entry) {
		if failed == nil {
			failed = x.entry(number, e)
		}
	})
	if err := cmp.Or(rd.Err(), failed); err != nil {
		return fmt.Errorf("%s: %w", in.Name, err)
	}
	x.files[number].envelope, x.files[number].model = rd.Envelope(), rd.Version()
	if refused(report, x.files[number].envelope.Home()) {
		return &RefusedError{in.Name, report}
	}
	x.reports = append(x.reports, report)
	if v := rd.Version(); later(v, x.model) {
		x.model = v
	}
	x.newer = append(x.newer, rd.Newer()...)
	return nil
}

// refused reports whether a file has an error that keeps it out. What is wrong
// only between the records of a state at home came of an earlier merge: it is
// told, but must not keep the state from ever being merged again.
func refused(report check.Report, home bool) bool {
	if !home || report.Omitted[check.Error] > 0 {
		return !report.OK()
	}
	return slices.ContainsFunc(report.Findings, func(f check.Finding) bool {
		return f.Severity == check.Error && !mixta.Several(f.Rule)
	})
}

// entry notes one record.
func (x *index) entry(file int32, e mixta.Entry) error {
	head := e.Record.Head()
	id, ok := record.ParseUUID(string(head.ID))
	if !ok {
		return nil // a finding of severity Error: the file is refused
	}
	p, err := x.spool.put(e.Raw, e.Offset)
	if err != nil {
		return err
	}
	it := item{id: id, kind: x.number[e.Kind], section: uint8(slices.Index(sections, e.Section)), file: file, span: p}
	it.version = x.versions.intern(head.Version, sameVersion, versionKey)
	it.marking = x.markings.intern(head.Marking, func(a, b record.Marking) bool { return a.Same(&b) }, markingKey)
	it.issuer = internText(&x.actors, head.Issuer)
	if t, ok := head.Issued.Time(); ok {
		it.issued = t.Unix()
	}
	if head.Joint {
		it.flags |= joint
	}
	if hides(head.Absent) {
		it.flags |= hidden
	}
	if len(head.Markings) > 0 {
		it.flags |= marked
	}
	if w, ok := e.Record.(*record.Withdrawal); ok && w.Erase {
		it.flags |= erases
	}
	x.items = append(x.items, it)
	return nil
}

// sort brings the items of one record together.
func (x *index) sort() {
	slices.SortFunc(x.items, func(a, b item) int {
		if c := bytes.Compare(a.id[:], b.id[:]); c != 0 {
			return c
		}
		return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.at, b.at))
	})
}

// later reports whether v is a newer minor version of the model than w.
func later(v, w mixta.ModelVersion) bool {
	minor := func(v mixta.ModelVersion) int {
		_, m, _ := strings.Cut(string(v), ".")
		n, _ := strconv.Atoi(m)
		return n
	}
	return minor(v) > minor(w)
}

// table numbers values that recur.
type table[T any] struct {
	values []T
	number map[string]int32
	last   [4]int32 // met last, the latest first
}

// intern returns the number of v. Most files have long runs of one value, or of
// a few.
func (t *table[T]) intern(v T, same func(a, b T) bool, key func(T) string) int32 {
	if len(t.values) > 0 {
		for i, n := range t.last {
			if same(t.values[n], v) {
				copy(t.last[1:], t.last[:i])
				t.last[0] = n
				return n
			}
		}
	}
	if t.number == nil {
		t.number = map[string]int32{}
	}
	k := key(v)
	n, ok := t.number[k]
	if !ok {
		n = int32(len(t.values))
		t.values, t.number[k] = append(t.values, v), n
	}
	copy(t.last[1:], t.last[:])
	t.last[0] = n
	return n
}

func internText[S ~string](t *table[S], v S) int32 {
	return t.intern(v, func(a, b S) bool { return a == b }, func(v S) string { return strings.Clone(string(v)) })
}

func sameVersion(v, w record.Version) bool {
	if len(v) != len(w) {
		return false
	}
	for a, n := range v {
		if w[a] != n {
			return false
		}
	}
	return true
}

func versionKey(v record.Version) string {
	parts := make([]string, 0, len(v))
	for a, n := range v {
		parts = append(parts, string(a)+":"+strconv.FormatInt(n, 10))
	}
	slices.Sort(parts)
	return strings.Join(parts, " ")
}

func markingKey(m record.Marking) string { return fmt.Sprintf("%q", m) }
