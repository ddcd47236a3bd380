package kit

import (
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// issuing is the input of a case that makes a version. The files hold one record
// each, or one version of it.
type issuing struct {
	Kind       string            `json:"kind"`
	Record     string            `json:"record"`
	Current    string            `json:"current"`
	Edited     string            `json:"edited"`
	Proposal   string            `json:"proposal"`
	Kept       string            `json:"kept"`
	Withdrawal string            `json:"withdrawal"`
	Base       string            `json:"base"`
	Versions   []string          `json:"versions"`
	Chosen     map[string]string `json:"chosen"`
	Reason     record.Text       `json:"reason"`
	Authority  record.Authority  `json:"authority"`
	Erase      bool              `json:"erase"`
	By         record.Actor      `json:"by"`
	At         record.Instant    `json:"at"`
	Token      record.Token      `json:"token"`
	Result     jsontext.Value    `json:"result"`
}

func (in *issuing) issue() versions.Issue {
	return versions.Issue{By: in.By, At: in.At, Token: in.Token}
}

// refusals are the reasons for which no version is made.
var refusals = []reason{
	being("stale", versions.ErrStale), being("unchanged", versions.ErrUnchanged), being("earlier", versions.ErrEarlier),
	as[*versions.NotIssuerError]("issuer"), as[*versions.UnusedChoiceError]("choice"),
	{"other", func(error) bool { return true }},
}

// making returns how a case makes a version of the named files.
func making(names func(*issuing) []string, do func(in *issuing, files [][]byte) ([]byte, error)) func(folder, []byte) (told, error) {
	return func(f folder, b []byte) (told, error) {
		in, err := input[issuing](b)
		if err != nil {
			return nil, err
		}
		files, err := f.readAll(names(&in)...)
		if err != nil {
			return nil, err
		}
		made, err := do(&in, files)
		if err != nil {
			return refused(err, refusals...)
		}
		return told{"output": string(made)}, nil
	}
}

var (
	first = making(func(in *issuing) []string { return []string{in.Record} },
		func(in *issuing, b [][]byte) ([]byte, error) { return versions.FirstJSON(b[0], in.issue()) })
	revise = making(func(in *issuing) []string { return []string{in.Current, in.Edited} },
		func(in *issuing, b [][]byte) ([]byte, error) {
			return versions.ReviseJSON(in.Kind, b[0], b[1], in.issue())
		})
	propose = making(func(in *issuing) []string { return []string{in.Current, in.Edited} },
		func(in *issuing, b [][]byte) ([]byte, error) {
			return versions.ProposeJSON(in.Kind, b[0], b[1], in.issue())
		})
	accept = making(func(in *issuing) []string { return []string{in.Current, in.Proposal} },
		func(in *issuing, b [][]byte) ([]byte, error) {
			return versions.AcceptJSON(in.Kind, b[0], b[1], in.issue())
		})
	decline = making(func(in *issuing) []string { return []string{in.Current, in.Proposal} },
		func(in *issuing, b [][]byte) ([]byte, error) {
			return versions.DeclineJSON(in.Kind, b[0], b[1], in.Reason, in.issue())
		})
	overrule = making(func(in *issuing) []string { return []string{in.Kept, in.Withdrawal} },
		func(in *issuing, b [][]byte) ([]byte, error) {
			return versions.OverruleJSON(in.Kind, b[0], b[1], in.issue())
		})
	withdraw = making(func(in *issuing) []string { return []string{in.Current} },
		func(in *issuing, b [][]byte) ([]byte, error) {
			return versions.WithdrawJSON(in.Kind, b[0], record.Withdrawal{Reason: in.Reason, Authority: in.Authority, Erase: in.Erase}, in.issue())
		})
)

// clash is what a person must choose.
type clash struct {
	Pointer string   `json:"pointer"`
	Values  []string `json:"values"`
}

// resolve makes one version out of several.
func resolve(f folder, b []byte) (told, error) {
	in, err := input[issuing](b)
	if err != nil {
		return nil, err
	}
	all, err := f.readAll(append(in.Versions, in.Base)...) // without a base, the last is nil
	if err != nil {
		return nil, err
	}
	chosen := map[string][]byte{}
	for pointer, v := range in.Chosen {
		chosen[pointer] = []byte(v)
	}
	n := len(in.Versions)
	r, err := versions.ResolveJSON(in.Kind, all[n], all[:n], chosen, in.issue())
	if err != nil {
		return refused(err, refusals...)
	}
	clashes := []clash{}
	for _, c := range r.Clashes {
		clashes = append(clashes, clash{c.Pointer, c.Values})
	}
	return told{"clashes": clashes, "introduced": findings(r.Introduced), "output": string(r.Record)}, nil
}
