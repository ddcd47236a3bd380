package mixta

import (
	"bufio"
	"cmp"
	"errors"
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/handle"
	"github.com/comision-mixta/mixta/internal/packed"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/scan"
)

// read drives the reading; it ends early when the caller has had enough.
func (rd *Reader) read() {
	order := newArrangement()
	t, err := openText(rd.in, rd.options.reader, order, rd.most)
	defer t.close()
	if err != nil {
		rd.err = packed.Unreadable(err)
		return
	}
	in, err := t.begin()
	if err != nil {
		rd.err = err
		return
	}
	text := bufio.NewReader(in)
	head, err := text.Peek(sniffed)
	if what, ok := foreign(head); ok && (err == nil || err == io.EOF) {
		in.Close()
		rd.report.Add(finding(rd.options.profile, &program.Syntax, check.Place{Line: 1, Column: 1}, what))
		rd.judged = true
		return
	}
	rd.facts = newFacts(rd.options)
	defer rd.release()
	if rd.again != nil && t.readable() && rd.hastily(text) {
		in.Close()
		return
	}
	newer := false   // the text states a newer minor version
	var passed error // of passing over the text, where reading it may not meet it again
	if t.readable() {
		in.Close()
		passed = t.arrange(order)
		newer = order.newer(t)
		if in, err = t.begin(); err != nil {
			rd.err = err
			return
		}
		text.Reset(in)
	} else {
		newer = order.newer(t)
	}
	defer func() { in.Close() }()
	switch ordered := order.ordered(); {
	case t.full != nil && !ordered:
		rd.err = packed.Unreadable(t.full)
	case ordered:
		rd.order, rd.late = newArrangement(), cmp.Or(t.full, passed, handle.ErrChanged)
		rd.straight(text)
	default:
		rd.arranged(t, text, order, newer)
	}
	if passed != nil && rd.err == nil && rd.report.OK() {
		rd.err = packed.Unreadable(passed)
	}
	rd.finish()
}

// finish ends the reading.
func (rd *Reader) finish() {
	rd.report.Sort()
	rd.judged = !rd.stopped && rd.err == nil
}

// hastily reads a text as if its members were in order. It returns false where they
// are not: what was found is then forgotten, and the text is read once more.
func (rd *Reader) hastily(text io.Reader) bool {
	rd.order, rd.late = newArrangement(), errLate
	if rd.straight(text); !errors.Is(rd.err, errLate) {
		rd.finish()
		return true
	}
	rd.again()
	rd.facts.close() // all of it is judged anew
	*rd = Reader{options: rd.options, in: rd.in, most: rd.most, chunk: rd.chunk, facts: newFacts(rd.options), yield: rd.yield, begun: true}
	return false
}

// errLate tells that a member stands behind others that are read after it.
var errLate = errors.New("a member comes late")

// straight reads a text whose members are in order.
func (rd *Reader) straight(text io.Reader) {
	s := scan.New(text, program.DefaultLimits)
	rd.pass = rd.over(s, false)
	whole := rd.pass.Object(fileProgram(), "", rd.member)
	rd.kept = rd.pass.Kept
	if rd.stopped {
		return
	}
	rd.report.Join(rd.pass.Outside(!rd.foreign, ""), maxFindings)
	rd.end(s, whole)
}

// over returns a pass over what s reads.
func (rd *Reader) over(s *scan.Scanner, newer bool) *program.Pass {
	x := program.NewPass(s, program.DefaultLimits)
	x.Profile, x.Codes, x.Own, x.Newer = rd.options.profile, rd.options.codes, rd.options.own, newer
	return x
}

// end judges the file, unless its text ended inside.
func (rd *Reader) end(s *scan.Scanner, whole bool) {
	var failed *scan.ReadError
	if err := s.Err(); errors.As(err, &failed) {
		rd.ended(failed.Err)
		return
	}
	switch {
	case rd.only != nil:
		rd.only.whole = whole
	case whole:
		report, err := rd.facts.end(&rd.envelope)
		if err != nil {
			rd.err = packed.Unreadable(err)
			return
		}
		rd.report.Join(report, maxFindings)
	}
}

