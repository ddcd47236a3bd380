package kit

import (
	"bytes"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/exchange/commit"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// committing is the input of a case of commitments.
type committing struct {
	Terms      string         `json:"terms"`
	Commitment string         `json:"commitment"`
	Other      string         `json:"other"`
	Opening    string         `json:"opening"`
	File       string         `json:"file"`
	Salt       commit.Salt    `json:"salt"`
	At         record.Instant `json:"at"`
}

// bind makes a commitment out of one without a value.
func bind(f folder, b []byte) (told, error) {
	in, err := input[committing](b)
	if err != nil {
		return nil, err
	}
	files, err := f.readAll(in.Terms, in.File)
	if err != nil {
		return nil, err
	}
	c := &commit.Commitment{}
	if err := json.Unmarshal(files[0], c); err != nil {
		return nil, err
	}
	digest, err := trust.Digest(bytes.NewReader(files[1]))
	if err != nil {
		return nil, err
	}
	kept, err := c.Commit(digest, in.Salt)
	if err != nil {
		return nil, err
	}
	out, err := c.Bytes()
	return told{"value": c.Value, "commitment": kept.Commitment, "output": string(out)}, err
}

// opened judges what one side did.
func opened(f folder, b []byte) (told, error) {
	in, err := input[committing](b)
	if err != nil {
		return nil, err
	}
	files, err := f.readAll(in.Commitment, in.Other, in.Opening, in.File)
	if err != nil {
		return nil, err
	}
	var sides [2]commit.Side
	own, found := commit.ParseCommitment(files[0])
	other, more := commit.ParseCommitment(files[1])
	found.Join(more, 0)
	sides[0].Commitment, sides[1].Commitment = *own, *other
	digests := [3]record.Digest{}
	for i, at := range []int{0, 1, 3} {
		if digests[i], err = trust.Digest(bytes.NewReader(files[at])); err != nil {
			return nil, err
		}
	}
	sides[0].Digest, sides[1].Digest = digests[0], digests[1]
	if in.Opening != "" {
		sides[0].Opening, more = commit.ParseOpening(files[2])
		found.Join(more, 0)
	}
	if in.File != "" {
		sides[0].File = digests[2]
	}
	if found.OK() {
		at, _ := in.At.Time()
		found.Join(sides[0].Judge(&sides[1], at), 0)
	}
	return told{"findings": findings(found)}, nil
}
