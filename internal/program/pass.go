package program

import (
	"errors"
	"io"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/scan"
)

// Pass is one pass over the bytes of one text: it reads, checks and stores in
// the same step, and goes on after every finding except a syntax error or an
// exceeded limit. It keeps findings by offset and makes pointers only when a
// record is judged.
type Pass struct {
	Profile check.Profile
	Codes   map[string]map[string]bool // codes of open lists beyond the known ones, by the list's type
	Own     map[string]*Node           // programs of extensions, by namespace; the others are kept unread
	Newer   bool                       // the text states a newer minor version: keep unknown members
	Kept    []Newer                    // those kept outside of records
	Sketchy bool                       // what is read are sketches of sound records: no rows are run, and no member is missed
	Strange bool                       // members were met outside of records that the model does not know

	scan      *scan.Scanner
	limit     scan.Limits
	found     []found // in the record being read
	dropped   [4]int  // findings in it beyond those kept, by severity
	outside   []found // outside of records
	lost      [4]int  // findings there beyond those kept
	strangers int     // members there that the model does not know
	dead      bool    // the scanner's error has been reported
	judging   *judgement
	own       judgement // of the record being read
	tests     []Test    // by the number of the row
	refs      []Ref
	spans     []span
	arena     []byte
	slabs     []slab  // by the slot of their node
	traces    []trace // by place
	unjudged  []int   // places of the memos made or used in the record, but those judged
	same      uint64  // of the object read last: the members that are as they were when judged before
	pairs     [][2]float64
	reals     []float64
	located   *locator // of the record in which a place was last asked for
}

// found is a finding before it has a pointer: either where it stands in the
// text, or, from a row, its pointer.
type found struct {
	rule    *check.Rule
	offset  int64
	member  string // the finding concerns this member of the object at offset
	meant   string // the member that a misspelt one stands for
	pointer string
	placed  bool // pointer is known
	got     string
	args    []any
	related []string
	becomes Becomes    // what a row says is to stand there
	fix     *check.Fix // once it is known

	line, column int // if already known, else 0
}

// Ref is one reference that was read: its id and the kind it must point to.
type Ref struct {
	To     string
	Kind   string
	Offset int64
}

// maxFound bounds the findings kept for one record, maxOutside those kept
// outside of records. The others are counted.
const (
	maxFound   = 200
	maxOutside = 1000
)

// DefaultLimits bound what one text can make a reader do.
var DefaultLimits = scan.Limits{Depth: 64, Window: 16 << 20}

// RecordLimits are what [DefaultLimits] leave for one record, wherever it stands
// in a file: at most in a list of the file's conflicts.
var RecordLimits = scan.Limits{Depth: DefaultLimits.Depth - 3, Window: DefaultLimits.Window}

// NewPass returns a pass over the values of s, which has the limits lim.
func NewPass(s *scan.Scanner, lim scan.Limits) *Pass {
	x := &Pass{scan: s, limit: lim}
	s.Report = x.problem
	return x
}

// Reset begins anew with the text b, which is in memory, as a new pass would: what
// was found in the text before is forgotten, and only the buffers are kept.
func (x *Pass) Reset(b []byte) {
	x.scan.Reset(b)
	x.found, x.outside, x.Kept, x.located = x.found[:0], x.outside[:0], nil, nil
	x.dropped, x.lost, x.dead = [4]int{}, [4]int{}, false
}

func (x *Pass) problem(p scan.Problem) {
	switch p.Kind {
	case scan.DuplicateName:
		x.add(found{rule: &DuplicateName, offset: p.Offset, args: []any{quote(p.Name)}})
	case scan.BadUTF8:
		x.add(found{rule: &BadUTF8, offset: p.Offset})
	case scan.LoneSurrogate:
		x.add(found{rule: &LoneSurrogate, offset: p.Offset})
	case scan.ByteOrderMark:
		x.add(found{rule: &ByteOrderMark, offset: p.Offset, fix: &check.Fix{Offset: p.Offset, Old: "\ufeff"}})
	case scan.Trailing:
		x.add(found{rule: &Trailing, offset: p.Offset})
	}
}

func (x *Pass) add(f found) {
	if len(x.found) >= maxFound {
		x.drop(f.rule)
		return
	}
	x.found = append(x.found, f)
}

func (x *Pass) hit(r *check.Rule, at int64, got []byte, args ...any) {
	if len(x.found) >= maxFound {
		x.drop(r)
		return
	}
	x.found = append(x.found, found{rule: r, offset: at, got: show(got), args: args})
}

// drop counts a finding that is not kept, so that many warnings cannot hide an
// error.
func (x *Pass) drop(r *check.Rule) {
	if s := r.In(x.Profile); s != check.Off {
		x.dropped[s]++
	}
}

// Broken reports whether the text ended inside the last value read.
func (x *Pass) Broken() bool { return x.scan.Err() != nil }

// Failed reports whether the bytes could not be read, which is not a finding.
func (x *Pass) Failed() bool {
	var failed *scan.ReadError
	return errors.As(x.scan.Err(), &failed)
}

// fatal turns the scanner's sticky error into a finding, once. A failure
// to read the bytes is not a finding: the caller returns it as an error.
func (x *Pass) fatal() (all []found) {
	var syntax *scan.SyntaxError
	var limit *scan.LimitError
	if x.dead {
		return nil
	}
	x.dead = x.scan.Err() != nil
	switch err := x.scan.Err(); {
	case errors.As(err, &syntax):
		return []found{{rule: &Syntax, offset: syntax.Offset, args: []any{reasons[syntax.Reason]}}}
	case errors.As(err, &limit) && limit.Limit == scan.DepthLimit:
		return []found{{rule: &TooDeep, offset: limit.Offset, args: []any{strconv.Itoa(x.limit.Depth)}}}
	case errors.As(err, &limit):
		return []found{x.tooLong(limit.Offset)}
	}
	return nil
}

func (x *Pass) tooLong(at int64) found {
	return found{rule: &TooLong, offset: at, args: []any{strconv.Itoa(x.limit.Window)}}
}

// Place returns the line and column of the value that comes next.
func (x *Pass) Place() check.Place {
	x.scan.Peek()
	var p check.Place
	p.Line, p.Column = x.scan.LineColumn(x.scan.Offset())
	return p
}

// Offset returns the offset of the next unread byte.
func (x *Pass) Offset() int64 { return x.scan.Offset() }

// NameOffset returns the offset of the name of the member that was read last.
func (x *Pass) NameOffset() int64 { return x.scan.NameOffset() }

// Jump goes on elsewhere in the text: see [scan.Scanner.Jump].
func (x *Pass) Jump(r io.Reader, offset int64, line, column int) {
	x.settle("") // while its bytes are in memory
	x.scan.Jump(r, offset, line, column)
}

// Noted returns how many findings there are outside of records, kept or not, and
// members that the model does not know: it grows with each.
func (x *Pass) Noted() int {
	n := len(x.found) + len(x.outside) + x.strangers
	for _, more := range append(x.lost[:], x.dropped[:]...) {
		n += more
	}
	return n
}

// Skip passes over the next value without looking into it.
func (x *Pass) Skip() { x.scan.Skip() }
