package mixta

import (
	"errors"
	"io"
	"iter"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// Reader reads a file record by record, and keeps none: only the ids, and what rules
// on several records compare, from a dozen bytes a record to some hundreds. Of ids it has
// 65,536 in memory, of the rest 16,384 of each sort, and the others in temporary files
// that nobody else can read. It checks
// each record as it reads it, and goes on after every finding but a syntax error, a
// limit exceeded (of depth, size or expansion) and a newer major version.
// A file compressed by gzip or zstd is recognised by its first bytes.
//
// The members of a file may be in any order: they are read in that in which they
// are written. So where the members stand must be known before the first record
// is read. What can be sought ([io.Seeker]) is read twice, unless no record is shown to
// the caller ([Validate]) and the members are in the written order. Anything else is kept
// until its end before the first record is read: some 16 MiB of it in memory, and
// up to 1 GiB in a temporary file that nobody else can read. What is longer, or has
// no room, is read in its own order as it comes, and that must be the written one:
// else the error says what to do. So it is with a compressed file that is not in the
// written order and unfolds to more than that.
//
// A file that changes meanwhile may be found to be what it never was: where it
// matters, compare the digest of what was read, as package exchange/trust does.
//
// A Reader is for one goroutine; several Readers may work at once.
type Reader struct {
	options  options
	in       io.Reader
	most     int64 // how much is kept of a text that cannot be sought
	chunk    int   // how many bytes of a list one goroutine reads at a time
	pass     *program.Pass
	version  ModelVersion
	envelope Envelope
	schema   string
	newer    []record.Newer // of the envelope
	kept     []record.Newer // outside of envelope and records
	facts    facts
	counted  map[Section]map[string]int
	report   check.Report
	yield    func(Entry) bool
	again    func() // begins again to take what is yielded; nil if it has been seen
	stopped  bool   // by the caller
	foreign  bool   // of another major version
	begun    bool
	judged   bool          // the file was judged to the end
	order    *arrangement  // of the members read so far; nil where they are read in another order than theirs
	last     *program.Pass // that read the record yielded last
	prefix   string        // its pointer
	only     *partReading  // of the part of the file that is read; nil: all of it is
	late     error         // why one may yet come that should have been read before
	err      error
}

// maxFindings bounds the findings that a report of a whole file keeps; the
// rest are counted.
const maxFindings = 10_000

// NewReader returns a reader of the file that r reads.
func NewReader(r io.Reader, options ...Option) *Reader {
	return &Reader{in: r, most: mostKept, chunk: chunkSize, options: optionsOf(options)}
}

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

// Schema returns where the file says that an editor finds its schema; "" for nowhere.
func (rd *Reader) Schema() string { return rd.schema }

// Counted returns how many records have been read, by section and kind.
func (rd *Reader) Counted() map[Section]map[string]int { return rd.counted }

// Report returns the findings of the file itself: those that no record was
// yielded with. It is complete once all records have been read; before that, and
// where the bytes could not be had, it is Partial, hence not OK.
func (rd *Reader) Report() check.Report {
	report := rd.report
	report.Partial = !rd.judged || rd.err != nil
	return report
}

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

// Place returns where a value of the record that was yielded last stands, by its JSON Pointer
// in the record; where it is missing, the value around it stands. It is known until the next
// record is read.
func (rd *Reader) Place(e Entry, pointer string) check.Place {
	if rd.last == nil {
		return check.Place{Pointer: pointer}
	}
	return rd.last.PlaceAt(rd.prefix, pointer, program.Verdict{Bytes: e.Raw, Offset: e.Offset})
}

// Validate reads a whole file and returns all its findings, in the order of
// the text. The error is not nil only where the bytes could not be had.
func Validate(r io.Reader, options ...Option) (check.Report, error) {
	rd := NewReader(r, options...)
	report := rd.Validate(nil)
	return report, rd.Err()
}

// Validate reads the whole file and returns all its findings, in the order of the
// text. Each record is shown to visit, if that is not nil, as it is read.
func (rd *Reader) Validate(visit func(Entry)) check.Report {
	var all check.Report
	if visit == nil {
		rd.again = func() { all = check.Report{} }
	}
	for e := range rd.Entries() {
		all.Join(e.Report, maxFindings)
		if visit != nil {
			visit(e)
		}
	}
	all.Join(rd.Report(), 2*maxFindings)
	all.Sort()
	return all
}

// Resolve judges the references to records of other files, once the file has
// been read [WithDeferred]. Known returns the kind of a record that an earlier
// file has. Where whole is true, the earlier files include all of the channel
// before this one: a reference that none of them resolves is an error. The report is
// Partial where the references could not be read again from a temporary file.
func (rd *Reader) Resolve(known func(id record.ID) (kind string, ok bool), whole bool) check.Report {
	report, err := rd.facts.references.resolve(&rd.envelope, known, whole)
	report.Partial = err != nil
	return report
}
