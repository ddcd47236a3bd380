package program

import (
	"reflect"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/scan"
)

// Check writes the value that v points to and returns what reading it finds;
// nil is written as the empty value.
func (n *Node) Check(kind string, v any) check.Report {
	if reflect.ValueOf(v).IsNil() {
		v = reflect.New(n.typ).Interface()
	}
	c, again := n.checks.Get().(*checking)
	if !again {
		c = &checking{pass: NewPass(scan.NewBytes(nil, RecordLimits), RecordLimits)}
	}
	defer n.checks.Put(c)
	c.line = n.Append(c.line[:0], v)
	c.pass.Reset(c.line)
	return c.pass.Read(n, kind, "", reflect.New(n.typ).Interface()).Report.Unplaced()
}

// checking is what one check needs and the next can use: most records have members that
// are as in the one before.
type checking struct {
	pass *Pass
	line []byte
}

// Encode appends a record as in a file, and reports the members of a
// newer version that could not be put back.
func (n *Node) Encode(b []byte, kind string, v any, newer []Newer) ([]byte, check.Report) {
	return Restore(n.Append(b, v), newer, kind, n.says("id", reflect.ValueOf(v).UnsafePointer()))
}

// Lossless returns what is wrong with a written record that is no such thing in its
// value: a number that is not finite, a text that is not UTF-8 or, where one should
// be, not JSON.
func (n *Node) Lossless(b []byte, kind string) check.Report {
	out := n.Decode(b, kind, reflect.New(n.typ).Interface())
	out.Report.Findings = slices.DeleteFunc(out.Report.Findings, func(f check.Finding) bool {
		return f.Rule != &Null && f.Rule != &WrongType && !strings.HasPrefix(f.Rule.ID, "json.")
	})
	out.Report.Omitted = [4]int{}
	return out.Report.Unplaced()
}

// End ends a text that is one record of a kind, and returns what was found behind it.
func (x *Pass) End(kind string) check.Report {
	x.scan.End()
	return x.findings(kind, "", "", "")
}

// Decode reads the one record of a text into v, and keeps what a newer version
// of the model may have in it. It may be a proposal.
func (n *Node) Decode(b []byte, kind string, v any) Verdict {
	x := NewPass(scan.NewBytes(b, RecordLimits), RecordLimits)
	x.Newer = true
	out := x.Read(n, kind, "", v)
	out.Report.Join(x.End(kind), maxFound)
	out.Report.Findings = slices.DeleteFunc(out.Report.Findings, func(f check.Finding) bool { return f.Rule.Issuing })
	return out
}
