package kit

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

// extending is the input of a case of extensions.
type extending struct {
	Schema     string         `json:"schema"`
	Value      string         `json:"value"`      // checked by the schema; "": none
	Signatures string         `json:"signatures"` // with Trust and At; "": the schema is taken as believed
	Trust      string         `json:"trust"`
	At         record.Instant `json:"at"`
}

// extend reads the schema of a namespace and checks a value by it.
func extend(f folder, b []byte) (told, error) {
	in, err := input[extending](b)
	if err != nil {
		return nil, err
	}
	text, err := f.read(in.Schema)
	if err != nil {
		return nil, err
	}
	var s *extension.Schema
	var report check.Report
	if in.Signatures == "" {
		s, report = extension.Parse(text)
	} else {
		files, err := f.readAll(in.Signatures, in.Trust)
		if err != nil {
			return nil, err
		}
		t, err := trust.Parse(files[1])
		if err != nil {
			return told{"refused": "trust"}, nil
		}
		at, _ := in.At.Time()
		var v trust.Outcome
		s, v = t.ReadExtension(text, files[0], at)
		report = v.Report
	}
	if s == nil || in.Value == "" {
		return told{"read": s != nil, "findings": findings(report)}, nil
	}
	value, err := f.read(in.Value)
	if err != nil {
		return nil, err
	}
	return told{"read": true, "findings": findings(s.Validate(value))}, nil
}
