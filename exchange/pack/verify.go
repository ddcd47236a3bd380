package pack

import (
	"io"
	"os"
	"slices"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/proof"
	"github.com/comision-mixta/mixta/exchange/trust"
)

// Verdict is what a file of a pack is worth: one of records, or an attachment with
// signatures of its own.
type Verdict struct {
	Part
	Signatures trust.Outcome
	Proof      proof.Outcome
	Proven     bool         // it has a proof
	Content    check.Report // of a file of records, by its rules
}

// OK reports whether the signatures and the proof hold and speak for what is in the file.
// Whether its content is free of errors is another question.
func (v *Verdict) OK() bool {
	vouched := v.Vouched()
	return (v.Proven && v.Proof.OK() || v.Signatures.OK()) && v.Signatures.Report.OK() && v.Proof.Report.OK() &&
		!v.Content.Partial && vouched.OK()
}

// Vouched returns what was found in the content by the rules of signatures, proofs and
// packs, which alone decide whether the pack may be kept.
func (v *Verdict) Vouched() (r check.Report) {
	for _, f := range v.Content.Findings {
		if slices.ContainsFunc([][]*check.Rule{trust.Rules(), proof.Rules(), Rules()}, func(rules []*check.Rule) bool { return slices.Contains(rules, f.Rule) }) {
			r.Add(f)
		}
	}
	return r
}

// Verify judges the parts at the given instant: signatures and proofs, then what the
// files of records say, of which no byte is parsed before, and whether they name the
// attachments. The report is on the manifest.
func (o *Opened) Verify(t *trust.Trust, at time.Time) (all []Verdict, report check.Report, err error) {
	names := newNamed(o.Manifest.Parts)
	held := true
	for _, p := range o.Manifest.Parts {
		var v *Verdict
		switch p.Kind {
		case Records:
			v, err = o.records(p, t, at, names)
		case Attachment:
			v, err = o.attachment(p, t, at)
		}
		if err != nil {
			return nil, report, check.In(p.Name, err)
		}
		if v == nil {
			continue
		}
		all, held = append(all, *v), held && v.OK()
		if p.Kind == Attachment {
			names.by[p.Digest] = true
		}
	}
	if held { // else what is named is not known
		names.judge(o.Manifest.Parts, &report)
	}
	return all, report, nil
}

// records judges a file of records.
func (o *Opened) records(p Part, t *trust.Trust, at time.Time, names *named) (*Verdict, error) {
	f, err := os.Open(o.folder.Path(p.Name))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	signatures, err := o.read(p.Name+ending[Signatures], mostSignatures)
	if err != nil {
		return nil, err
	}
	proven, err := o.read(p.Name+ending[Proof], mostProof)
	if err != nil {
		return nil, err
	}
	v := &Verdict{Part: p, Proven: proven != nil}
	v.Signatures, v.Proof, v.Content, err = proof.Verify(t, f, signatures, proven, at, func(e mixta.Entry) { names.record(&e) })
	v.Content.Join(names.taken(), 0)
	return v, err
}

// attachment judges an attachment that has signatures; nil if it has none.
func (o *Opened) attachment(p Part, t *trust.Trust, at time.Time) (*Verdict, error) {
	signatures, err := o.read(p.Name+ending[Signatures], mostSignatures)
	if signatures == nil || err != nil {
		return nil, err
	}
	return &Verdict{Part: p, Signatures: t.Verify(p.Digest, signatures, at)}, nil
}

// What is read whole is bounded by what its readers take: they refuse a byte more.
const (
	mostSignatures = 1<<20 + 1
	mostProof      = 512<<20 + 1
)

// read returns a part by its name, or the beginning of it; nil if there is none.
func (o *Opened) read(name string, most int64) ([]byte, error) {
	if !slices.ContainsFunc(o.Manifest.Parts, func(p Part) bool { return p.Name == name }) {
		return nil, nil
	}
	f, err := os.Open(o.folder.Path(name))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, most))
	return append([]byte{}, b...), err
}
