package kit

import (
	"bytes"
	"context"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/release"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

// releasing is the input of a case of releasing.
type releasing struct {
	File       string   `json:"file"`
	Policy     policy   `json:"policy"`
	Extensions []string `json:"extensions"` // files of schemas, taken as believed
}

// policy is a release.Policy as cases have it.
type policy struct {
	Envelope     mixta.Envelope `json:"envelope"`
	Consents     []record.Actor `json:"consents"`
	Precision    float64        `json:"precision"`
	LeastPersons int64          `json:"leastPersons"`
}

// hand makes the copy of a file that a recipient may have.
func hand(f folder, b []byte) (told, error) {
	in, err := input[releasing](b)
	if err != nil {
		return nil, err
	}
	file, err := f.read(in.File)
	if err != nil {
		return nil, err
	}
	p := release.Policy{Envelope: in.Policy.Envelope, Consents: in.Policy.Consents, Precision: in.Policy.Precision, LeastPersons: in.Policy.LeastPersons}
	for _, name := range in.Extensions {
		b, err := f.read(name)
		if err != nil {
			return nil, err
		}
		s, report := extension.Parse(b)
		if s == nil {
			return nil, report.Err()
		}
		p.Extensions = append(p.Extensions, s)
	}
	var out bytes.Buffer
	account, err := release.Copy(context.Background(), &out, bytes.NewReader(file), p)
	if err != nil {
		return refused(err, refusals...)
	}
	withheld := account.Withheld
	if withheld == nil {
		withheld = []release.Item{}
	}
	return told{"released": account.Released, "withheld": withheld, "output": out.String()}, nil
}
