package kit

import (
	"bytes"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/national"
	"github.com/comision-mixta/mixta/exchange/waiver"
	"github.com/comision-mixta/mixta/record"
)

// fix mends what has one right form.
func fix(f folder, b []byte) (told, error) {
	in, err := input[struct {
		File string `json:"file"`
	}](b)
	if err != nil {
		return nil, err
	}
	text, err := f.read(in.File)
	for err == nil {
		report, _ := mixta.Validate(bytes.NewReader(text)) // from memory
		var out bytes.Buffer
		done, err := mixta.Fix(&out, bytes.NewReader(text), report)
		if err != nil || len(done) == 0 {
			return told{"findings": findings(report), "output": string(text)}, err
		}
		text = out.Bytes()
	}
	return nil, err
}

// verdict judges a file for the exchange and for the sides, with what is waived.
func verdict(f folder, b []byte) (told, error) {
	in, err := input[struct {
		File     string      `json:"file"`
		National []string    `json:"national"`
		Waivers  string      `json:"waivers"`
		Day      record.Date `json:"day"`
	}](b)
	if err != nil {
		return nil, err
	}
	files, err := f.readAll(append([]string{in.File, in.Waivers}, in.National...)...)
	if err != nil {
		return nil, err
	}
	rd := mixta.NewReader(bytes.NewReader(files[0]), mixta.WithToday(in.Day))
	var judges []*national.Judge
	var sides []record.Side
	for _, b := range files[2:] {
		p, found := national.Parse(b)
		if !found.OK() {
			return told{"findings": findings(found)}, nil
		}
		judges, sides = append(judges, p.Judge(rd)), append(sides, p.Side)
	}
	report := rd.Validate(func(e mixta.Entry) {
		for _, j := range judges {
			j.Look(e)
		}
	})
	out := told{}
	if in.Waivers != "" {
		w, found := waiver.Parse(files[1])
		if !found.OK() {
			return told{"findings": findings(found)}, nil
		}
		use := w.On(in.Day)
		use.Apply(&report)
		out["waived"], out["waivers"] = report.Waived(), findings(use.Report())
	}
	out["valid"], out["findings"] = report.OK(), findings(report)
	verdicts := map[string]any{}
	for i, j := range judges {
		r := j.Report()
		verdicts[string(sides[i])] = told{"valid": report.OK() && r.OK(), "findings": findings(r)}
	}
	if len(verdicts) > 0 {
		out["sides"] = verdicts
	}
	return out, rd.Err()
}
