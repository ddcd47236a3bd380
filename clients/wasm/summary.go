//go:build js && wasm

package main

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/report"
)

// summary is what a file says of itself, and how much it holds.
type summary struct {
	Model     string `json:"mixta"`
	Sender    string `json:"sender"`
	Recipient string `json:"recipient"`
	Sequence  int64  `json:"sequence,omitzero"`
	Issued    string `json:"issued"`
	Subject   string `json:"subject,omitzero"`
	Marking   string `json:"marking"`
	Held      []held `json:"held"`
}

// held is the number of records of one kind in one section.
type held struct {
	Section string `json:"section"` // "live" for records that hold
	Kind    string `json:"kind"`
	Records int    `json:"records"`
	Text    string `json:"text"` // "12 acciones"
}

func summaryOf(rd *mixta.Reader, l check.Lang) *summary {
	e := rd.Envelope()
	s := &summary{Model: string(rd.Version()), Sender: string(e.Sender), Recipient: string(e.Recipient), Sequence: e.Sequence,
		Issued: string(e.Issued), Subject: e.Subject.In(l), Held: []held{}}
	if e.Marking.TLP != "" {
		s.Marking = e.Marking.String()
	}
	counted := rd.Counted()
	for _, section := range []mixta.Section{mixta.Live, mixta.Conflicts, mixta.Proposals} {
		name := string(section)
		if section == mixta.Live {
			name = "live"
		}
		for _, k := range mixta.Kinds() {
			if n := counted[section][k.Name]; n > 0 {
				s.Held = append(s.Held, held{name, k.Name, n, k.Noun.Count(n, l)})
			}
		}
	}
	return s
}

// holdings returns how many records were read, by kind.
func (s *summary) holdings() []report.Holding {
	all := []report.Holding{}
	for _, k := range mixta.Kinds() {
		n := 0
		for _, h := range s.Held {
			if h.Kind == k.Name {
				n += h.Records
			}
		}
		if n > 0 {
			all = append(all, report.Holding{Plural: k.Plural, Noun: k.Noun, Records: n})
		}
	}
	return all
}
