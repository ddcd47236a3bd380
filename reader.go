package mixta

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"reflect"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/scan"
	"github.com/comision-mixta/mixta/record"
)

// Record is any record: a pointer to a struct that embeds [record.Header].
type Record interface {
	Head() *record.Header
	Validate() check.Report
}

// Section is the part of a file that a record stands in.
type Section string

// The sections of a file.
const (
	Live      Section = ""          // records that hold
	Conflicts Section = "conflicts" // versions of records changed on both sides at once
	Proposals Section = "proposals" // versions suggested to the other side
)

// Entry is one record of a file, with what was found in it.
type Entry struct {
	Section Section
	Kind    string
	Record  Record
	Report  check.Report
	Raw     []byte // the record's own bytes; valid until the next entry is read
	Offset  int64  // where they begin in the text; of a compressed file, in what it unfolds to
}

// Reader reads a file record by record, in constant memory: it checks each
// record as it reads it, and goes on after every finding but a syntax error, a
// limit exceeded (of depth, size or expansion) and a newer major version.
// A file compressed by gzip or zstd is recognised by its first bytes.
//
// A Reader is for one goroutine; several Readers may work at once.
type Reader struct {
	// Profile is the purpose that the file is checked for. Set it before reading.
	Profile check.Profile

	// Deferred leaves references to records of other files to [Reader.Resolve].
	// Set it before reading.
	Deferred bool

	in       io.Reader
	pass     *program.Pass
	version  ModelVersion
	envelope Envelope
	newer    []record.Newer // of the envelope
	kept     []record.Newer // outside of envelope and records
	facts    facts
	counted  map[Section]map[string]int
	report   check.Report
	yield    func(Entry) bool
	stopped  bool // by the caller
	foreign  bool // of another major version
	begun    bool
	err      error
}

// maxFindings bounds the findings that a report of a whole file keeps; the
// rest are counted.
const maxFindings = 10_000

// NewReader returns a reader of the file that r reads.
func NewReader(r io.Reader) *Reader { return &Reader{in: r} }

// Entries reads the file and yields all its records: those that hold,
// conflicting and proposed versions, withdrawals and receipts. It can be
// called once.
func (rd *Reader) Entries() iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		if rd.begun {
			rd.err = errors.New("mixta: a Reader reads its file once")
			return
		}
		rd.begun = true
		rd.yield = yield
		rd.read()
	}
}

// Records reads the file and yields the records that hold, withdrawals and
// receipts, each with its findings. Conflicting and proposed versions are
// checked too, but not yielded: what is found in them goes to [Reader.Report].
func (rd *Reader) Records() iter.Seq2[Record, check.Report] {
	return func(yield func(Record, check.Report) bool) {
		for e := range rd.Entries() {
			if e.Section != Live {
				rd.report.Join(e.Report, maxFindings)
			} else if !yield(e.Record, e.Report) {
				return
			}
		}
	}
}

// Only reads the file and yields the records of one kind that hold and have no
// finding of severity Error. All findings go to [Reader.Report].
//
//	for a := range mixta.Only[*plan.Action](rd) { … }
func Only[R Record](rd *Reader) iter.Seq[R] {
	return func(yield func(R) bool) {
		for e := range rd.Entries() {
			rd.report.Join(e.Report, maxFindings)
			if r, ok := e.Record.(R); ok && e.Section == Live && e.Report.OK() && !yield(r) {
				return
			}
		}
	}
}

// Envelope returns who sends the file to whom. It is known once the first
// record has been read.
func (rd *Reader) Envelope() Envelope { return rd.envelope }

// Version returns the version of the model that the file states.
func (rd *Reader) Version() ModelVersion { return rd.version }

// Counted returns how many records have been read, by section and kind.
func (rd *Reader) Counted() map[Section]map[string]int { return rd.counted }

// Report returns the findings of the file itself: those that no record was
// yielded with. It is complete once all records have been read.
func (rd *Reader) Report() check.Report { return rd.report }

// Newer returns what a newer minor version of the model has in the file outside
// of its records, by pointer. It is complete once all records have been read.
func (rd *Reader) Newer() []record.Newer {
	var out []record.Newer
	for _, n := range rd.newer {
		n.Pointer = "/envelope" + n.Pointer
		out = append(out, n)
	}
	return append(out, rd.kept...)
}

// Err returns why the bytes could not be had, if they could not. It says
// nothing about the file.
func (rd *Reader) Err() error { return rd.err }

// Validate reads a whole file and returns all its findings, in the order of
// the text. The error is not nil only where the bytes could not be had.
func Validate(r io.Reader) (check.Report, error) {
	rd := NewReader(r)
	report := rd.Check(nil)
	return report, rd.Err()
}

// Check reads the whole file and returns all its findings, in the order of the
// text. Each record is shown to visit, if that is not nil, as it is read.
func (rd *Reader) Check(visit func(Entry)) check.Report {
	var all check.Report
	for e := range rd.Entries() {
		all.Join(e.Report, maxFindings)
		if visit != nil {
			visit(e)
		}
	}
	all.Join(rd.report, 2*maxFindings)
	all.Sort()
	return all
}

