package kit

import (
	"bytes"
	"cmp"
	"context"
	"errors"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/record"
)

// merging is the input of a merge. The findings are for those who cannot find
// them: of each file, and of the result.
type merging struct {
	Keeper   record.Actor    `json:"keeper"`
	Files    []string        `json:"files"`
	Envelope *mixta.Envelope `json:"envelope"`
	Findings jsontext.Value  `json:"findings"`
	Result   jsontext.Value  `json:"result"`
}

// join merges files.
func join(f folder, b []byte) (told, error) {
	in, err := input[merging](b)
	if err != nil {
		return nil, err
	}
	var files []merge.Input
	for _, name := range in.Files {
		b, err := f.read(name)
		if err != nil {
			return nil, err
		}
		files = append(files, merge.Bytes(name, b))
	}
	var out bytes.Buffer
	r, err := merge.Join(context.Background(), &out, merge.Options{Keeper: in.Keeper, Envelope: in.Envelope, Validate: true}, files...)
	if no, is := errors.AsType[*merge.RefusedError](err); is {
		return told{"refused": cmp.Or(no.Name, "result")}, nil
	}
	if err != nil {
		return nil, err
	}
	exclude := []string{}
	for _, u := range r.Exclude {
		exclude = append(exclude, u.Name)
	}
	return told{"records": r.Records, "conflicts": r.Conflicts, "findings": findings(r.Report), "exclude": exclude, "introduced": findings(r.Introduced), "output": out.String()}, nil
}
