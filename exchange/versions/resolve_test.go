package versions

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/exchange/internal/histories"
	"github.com/comision-mixta/mixta/record"
)

const kept = `"id":"0199a000-0000-7000-8000-000000000020","issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},"joint":true`

func planWith(version, rest string) []byte {
	return []byte(`{"version":` + version + `,` + kept + `,` + rest + `}`)
}

const (
	planBase  = `"title":{"es":"Plan"},"period":{"from":"2022-10-01","to":"2023-09-30"},"meeting":"0199a000-0000-7000-8000-000000000010","areas":["control"],"agreed":2`
	planBO    = `"title":{"es":"Plan","en":"Plan"},"period":{"from":"2022-10-01","to":"2023-09-30"},"meeting":"0199a000-0000-7000-8000-000000000010","areas":["control"],"agreed":2`
	planPE    = `"title":{"es":"Plan"},"period":{"from":"2022-10-01","to":"2023-12-31"},"meeting":"0199a000-0000-7000-8000-000000000010","areas":["control"],"agreed":2`
	planClash = `"title":{"es":"Plan"},"period":{"from":"2022-10-01","to":"2023-11-30"},"meeting":"0199a000-0000-7000-8000-000000000010","areas":["control"],"agreed":2`
)

var peru = Issue{By: "PE-DEVIDA", At: "2023-01-01T00:00:00-05:00", Token: "0123456789abcdef0123456789abcdef"}

func TestResolveMembers(t *testing.T) {
	r, err := ResolveJSON("plan", planWith(`{"BO-VDSSC":1}`, planBase), [][]byte{planWith(`{"BO-VDSSC":2}`, planBO), planWith(`{"BO-VDSSC":1,"PE-DEVIDA":1}`, planPE)}, nil, peru)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"version":{"BO-VDSSC":2,"PE-DEVIDA":2},"id":"0199a000-0000-7000-8000-000000000020","issuer":"PE-DEVIDA","issued":"2023-01-01T00:00:00-05:00","marking":{"tlp":"CLEAR"},"joint":true,"title":{"es":"Plan","en":"Plan"},"period":{"from":"2022-10-01","to":"2023-12-31"},"meeting":"0199a000-0000-7000-8000-000000000010","areas":["control"],"agreed":2,"seen":{"PE-DEVIDA":"` + string(peru.Token) + `"}}`
	if diff := cmp.Diff(want, string(r.Record)); diff != "" {
		t.Error(diff)
	}
}

func TestResolveClash(t *testing.T) {
	versions := [][]byte{planWith(`{"BO-VDSSC":2}`, planClash), planWith(`{"BO-VDSSC":1,"PE-DEVIDA":1}`, planPE)}
	r, err := ResolveJSON("plan", planWith(`{"BO-VDSSC":1}`, planBase), versions, nil, peru)
	if err != nil {
		t.Fatal(err)
	}
	want := []Clash{{Pointer: "/period/to", Values: []string{`"2023-11-30"`, `"2023-12-31"`}}}
	if diff := cmp.Diff(want, r.Clashes); diff != "" || r.Record != nil {
		t.Errorf("%s\n%s", diff, r.Record)
	}
	r, err = ResolveJSON("plan", planWith(`{"BO-VDSSC":1}`, planBase), versions, map[string][]byte{"/period/to": []byte(`"2023-12-31"`)}, peru)
	if err != nil || len(r.Clashes) > 0 || !r.Introduced.OK() || r.Record == nil {
		t.Errorf("%+v %v", r, err)
	}
}

func TestResolveMergeBorn(t *testing.T) {
	from := planWith(`{"BO-VDSSC":1}`, planBase)
	late := `"title":{"es":"Plan"},"period":{"from":"2024-10-01","to":"2025-09-30"},"meeting":"0199a000-0000-7000-8000-000000000010","areas":["control"],"agreed":2`
	early := `"title":{"es":"Plan"},"period":{"from":"2022-10-01","to":"2023-08-31"},"meeting":"0199a000-0000-7000-8000-000000000010","areas":["control"],"agreed":2`
	versions := [][]byte{planWith(`{"BO-VDSSC":2}`, late), planWith(`{"BO-VDSSC":1,"PE-DEVIDA":1}`, early)}
	r, err := ResolveJSON("plan", from, versions, map[string][]byte{"/period/to": []byte(`"2023-08-31"`)}, peru)
	if err != nil {
		t.Fatal(err)
	}
	if r.Record != nil || r.Introduced.OK() || r.Introduced.Findings[0].Rule.ID != "record.period.order" {
		t.Errorf("%s %+v", r.Record, r.Introduced)
	}
}

func TestRights(t *testing.T) {
	own := histories.Meeting("BO-VDSSC", `{"BO-VDSSC":1}`, `"ordinal":1`)
	var not *NotIssuerError
	if _, err := ReviseJSON("meeting", own, own, peru); !errors.As(err, &not) {
		t.Errorf("revised by another: %v", err)
	}
	stale := histories.Meeting("BO-VDSSC", `{"BO-VDSSC":3}`, `"ordinal":1`)
	bolivia := Issue{By: "BO-VDSSC", At: "2023-01-01T00:00:00-04:00"}
	if _, err := ReviseJSON("meeting", own, stale, bolivia); !errors.Is(err, ErrStale) {
		t.Errorf("a change of another version: %v", err)
	}
	p, err := ProposeJSON("meeting", own, bytes.Replace(own, []byte(`"ordinal":1`), []byte(`"ordinal":2`), 1), peru)
	if err != nil {
		t.Fatal(err)
	}
	for name, answer := range map[string]func() ([]byte, error){
		"accept":  func() ([]byte, error) { return AcceptJSON("meeting", own, p, bolivia) },
		"decline": func() ([]byte, error) { return DeclineJSON("meeting", own, p, record.Text{ES: "No procede."}, bolivia) },
	} {
		b, err := answer()
		if err != nil {
			t.Fatal(err)
		}
		h, err := parse(b)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(record.Version{"BO-VDSSC": 2, "PE-DEVIDA": 1}, h.Version); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestOldProposal: what was changed since a suggestion was made is not undone
// by accepting it.
func TestOldProposal(t *testing.T) {
	bolivia, peru := Issue{By: "BO-VDSSC", At: "2023-01-02T00:00:00Z"}, Issue{By: "PE-DEVIDA", At: "2023-01-01T00:00:00Z"}
	own := histories.Meeting("BO-VDSSC", `{"BO-VDSSC":1}`, `"ordinal":1`)
	suggested, err := ProposeJSON("meeting", own, bytes.Replace(own, []byte(`"ordinal":1`), []byte(`"ordinal":2`), 1), peru)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := AcceptJSON("meeting", own, suggested, bolivia); err != nil {
		t.Errorf("made to the current version: %v", err)
	}
	revised, err := ReviseJSON("meeting", own, bytes.Replace(own, []byte(`2022-09-29`), []byte(`2022-09-30`), 1), bolivia)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := AcceptJSON("meeting", revised, suggested, bolivia); err == nil || !strings.Contains(err.Error(), "held") || !strings.Contains(err.Error(), "ordinal") {
		t.Errorf("made to an older one: %v", err)
	}
	if _, err := DeclineJSON("meeting", revised, suggested, record.Text{ES: "No."}, bolivia); err != nil {
		t.Errorf("declined: %v", err)
	}
}
