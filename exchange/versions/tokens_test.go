package versions

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/histories"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/record"
)

const (
	one   record.Token = "11111111111111111111111111111111"
	two   record.Token = "22222222222222222222222222222222"
	three record.Token = "33333333333333333333333333333333"
)

// joint is a version of a joint meeting, with tokens in JSON; "" for none.
func joint(issuer, version, seen string, ordinal int) []byte {
	if seen != "" {
		version += `,"seen":` + seen
	}
	return histories.Meeting(issuer, version, fmt.Sprintf(`"joint":true,"ordinal":%d`, ordinal))
}

func seen(pairs ...any) string {
	var parts []string
	for i := 0; i < len(pairs); i += 2 {
		parts = append(parts, fmt.Sprintf("%q:%q", pairs[i], pairs[i+1]))
	}
	return "{" + strings.Join(parts, ",") + "}"
}

// TestTokens: whatever issues a version of a joint record states the tokens of the
// versions that it follows, and one of its own; what was edited says nothing about
// them. A record that only its issuer may issue has none.
func TestTokens(t *testing.T) {
	bolivia, peru := Issue{By: "BO-VDSSC", At: "2023-01-01T00:00:00Z", Token: three}, Issue{By: "PE-DEVIDA", At: "2023-01-01T00:00:00Z", Token: three}
	own := joint("BO-VDSSC", `{"BO-VDSSC":1}`, seen("BO-VDSSC", one), 1)
	theirs := joint("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, seen("BO-VDSSC", one, "PE-DEVIDA", two), 2)
	edited := joint("BO-VDSSC", `{"BO-VDSSC":1}`, "", 5)
	forged := joint("BO-VDSSC", `{"BO-VDSSC":1}`, seen("BO-VDSSC", two), 3)
	alone := histories.Meeting("BO-VDSSC", `{"BO-VDSSC":1}`, `"ordinal":1`)
	withdrawn, err := WithdrawJSON("meeting", own, record.Withdrawal{Reason: record.Text{ES: "x"}, Authority: record.Authority{Actor: "BO", Law: "x"}}, bolivia)
	if err != nil {
		t.Fatal(err)
	}
	resolved := func(h Issue, versions ...[]byte) ([]byte, error) {
		r, err := ResolveJSON("meeting", nil, versions, map[string][]byte{"/ordinal": []byte("1")}, h)
		if err != nil {
			return nil, err
		}
		return r.Record, nil
	}
	for name, row := range map[string]struct {
		made func() ([]byte, error)
		want record.Seen
	}{
		"begun":       {func() ([]byte, error) { return FirstJSON(joint("BO-VDSSC", `{"BO-VDSSC":1}`, "", 1), bolivia) }, record.Seen{"BO-VDSSC": three}},
		"begun alone": {func() ([]byte, error) { return FirstJSON(alone, bolivia) }, nil},
		"revised":     {func() ([]byte, error) { return ReviseJSON("meeting", own, edited, peru) }, record.Seen{"BO-VDSSC": one, "PE-DEVIDA": three}},
		"by its own":  {func() ([]byte, error) { return ReviseJSON("meeting", own, forged, bolivia) }, record.Seen{"BO-VDSSC": three}},
		"made joint": {func() ([]byte, error) {
			return ReviseJSON("meeting", alone, joint("BO-VDSSC", `{"BO-VDSSC":1}`, "", 1), bolivia)
		}, record.Seen{"BO-VDSSC": three}},
		"joint still": {func() ([]byte, error) { return ReviseJSON("meeting", own, alone, bolivia) }, record.Seen{"BO-VDSSC": three}},
		"never joint": {func() ([]byte, error) {
			return ReviseJSON("meeting", alone, histories.Meeting("BO-VDSSC", `{"BO-VDSSC":1}`, `"ordinal":5`), bolivia)
		}, nil},
		"suggested": {func() ([]byte, error) { return ProposeJSON("meeting", own, edited, peru) }, record.Seen{"BO-VDSSC": one, "PE-DEVIDA": three}},
		"accepted":  {func() ([]byte, error) { return AcceptJSON("meeting", own, theirs, bolivia) }, record.Seen{"BO-VDSSC": three, "PE-DEVIDA": two}},
		"declined":  {func() ([]byte, error) { return DeclineJSON("meeting", own, theirs, record.Text{ES: "No."}, bolivia) }, record.Seen{"BO-VDSSC": three, "PE-DEVIDA": two}},
		"withdrawn": {func() ([]byte, error) { return withdrawn, nil }, record.Seen{"BO-VDSSC": three}},
		"upheld":    {func() ([]byte, error) { return OverruleJSON("meeting", theirs, withdrawn, peru) }, record.Seen{"BO-VDSSC": three, "PE-DEVIDA": three}},
		"resolved": {func() ([]byte, error) {
			return resolved(peru, joint("BO-VDSSC", `{"BO-VDSSC":2}`, seen("BO-VDSSC", two), 1), theirs)
		}, record.Seen{"BO-VDSSC": two, "PE-DEVIDA": three}},
		"after one that drops tokens": {func() ([]byte, error) {
			return resolved(peru, own, joint("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, "", 2))
		}, record.Seen{"BO-VDSSC": one, "PE-DEVIDA": three}},
		"a fork, by the actor that forked": {func() ([]byte, error) { return resolved(bolivia, own, forged) }, record.Seen{"BO-VDSSC": three}},
	} {
		t.Run(name, func(t *testing.T) {
			made, err := row.made()
			if err != nil {
				t.Fatal(err)
			}
			v, err := parse(made)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(row.want, v.Seen); diff != "" {
				t.Error(diff)
			}
		})
	}
	if made, err := resolved(peru, own, forged); err == nil || !strings.Contains(err.Error(), "BO-VDSSC") {
		t.Errorf("a fork, by another: %s %v", made, err)
	}
	a, errA := ReviseJSON("meeting", own, edited, Issue{By: "BO-VDSSC", At: "2023-01-01T00:00:00Z"})
	b, errB := ReviseJSON("meeting", own, edited, Issue{By: "BO-VDSSC", At: "2023-01-01T00:00:00Z"})
	if errA != nil || errB != nil || bytes.Equal(a, b) {
		t.Error("two versions have one token")
	}
}

// TestUnseenIsNoBase: a version that another counts without having seen it is not
// the one that both were made from. Else it would pass for unchanged.
func TestUnseenIsNoBase(t *testing.T) {
	own := joint("BO-VDSSC", `{"BO-VDSSC":2}`, seen("BO-VDSSC", one), 1)
	blind := joint("PE-DEVIDA", `{"BO-VDSSC":2,"PE-DEVIDA":1}`, "", 2)
	var state bytes.Buffer
	var siblings []Copy
	for _, raw := range [][]byte{own, blind} {
		siblings = append(siblings, Copy{Kind: "meeting", Raw: raw})
	}
	var inputs []merge.Input
	for _, c := range siblings {
		in, err := Bundle("UNODC", c)
		if err != nil {
			t.Fatal(err)
		}
		inputs = append(inputs, in)
	}
	res, err := merge.Join(t.Context(), &state, merge.Options{Keeper: "UNODC"}, inputs...)
	if err != nil || res.Conflicts != 1 {
		t.Fatal(res, err)
	}
	steps, err := History(context.Background(), histories.MeetingID, merge.Bytes("state", state.Bytes()))
	if err != nil || len(steps) != 2 {
		t.Fatal(steps, err)
	}
	siblings = siblings[:0]
	for _, s := range steps {
		siblings = append(siblings, s.Copy)
		if len(s.After) > 0 {
			t.Errorf("%s follows %v", s.Header.Version, s.After)
		}
	}
	if base := Base(steps, siblings); base != nil {
		t.Errorf("made from %s", base)
	}
}

// TestDiffHidesTokens: people are not shown tokens; a patch has them.
func TestDiffHidesTokens(t *testing.T) {
	var inputs [2]merge.Input
	for i, token := range []record.Token{one, two} {
		var err error
		if inputs[i], err = Bundle("BO-VDSSC", Copy{Kind: "meeting", Raw: joint("BO-VDSSC", `{"BO-VDSSC":1}`, seen("BO-VDSSC", token), i+1)}); err != nil {
			t.Fatal(err)
		}
	}
	d, err := Diff(context.Background(), inputs[0], inputs[1])
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	if err := d.WriteText(&text, check.EN); err != nil {
		t.Fatal(err)
	}
	patch, err := PatchJSON(d.Patch)
	if err != nil || strings.Contains(text.String(), string(two)) || !strings.Contains(text.String(), "Number of the meeting: 1 → 2") || !strings.Contains(string(patch), string(two)) {
		t.Errorf("%s\n%s %v", text.String(), patch, err)
	}
}
