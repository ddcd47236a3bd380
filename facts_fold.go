package mixta

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"strconv"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/notes"
	"github.com/comision-mixta/mixta/internal/packed"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/scan"
	"github.com/comision-mixta/mixta/record"
)

// Report returns all findings for the file that the parts make up, in the order of its
// text. Of the options, those count that say what is known of other files, and the
// context; by which profile, day and codes the file is judged, the parts say.
//
// The error is not nil if a part is missing, or could not be read. Memory is that of
// [Validate].
func (f *Facts) Report(options ...Option) (check.Report, error) {
	parts, err := f.whole()
	if err != nil {
		return check.Report{Partial: true}, err
	}
	x, err := newFold(&parts[0].head, optionsOf(options))
	if err != nil {
		return check.Report{Partial: true}, err
	}
	defer x.facts.close()
	for _, p := range parts {
		if err := x.part(p); err != nil {
			return check.Report{Partial: true}, err
		}
	}
	return x.end(&parts[len(parts)-1].head)
}

// fold judges the records of a file by what was written down of them.
type fold struct {
	facts    facts
	envelope Envelope
	pass     *program.Pass // over sketches
	text     []byte
	rules    map[string]*check.Rule
	marking  *record.Marking // of the row before
	all      check.Report
}

func newFold(h *factsHead, o options) (*fold, error) {
	o.profile, _ = check.ParseProfile(h.Profile)
	o.today, o.codes = record.Date(h.Today), nil
	x := &fold{facts: newFacts(o), rules: map[string]*check.Rule{}}
	for _, r := range Rules() {
		x.rules[r.ID] = r
	}
	x.pass = program.NewPass(scan.NewBytes(nil, program.RecordLimits), program.RecordLimits)
	x.pass.Profile, x.pass.Newer, x.pass.Sketchy = o.profile, h.Newer, true
	if h.Envelope != nil {
		v, in := h.readEnvelope(o.profile, &x.envelope)
		if in.Broken() {
			return nil, errBadFacts
		}
		x.facts.envelope(&x.envelope, v, in) // what is wrong with it has been found
	}
	return x, nil
}

// readEnvelope reads the envelope again.
func (h *factsHead) readEnvelope(p check.Profile, to *Envelope) (program.Verdict, *program.Pass) {
	e := h.Envelope
	in := program.NewPass(scan.NewInside(bytes.NewReader(e.Bytes), program.DefaultLimits, e.Offset, e.Line, e.Column, 1), program.DefaultLimits)
	in.Profile, in.Newer = p, h.Newer
	return in.Read(fileProgram().Member("envelope"), "", "/envelope", to), in
}

// part judges the records of one part.
func (x *fold) part(p *factsPart) error {
	in, err := packed.Open(io.NewSectionReader(p.rows, p.at, p.n))
	if err != nil {
		return check.Errorf(textBadPart, p.head.Part)
	}
	defer in.Close()
	rows := notes.NewReader(in, x.rules, x.facts.profile)
	for n := 0; ; n++ {
		if err := cmp.Or(x.facts.ended(), x.facts.lost()); err != nil {
			return err
		}
		row, err := rows.Next()
		switch bomb := (*packed.ExpansionError)(nil); {
		case err == io.EOF && n == p.head.Rows:
			return nil
		case errors.As(err, &bomb):
			return check.Errorf(textPartUnfolds, p.head.Part, bomb.Limit)
		case err != nil || n == p.head.Rows || !x.row(row):
			return check.Errorf(textBadPart, p.head.Part)
		}
	}
}

// row judges one record. It returns false for what no record comes to.
func (x *fold) row(row notes.Row) bool {
	if row.Kind < 1 || int(row.Kind) > len(model.Kinds()) || int(row.Section) >= len(sections) || row.Index < 0 {
		return false
	}
	for _, r := range row.Refs {
		if r.Kind < 1 || int(r.Kind) > len(model.Kinds()) {
			return false
		}
	}
	report := check.Report{Findings: row.Findings, Omitted: row.Omitted}
	if !row.State.Has(notes.Broken) {
		now, ok := x.reading(row)
		if !ok {
			return false
		}
		x.facts.begin(now)
		report.Join(x.facts.judgeAmong(), maxFindings)
		x.facts.note()
	}
	x.all.Join(report, maxFindings)
	return true
}

// reading returns what is left of a record.
func (x *fold) reading(row notes.Row) (now reading, ok bool) {
	kind, section := model.Kinds()[row.Kind-1], sections[row.Section]
	rec := newRecord(kind.Type)
	now = reading{section: section, kind: kind.Name, record: rec, item: fileProgram().Member(kind.Plural).Item(), index: row.Index, left: &left{Row: row}}
	now.place = row.Place
	now.place.Pointer = memberPointer(string(section), kind.Plural) + "/" + strconv.Itoa(row.Index)
	if !row.State.Has(notes.Unsound) && section == Live {
		if _, _, looked := x.facts.gathering.Sketch(rec); looked {
			now.left.sketch = program.Sketch{Line: row.Place.Line, Column: row.Place.Column, Members: row.Sketch}
			x.text = now.left.sketch.Text(x.text[:0])
			x.pass.Reset(x.text)
			v := x.pass.Read(now.item, kind.Name, "", rec)
			if x.pass.Broken() || !v.Sound() {
				return now, false
			}
		}
	}
	head := rec.Head()
	if head.ID = record.ID(row.ID); row.UUID != (notes.UUID{}) {
		head.ID = record.UUID(row.UUID).ID()
	}
	head.Issuer = record.Actor(row.Issuer)
	if w, ok := rec.(*record.Withdrawal); ok {
		w.Kind = record.KindName(row.Withdraws)
	}
	if len(row.Marking) > 0 {
		x.marking = new(record.Marking)
		if json.Unmarshal(row.Marking, x.marking, jsontext.AllowInvalidUTF8(true)) != nil {
			return now, false
		}
	}
	if !row.State.Has(notes.SpoiltMarking) {
		if x.marking == nil {
			return now, false
		}
		head.Marking = *x.marking
	}
	return now, true
}

// end judges what can be judged only at the end of the file, which the last part tells.
func (x *fold) end(last *factsHead) (check.Report, error) {
	outside, err := notes.ParseReport(last.Report, x.rules, x.facts.profile)
	if err != nil {
		return check.Report{Partial: true}, errBadFacts
	}
	if last.Whole {
		report, err := x.facts.end(&x.envelope)
		if err != nil {
			return check.Report{Partial: true}, err
		}
		outside.Join(report, maxFindings)
	}
	outside.Sort()
	x.all.Join(outside, 2*maxFindings)
	x.all.Sort()
	return x.all, nil
}
