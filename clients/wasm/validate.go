//go:build js && wasm

package main

import (
	"bytes"
	"cmp"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/packed"
	"github.com/comision-mixta/mixta/report"
)

// answer is what is told of a file: the members that "mixta validate --format
// json" gives of it, and those below.
type answer map[string]any

const (
	refused = "refused" // instead of all others: what was asked for wrongly
	summed  = "summary"
	quoted  = "quotes" // of each finding, in their order; null where nothing may be quoted
	signed  = "signed"
	trusted = "trusted"
)

func refuse(err error, l check.Lang) answer { return answer{refused: check.Reason(err, l)} }

// quote is the text around a finding.
type quote struct {
	Text   string `json:"text"`
	Column int    `json:"column"` // of its first code point
	More   bool   `json:"more"`   // the line goes on behind it
}

// validate checks a file.
func validate(file []byte, o options) answer {
	if o.wrong != nil {
		return refuse(o.wrong, o.lang)
	}
	rd := mixta.NewReader(bytes.NewReader(file), o.reading()...)
	return told(file, report.File{Report: rd.Validate(nil), Err: rd.Err()}, rd, &o)
}

// told makes the answer of a report. Of a file that was not read, file and rd are
// nil.
func told(file []byte, f report.File, rd *mixta.Reader, o *options) answer {
	f.Name = cmp.Or(o.name, "-")
	a := answer{}
	if rd != nil {
		s := summaryOf(rd, o.lang)
		f.Holds, a[summed] = s.holdings(), s
	}
	out := report.Output{Lang: o.lang, Max: o.max, Noun: mixta.Noun}
	files := out.Trim([]report.File{f})
	if rd != nil {
		a[quoted] = quotes(file, files[0].Report)
	}
	var text bytes.Buffer
	var printed struct {
		Files []map[string]jsontext.Value `json:"files"`
	}
	err := out.JSON(&text, files)
	if err == nil {
		err = json.Unmarshal(text.Bytes(), &printed)
	}
	if err != nil {
		return refuse(err, o.lang)
	}
	for name, value := range printed.Files[0] {
		a[name] = value
	}
	return a
}

// quotes reads the file again and returns the text around each finding.
func quotes(file []byte, r check.Report) []*quote {
	all := []*quote{}
	plain, err := packed.Open(bytes.NewReader(file))
	if err != nil {
		return all // a finding has said so
	}
	defer plain.Close()
	text, _ := report.Quote(plain, r) // up to where the file can be read
	for i := range r.Findings {
		at := &r.Findings[i]
		e, ok := text[report.Position{Line: at.Line, Column: at.Column}]
		if !ok || at.Rule.Private {
			all = append(all, nil)
			continue
		}
		all = append(all, &quote{e.Text, e.Column, e.More})
	}
	return all
}
