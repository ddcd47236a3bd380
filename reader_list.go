package mixta

import (
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
)

// list is the list of records that is being read.
type list struct {
	section       Section
	kind, pointer string
	item          *program.Node
}

// list reads the records of one kind. It returns false where the caller has
// had enough.
func (rd *Reader) list(section Section, pointer, plural string, n *program.Node) bool {
	l := &list{section, kindOf(plural), pointer, n.Item()}
	if !rd.pass.Array(n, pointer) {
		return true
	}
	i, alone := 0, 0
	if rd.only != nil {
		i = rd.only.jump(section, plural, rd.pass)
	}
	for ; ; i, alone = i+1, alone-1 {
		if rd.only != nil {
			i += rd.only.passOver(rd.pass)
		}
		if rd.options.jobs > 1 && alone <= 0 {
			var read int
			if read, alone = rd.ahead(l, i); rd.stopped {
				return false
			}
			i += read
		}
		if !rd.pass.Item() {
			break
		}
		if rd.only != nil && !rd.only.begins(rd.pass, i) {
			if rd.stopped = rd.only.behind; rd.stopped {
				return false
			}
			continue
		}
		now := l.read(rd.pass, i)
		if rd.pass.Failed() || !rd.take(&now) {
			break // half a record is not read
		}
	}
	return !rd.stopped
}

// read reads the record that comes next, the one with that index.
func (l *list) read(x *program.Pass, index int) reading {
	now := reading{section: l.section, kind: l.kind, record: newRecord(l.item.Type()), place: x.Place(), index: index, item: l.item, pass: x}
	now.place.Pointer = l.pointer + "/" + strconv.Itoa(index)
	now.verdict = x.Read(l.item, l.kind, now.place.Pointer, now.record)
	if r := &now.verdict.Report; l.section == Proposals {
		r.Findings = slices.DeleteFunc(r.Findings, func(f check.Finding) bool { return f.Rule.Issuing })
	}
	now.record.Head().Newer = now.verdict.Newer
	return now
}

// take judges a record that was read, and yields it. It returns false where the
// caller has had enough.
func (rd *Reader) take(now *reading) bool {
	rd.count(now.section, now.kind)
	if rd.only != nil {
		rd.stopped = !rd.only.take(&rd.facts, now)
		return !rd.stopped
	}
	rd.last, rd.prefix = now.pass, now.place.Pointer
	e := Entry{now.section, now.kind, now.record, now.verdict.Report, now.verdict.Bytes, now.verdict.Offset}
	if !now.pass.Broken() {
		e.Report.Join(rd.facts.judge(*now), maxFindings)
		rd.facts.note()
	}
	apart(e.Report.Findings)
	rd.stopped = !rd.yield(e) || rd.facts.lost() != nil
	return !rd.stopped
}

// apart copies what findings have of the text of a record, of which they would keep some
// 16 KiB each.
func apart(list []check.Finding) {
	for i := range list {
		f := &list[i]
		f.ID, f.Issuer, f.Args = strings.Clone(f.ID), strings.Clone(f.Issuer), slices.Clone(f.Args)
		for k, a := range f.Args {
			if s, ok := a.(string); ok {
				f.Args[k] = strings.Clone(s)
			}
		}
	}
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