// release keeps of what the reading needed only what may be asked for after it.
func (rd *Reader) release() {
	kept := rd.facts.references
	if rd.options.deferred {
		rd.facts.references = references{} // they are for [Reader.Resolve]
	}
	if err := rd.facts.close(); err != nil && rd.err == nil {
		rd.err = packed.Unreadable(err)
	}
	rd.pass, rd.last, rd.in = nil, nil, nil
	rd.facts = facts{references: kept}
}

// ended notes why the bytes ended: a bomb is a finding, anything else an error.
func (rd *Reader) ended(err error) {
	var bomb *packed.ExpansionError
	if errors.As(err, &bomb) {
		rd.report.Add(finding(rd.options.profile, &expansion, check.Place{Line: 1, Column: 1}, bomb.Limit))
		return
	}
	rd.err = packed.Unreadable(err)
}

// member reads one top-level member. It returns false where the reading ends.
func (rd *Reader) member(name string, n *program.Node) bool {
	if rd.missed("", name) {
		return false
	}
	switch name {
	case "mixta":
		return rd.model(n)
	case "envelope":
		v := rd.pass.Read(n, "", "/envelope", &rd.envelope)
		rd.newer = v.Newer
		if rd.only != nil && !rd.pass.Broken() {
			rd.only.keepEnvelope(rd.pass, v)
		}
		rd.join(v)
		if !rd.pass.Broken() {
			rd.report.Join(rd.facts.envelope(&rd.envelope, v, rd.pass), maxFindings)
		}
		return true
	case schemaMember:
		rd.join(rd.pass.Read(n, "", "/"+name, &rd.schema))
		return true
	case string(Conflicts), string(Proposals):
		rd.reach(Live, name)
		rd.pass.Object(n, "/"+name, func(kind string, list *program.Node) bool {
			rd.reach(Section(name), kind)
			return !rd.missed(name, kind) && rd.list(Section(name), "/"+name+"/"+kind, kind, list)
		})
		return !rd.stopped
	}
	rd.reach(Live, name)
	return rd.list(Live, "/"+name, name, n)
}

// reach notes that a list or a section begins, where cuts are sought.
func (rd *Reader) reach(section Section, name string) {
	if rd.only != nil && rd.only.cutting != nil {
		rd.only.cutting.reach(section, name, rd.pass)
	}
}

// missed reports whether a member should have been read before, which was not known:
// the reading then ends.
func (rd *Reader) missed(section, name string) bool {
	if rd.order == nil {
		return false
	}
	if rd.order.note(section, name, 1); rd.order.ordered() && !rd.headless(name) {
		return false
	}
	rd.err, rd.stopped = packed.Unreadable(rd.late), true
	return true
}

// headless reports whether a text that is read hastily has not begun as it should: it
// is not worth while to go on.
func (rd *Reader) headless(name string) bool {
	if rd.late != errLate {
		return false
	}
	strange := rd.pass.Strange && rd.version == ""
	return strange || rd.envelope.ID == "" && name != "mixta" && name != "envelope" && name != schemaMember
}

// model reads the version of the model. What is written in another major
// version cannot be interpreted: the reading ends there, with one finding
// instead of many that say nothing.
func (rd *Reader) model(n *program.Node) bool {
	at := rd.pass.Place()
	v := rd.pass.Read(n, "", "/mixta", &rd.version)
	var report check.Report
	report, rd.foreign, rd.pass.Newer = rd.version.judge(at, rd.options.profile)
	rd.report.Join(report, maxFindings)
	if rd.foreign {
		return false
	}
	rd.join(v)
	return true
}

func (rd *Reader) join(v program.Verdict) { rd.report.Join(v.Report, maxFindings) }
