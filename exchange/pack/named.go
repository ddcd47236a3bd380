package pack

import (
	"bytes"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// named are the attachments by their digests, and what records say of them.
type named struct {
	by     map[record.Digest]bool // whether a record names it
	report check.Report           // on what records name and is not there
}

func newNamed(parts []Part) *named {
	n := &named{by: map[record.Digest]bool{}}
	for i := range parts {
		if parts[i].Kind == Attachment {
			n.by[parts[i].Digest] = false
		}
	}
	return n
}

// taken returns what was found since it was last taken.
func (n *named) taken() check.Report {
	r := n.report
	n.report = check.Report{}
	return r
}

// vouch notes that the part with signatures of that name is vouched for.
func (n *named) vouch(parts []Part, signatures string) {
	for i := range parts {
		if parts[i].Kind == Attachment && parts[i].Name+ending[Signatures] == signatures {
			n.by[parts[i].Digest] = true
		}
	}
}

// judge finds the attachments for which nobody vouches.
func (n *named) judge(parts []Part, report *check.Report) {
	for i := range parts {
		if parts[i].Kind == Attachment && !n.by[parts[i].Digest] {
			hit(report, &unnamed, place(i), parts[i].Name)
		}
	}
}

// record notes the digests that a record names: each of its texts that is one. A
// receipt names files of records, which do not come with it.
func (n *named) record(e *mixta.Entry) {
	if e.Kind == "receipt" || !bytes.Contains(e.Raw, []byte("sha256:")) && !bytes.ContainsRune(e.Raw, '\\') {
		return
	}
	d := jsontext.NewDecoder(bytes.NewReader(e.Raw), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	for {
		t, err := d.ReadToken()
		if err != nil { // the end, or what the reader has reported
			return
		}
		if t.Kind() != '"' {
			continue
		}
		digest := record.Digest(t.String())
		if !digest.Valid() {
			continue
		}
		if _, here := n.by[digest]; here {
			n.by[digest] = true
			continue
		}
		n.report.Join(check.Report{Findings: []check.Finding{{Rule: &absent, Severity: absent.Severity, Kind: e.Kind, ID: string(e.Record.Head().ID),
			Place: check.Place{Pointer: string(d.StackPointer())}}}}, mostAbsent)
	}
}

// mostAbsent bounds the findings on what is not there; more are counted.
const mostAbsent = 1000
