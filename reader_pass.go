package mixta

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/packed"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/scan"
)

// read drives the reading; it ends early when the caller has had enough.
func (rd *Reader) read() {
	in, err := packed.Open(rd.options.reader(rd.in))
	if err != nil {
		rd.err = err
		return
	}
	defer in.Close()
	text := bufio.NewReader(in)
	head, err := text.Peek(sniffed)
	if what, ok := foreign(head); ok && (err == nil || err == io.EOF) {
		rd.report.Add(finding(rd.options.profile, &program.Syntax, check.Place{Line: 1, Column: 1}, what))
		rd.judged = true
		return
	}
	s := scan.New(text, program.DefaultLimits)
	rd.pass = program.NewPass(s, program.DefaultLimits)
	rd.pass.Profile, rd.pass.Codes = rd.options.profile, rd.options.codes
	rd.facts = newFacts(rd.options)
	defer rd.release()

	whole := rd.pass.Object(fileProgram(), "", rd.member)
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
		rd.report.Join(rd.facts.end(&rd.envelope), maxFindings)
	}
	rd.report.Sort()
	rd.judged = true
}

// release keeps of what the reading needed only what may be asked for after it.
func (rd *Reader) release() {
	rd.kept, rd.pass, rd.in = rd.pass.Kept, nil, nil
	rd.facts = facts{references: rd.facts.references}
}

// ended notes why the bytes ended: a bomb is a finding, anything else an error.
func (rd *Reader) ended(err error) {
	var bomb *packed.ExpansionError
	if errors.As(err, &bomb) {
		rd.report.Add(finding(rd.options.profile, &expansion, check.Place{Line: 1, Column: 1}, bomb.Limit))
		rd.judged = true
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
	report, rd.foreign, rd.pass.Newer = rd.version.judge(at, rd.options.profile)
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
	rd.report.Join(rd.facts.order.next(name, rd.pass.Place(), rd.options.profile), maxFindings)
}

func (rd *Reader) join(v program.Verdict) { rd.report.Join(v.Report, maxFindings) }

// list reads the records of one kind. It returns false where the caller has
// had enough.
func (rd *Reader) list(section Section, pointer, plural string, n *program.Node) bool {
	kind := kindOf(plural)
	item := n.Item()
	rd.pass.Array(n, pointer, func(pointer string) bool {
		rec := newRecord(item.Type())
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
