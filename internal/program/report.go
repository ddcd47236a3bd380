package program

import (
	"cmp"
	"slices"
	"unsafe"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/internal/scan"
)

// report turns what was found in one record into findings with places.
func (x *Pass) report(n *Node, p unsafe.Pointer, kind, prefix string, bytes []byte, base int64) check.Report {
	slices.SortStableFunc(x.found, func(a, b found) int { return cmp.Compare(a.offset, b.offset) })
	r := x.findings(kind, n.says("id", p), n.says("issuer", p), prefix)
	x.placeRelated(&r, prefix, bytes, base)
	return r
}

// says returns what a member that is a text says, such as the id of a record; "" for a
// value without it.
func (n *Node) says(member string, p unsafe.Pointer) string {
	if f := n.field(member); f != nil && f.node.form == text {
		return printable.Clip(*(*string)(f.at(p)))
	}
	return ""
}

// placeRelated sets the lines and columns of the other places that findings
// refer to.
func (x *Pass) placeRelated(r *check.Report, prefix string, bytes []byte, base int64) {
	at := map[string]int64{}
	for i := range r.Findings {
		for _, to := range r.Findings[i].Related {
			at[to.Pointer[len(prefix):]] = 0
		}
	}
	locate(bytes, at)
	for i := range r.Findings {
		for k := range r.Findings[i].Related {
			to := &r.Findings[i].Related[k]
			to.Line, to.Column = x.scan.LineColumn(base + at[to.Pointer[len(prefix):]])
		}
	}
}

// placeFix gives the fix of a finding its lines and columns.
func (x *Pass) placeFix(f *found) *check.Fix {
	fix := f.fix
	if fix.Way == check.NoFix {
		fix.Way = f.rule.Fix
	}
	if f.line > 0 { // its bytes are gone
		fix.From.Line, fix.From.Column = f.line, f.column
	} else {
		fix.From.Line, fix.From.Column = x.scan.LineColumn(fix.Offset)
	}
	fix.To.Line, fix.To.Column = scan.Behind(fix.From.Line, fix.From.Column, []byte(fix.Old))
	return fix
}

// findings empties x.found, and the count of what it could not hold, into a
// report.
func (x *Pass) findings(kind, id, issuer, prefix string) (r check.Report) {
	for i := range x.found {
		f := &x.found[i]
		line, column := f.line, f.column
		if line == 0 {
			line, column = x.scan.LineColumn(f.offset)
		}
		out := check.Finding{
			Rule: f.rule, Severity: f.rule.In(x.Profile), Kind: kind, ID: id, Issuer: issuer,
			Place: check.Place{Pointer: prefix + f.pointer, Line: line, Column: column},
			Got:   f.got, Args: f.args,
		}
		if f.rule.Private {
			out.Got = ""
		} else if f.fix != nil {
			out.Fix = x.placeFix(f)
		}
		for _, pointer := range f.related {
			out.Related = append(out.Related, check.Place{Pointer: prefix + pointer})
		}
		r.Add(out)
	}
	r.Omitted, x.dropped = x.dropped, [4]int{}
	x.found = x.found[:0]
	r.Sort()
	return r
}