// Resolve judges the references to records of other files, once the file has
// been read with Deferred set. Known tells the kind of a record that an earlier
// file has. Where whole is true, the earlier files include all of the channel
// before this one: a reference that none of them resolves is an error.
func (rd *Reader) Resolve(known func(id record.ID) (kind string, ok bool), whole bool) check.Report {
	return rd.facts.references.resolve(&rd.envelope, known, whole)
}

// read drives the reading; it ends early when the caller has had enough.
func (rd *Reader) read() {
	in, closed, err := decompress(rd.in)
	if err != nil {
		rd.err = err
		return
	}
	defer closed()
	s := scan.New(in, program.DefaultLimits)
	rd.pass = program.NewPass(s, program.DefaultLimits)
	rd.pass.Profile = rd.Profile
	rd.facts = newFacts(rd.Profile)
	defer rd.release()

	whole := rd.pass.Object(Program(), "", rd.member)
	if rd.stopped {
		return
	}
	rd.report.Join(rd.pass.Outside(!rd.foreign, ""), maxFindings)
	var failed *scan.ReadError
	if err := s.Err(); errors.As(err, &failed) {
		rd.ended(failed.Err)
		return
	}
	if whole {
		rd.report.Join(rd.facts.end(&rd.envelope, rd.Deferred), maxFindings)
	}
	rd.report.Sort()
}

// release keeps of what the reading needed only what may be asked for after it.
func (rd *Reader) release() {
	rd.kept, rd.pass, rd.in = rd.pass.Kept, nil, nil
	rd.facts = facts{references: rd.facts.references}
}

// ended notes why the bytes ended: a bomb is a finding, anything else an error.
func (rd *Reader) ended(err error) {
	var bomb *expansionError
	if errors.As(err, &bomb) {
		rd.report.Add(finding(rd.Profile, &expansion, check.Place{Line: 1, Column: 1}, bomb.limit))
		return
	}
	rd.err = fmt.Errorf("mixta: the file could not be read: %w", err)
}

// member reads one top-level member. It returns false where the reading ends.
func (rd *Reader) member(name string, n *program.Node) bool {
	switch name {
	case "mixta":
		return rd.model(n)
	case "envelope":
		rd.facts.order.head("/envelope", rd.pass.Place())
		v := rd.pass.Read(n, "", "/envelope", &rd.envelope)
		rd.newer = v.Newer
		rd.join(v)
		if !rd.pass.Broken() {
			rd.report.Join(rd.facts.envelope(&rd.envelope, v, rd.pass), maxFindings)
		}
		return true
	case string(Conflicts), string(Proposals):
		rd.next(name)
		rd.pass.Object(n, "/"+name, func(kind string, list *program.Node) bool {
			return rd.list(Section(name), "/"+name+"/"+kind, kind, list)
		})
		return !rd.stopped
	}
	rd.next(name)
	return rd.list(Live, "/"+name, name, n)
}

// model reads the version of the model. What is written in another major
// version cannot be interpreted: the reading ends there, with one finding
// instead of many that say nothing.
func (rd *Reader) model(n *program.Node) bool {
	at := rd.pass.Place()
	v := rd.pass.Read(n, "", "/mixta", &rd.version)
	var report check.Report
	report, rd.foreign, rd.pass.Newer = rd.version.judge(at, rd.Profile)
	rd.report.Join(report, maxFindings)
	if rd.foreign {
		return false
	}
	rd.join(v)
	rd.facts.order.version = true
	return true
}

// next notes the list or section that begins.
func (rd *Reader) next(name string) {
	rd.report.Join(rd.facts.order.next(name, rd.pass.Place(), rd.Profile), maxFindings)
}

func (rd *Reader) join(v program.Verdict) { rd.report.Join(v.Report, maxFindings) }

// list reads the records of one kind. It returns false where the caller has
// had enough.
func (rd *Reader) list(section Section, pointer, plural string, n *program.Node) bool {
	kind := kindOf(plural)
	item := n.Item()
	rd.pass.Array(n, pointer, func(pointer string) bool {
		v := reflect.New(item.Type())
		rec := v.Interface().(Record)
		at := rd.pass.Place()
		at.Pointer = pointer
		verdict := rd.pass.Read(item, kind, pointer, rec)
		if section == Proposals {
			verdict.Report.Findings = slices.DeleteFunc(verdict.Report.Findings, func(f check.Finding) bool { return f.Rule.Issuing })
		}
		if rd.pass.Failed() {
			return false // half a record is not read
		}
		rec.Head().Newer = verdict.Newer
		rd.count(section, kind)
		e := Entry{section, kind, rec, verdict.Report, verdict.Bytes, verdict.Offset}
		if !rd.pass.Broken() {
			now := reading{section: section, kind: kind, record: rec, place: at, verdict: verdict, item: item, pass: rd.pass}
			e.Report.Join(rd.facts.judge(now), maxFindings)
			rd.facts.note()
		}
		rd.stopped = !rd.yield(e)
		return !rd.stopped
	})
	return !rd.stopped
}

// count counts one record.
func (rd *Reader) count(section Section, kind string) {
	if rd.counted == nil {
		rd.counted = map[Section]map[string]int{}
	}
	if rd.counted[section] == nil {
		rd.counted[section] = map[string]int{}
	}
	rd.counted[section][kind]++
}
